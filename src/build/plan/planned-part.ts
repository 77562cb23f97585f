import { once } from "../../once.ts";
import { digestOfData } from "../keys.ts";
import type { Part } from "../part.ts";
import type { Surroundings } from "../parts.ts";
import { contentsIn, type Subject } from "../subjects.ts";

/** A part that can be made wherever its subject is known. */
export function partIn(
  surroundings: Surroundings,
): (subject: Subject, key: Part["key"], source: Part["source"], size: number) => Part {
  const contentsOf = contentsIn(surroundings);
  return (subject, key, source, size) => ({
    key,
    source,
    size,
    subject,
    contents: () => contentsOf(subject),
  });
}

export const SOURCE_LENGTH = 16;

export function sourceOf(data: () => readonly unknown[]): () => string {
  return once(() => digestOfData(...data()).slice(0, SOURCE_LENGTH));
}

/** Parts change with what they are about, and with what surrounds all of them. */
export function keyIn({
  generator,
  series,
  shell,
}: Surroundings): (kind: string, data: () => readonly unknown[]) => () => string {
  const all = once(() => digestOfData(generator, series, shell));
  return (kind, data) => once(() => digestOfData(all(), kind, ...data()));
}
