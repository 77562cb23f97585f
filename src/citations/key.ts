import type { Edition } from "../model/edition.ts";
import type { Paper } from "../model/paper.ts";
import type { Talk } from "../model/program/program.ts";
import type { Series } from "../model/series.ts";

/**
 * Citation keys, such as `fastpath2021:specnet` and `fastpath2021:talk:klimovic`. They are made of ids alone, which
 * stay, so a further paper changes no key; and no id has a colon, so no two keys are the same. They are ASCII, of signs
 * that BibTeX, biber and Pandoc allow in keys.
 */
export function keyOfPaper({ id }: Paper, edition: Edition, series: Series): string {
  return `${keyOfEdition(edition, series)}:${ascii(id)}`;
}

export function keyOfTalk({ id }: Talk, edition: Edition, series: Series): string {
  return `${keyOfEdition(edition, series)}:talk:${ascii(id)}`;
}

function keyOfEdition({ id }: Edition, { name }: Series): string {
  const letters = name.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");
  return `${ascii(letters.toLowerCase())}${ascii(id)}`;
}

/** Letters beyond ASCII by their code point: no two ids become the same. */
function ascii(text: string): string {
  return text.replace(/[^a-z0-9-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}.`);
}
