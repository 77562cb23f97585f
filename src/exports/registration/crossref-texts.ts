import { oneLine } from "../../citations/one-line.ts";

/** In as many letters as the schema takes. */
export function short(text: string, most: number): string {
  const letters = [...oneLine(text)];
  return letters.length <= most ? letters.join("") : `${letters.slice(0, most - 1).join("")}…`;
}
