import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a generator wrote. */
export interface MadeFiles {
  readonly pages: number;
  /** Of all pages. */
  readonly pageBytes: number;
  /** Of what stands beside pages for other programs: calendars, citations, data. */
  readonly fileBytes: number;
  /** How many there are of each kind: pages by what they are about, calendars and citations by their format. */
  readonly kinds: ReadonlyMap<string, number>;
}

/** What both sites have. Styles, scripts, images and the index of a search are no data of the talks. */
const DATA = /^(?!search\/).*\.(?:ics|bib|ris|json|xml)$/;
/** Of these every talk, day, session, person and edition has its own; data are cut differently. */
const COUNTED = /\.(ics|bib|ris)$/;

export function madeFilesOf(output: string): MadeFiles {
  const kinds = new Map<string, number>();
  let [pages, pageBytes, fileBytes] = [0, 0, 0];
  for (const file of readdirSync(output, { recursive: true, encoding: "utf8" })) {
    const kind = file.endsWith(".html") ? kindOfPage(file) : COUNTED.exec(file)?.[1];
    if (kind !== undefined) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (file.endsWith(".html")) {
      pages++;
      pageBytes += statSync(join(output, file)).size;
    } else if (DATA.test(file)) fileBytes += statSync(join(output, file)).size;
  }
  return { pages, pageBytes, fileBytes, kinds };
}

/** "YEAR/talks/NAME" for `2025/talks/sparse-tensors/index.html`. */
function kindOfPage(file: string): string {
  return file
    .replace(/\/?index\.html$/, "")
    .replace(/^\d{4}(?=\/|$)/, "YEAR")
    .replace(/(?<=(?:^|\/)(?:talks|people)\/).+/, "NAME")
    .replace(/^$/, "front page");
}

/** Every kind that one made more of than another, such as "YEAR/now (Lectern 1, Hugo 0)". */
export function differencesBetween(made: ReadonlyMap<string, MadeFiles>): string[] {
  const all = new Set([...made.values()].flatMap(({ kinds }) => [...kinds.keys()]));
  return [...all].flatMap((kind) => {
    const counts = [...made].map(([name, { kinds }]) => [name, kinds.get(kind) ?? 0] as const);
    if (new Set(counts.map(([, count]) => count)).size === 1) return [];
    return `${kind} (${counts.map((count) => count.join(" ")).join(", ")})`;
  });
}
