import { IANAZone, type Zone } from "luxon";

/**
 * A zone that remembers what it was asked: the same moments are asked for again and again, and each answer takes as long as
 * to write a date.
 * @param name an IANA name
 */
export function rememberedZone(name: string): Zone {
  return new RememberedZone(name);
}

class RememberedZone extends IANAZone {
  readonly #offsets = new Map<number, number>();

  override offset(moment: number): number {
    const offset = this.#offsets.get(moment) ?? super.offset(moment);
    this.#offsets.set(moment, offset);
    return offset;
  }
}
