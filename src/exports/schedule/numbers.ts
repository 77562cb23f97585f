import { v5 } from "uuid";

/**
 * A positive number of 31 bits for each UUID, as old apps know things by. Where two come down to the same, the one that
 * stands first keeps it, and the other takes its next: so the oldest must stand first.
 */
export function numbersOf(guids: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const taken = new Set([0]);
  for (const guid of guids) {
    if (numbers.has(guid)) continue;
    let number = numberIn(guid);
    for (let attempt = 1; taken.has(number); attempt++) number = numberIn(v5(String(attempt), guid));
    taken.add(number);
    numbers.set(guid, number);
  }
  return numbers;
}

function numberIn(guid: string): number {
  return Number.parseInt(guid.slice(0, 8), 16) & 0x7fff_ffff;
}
