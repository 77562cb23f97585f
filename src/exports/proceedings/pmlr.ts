import anyAscii from "any-ascii";
import { pageRange } from "../../citations/citation.ts";
import { cslNameOf, wholeFamily } from "../../citations/names.ts";
import { oneLine } from "../../citations/one-line.ts";
import { type Edition, partOfYear } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import type { Participant } from "../../model/person.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, addressOfTarget, pathOfEdition } from "../../urls.ts";
import { buildingOf, cityOf } from "../../wording/places.ts";
import { wordsOf } from "../../wording/words.ts";
import { type ExportFolder, endingOf, publicFileOf } from "./folder.ts";
import { latex, latexText, latexTitle } from "./latex.ts";
import { isAscii, latinInTex } from "./latin-letters.ts";
import { sectionsOf } from "./sections.ts";
import { editorsOf, volumeTitleOf } from "./volume.ts";

/**
 * A volume of the Proceedings of Machine Learning Research: its BibTeX file, with the papers beside it.
 * @see https://proceedings.mlr.press/spec.html
 */
export function pmlrFolder(edition: Edition, series: Series): ExportFolder {
  const keys = keysOf(edition);
  const name = `${ascii(series.name).toLowerCase() || "volume"}${twoDigits(edition)}.bib`;
  const text = bibliography(edition, series, keys);
  const copies = [...keys].flatMap(([{ pdf }, key]) => {
    const source = publicFileOf(pdf);
    return source !== undefined && endingOf(source) === "pdf" ? [{ path: `${key}.pdf`, source }] : [];
  });
  const copied = new Set(copies.map(({ path }) => path));
  const missing = [...keys].filter(([, key]) => !copied.has(`${key}.pdf`));
  return {
    texts: { [name]: text, "README.md": recipe(edition, name, missing, text) },
    copies,
  };
}

function bibliography(edition: Edition, series: Series, keys: ReadonlyMap<Paper, string>): string {
  const sections = sectionsOf(edition).filter(({ title }) => title !== "");
  const sectionOf = new Map(sections.flatMap(({ title, papers }) => papers.map((paper) => [paper, title])));
  return [
    entry(
      "Proceedings",
      [ascii(series.name) || "Volume", edition.year, partOfYear(edition)]
        .filter((part) => part !== "")
        .join("-"),
      volumeFields(edition, series, sections),
    ),
    ...edition.papers.map((paper) =>
      entry("InProceedings", keys.get(paper) ?? "", [
        ["title", spelledOut(latinInTex(latexTitle(paper.title)))],
        ["author", paper.authors.map(nameOf).join(" and ")],
        ["pages", paper.pages && pageRange(paper.pages)],
        ["abstract", spelledOut(latinInTex(latexText(paper.abstract ?? "")))],
        ["section", sections.length > 1 ? tex(sectionOf.get(paper) ?? "") : undefined],
        ["openreview", openReviewOf(paper)],
        ["software", paper.code && addressOfTarget(series, paper.code)],
        ["video", paper.video && addressOfTarget(series, paper.video)],
      ]),
    ),
  ].join("\n");
}

function volumeFields(
  edition: Edition,
  series: Series,
  sections: readonly { readonly title: string }[],
): (readonly [string, string | undefined])[] {
  const { title, year, start, end, venue, presence, ordinal, proceedings } = edition;
  const words = wordsOf("en");
  const place = [buildingOf(venue, words), cityOf(venue, words)].filter((part) => part !== "").join(", ");
  return [
    ["booktitle", tex(volumeTitleOf(edition))],
    ["name", tex(title)],
    ["shortname", tex(series.name)],
    ["year", String(year)],
    ["editor", editorsOf(edition).map(nameOf).join(" and ")],
    ["volume", proceedings?.volume],
    ["start", start],
    ["end", end ?? start],
    ["address", presence === "online" ? "Online" : tex(place)],
    ["conference_url", addressOf(series, pathOfEdition(edition))],
    ["conference_number", ordinal === undefined ? undefined : String(ordinal)],
    [
      "sections",
      sections.length > 1 ? sections.map(({ title: section }) => tex(section)).join("|") : undefined,
    ],
  ];
}

function entry(
  type: string,
  key: string,
  fields: readonly (readonly [string, string | undefined])[],
): string {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@${type}{${key},\n${lines.join("")}}\n`;
}

/** "smythe13", "jones13a", "jones13b": the last name of the first author, in ASCII. */
function keysOf(edition: Edition): Map<Paper, string> {
  const bases = edition.papers.map(({ authors: [first] }) =>
    first === undefined ? "anonymous" : ascii(wholeFamily(cslNameOf(first))).toLowerCase() || "anonymous",
  );
  const seen = new Map<string, number>();
  return new Map(
    edition.papers.map((paper, index) => {
      const base = `${bases[index]}${twoDigits(edition)}`;
      const isAlone = bases.filter((other) => other === bases[index]).length === 1;
      const number = seen.get(base) ?? 0;
      seen.set(base, number + 1);
      return [paper, isAlone ? base : base + lettersOf(number)];
    }),
  );
}

/** a, b, … z, aa, ab */
function lettersOf(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : lettersOf(Math.floor(number / 26) - 1) + last;
}

/**
 * "von Hamburg, Hans", "Hirst, Jr, Peter", "Mausam,," (papersite, backlog/documentation, "mononym"); a part that holds a
 * comma or "and" is held together.
 */
function nameOf(participant: Participant): string {
  const name = cslNameOf(participant);
  const parts = [
    [name["dropping-particle"], wholeFamily(name)].filter((part) => part !== undefined).join(" "),
    name.suffix,
    name.given,
  ].filter((part) => part !== undefined);
  const [only, ...others] = parts.map((part) => (/,|\band\b/i.test(part) ? `{${tex(part)}}` : tex(part)));
  return others.length === 0 ? `${only},,` : [only, ...others].join(", ");
}

/** Its id, where the paper's page is there. */
function openReviewOf({ url, links }: Paper): string | undefined {
  const address = [url, ...links.map((link) => link.url)].find((target) =>
    /^https:\/\/openreview\.net\/forum\?/.test(target ?? ""),
  );
  return address === undefined ? undefined : (new URL(address).searchParams.get("id") ?? undefined);
}

/** PMLR's check refuses these with a backslash (papersite, lib/check_volume.rb); their names say the same. */
function spelledOut(latex: string): string {
  return latex.replace(/\\([$_])/g, (_, sign) => (sign === "$" ? "\\textdollar{}" : "\\textunderscore{}"));
}

function tex(text: string): string {
  return latinInTex(latex(text));
}

function ascii(text: string): string {
  return anyAscii(oneLine(text)).replace(/[^A-Za-z0-9]/g, "");
}

function twoDigits({ year }: Edition): string {
  return String(year % 100).padStart(2, "0");
}

function recipe(
  edition: Edition,
  file: string,
  missing: readonly (readonly [Paper, string])[],
  text: string,
): string {
  const { name, proceedings, papers } = edition;
  const pageless = papers.filter(({ pages }) => pages === undefined).length;
  const bare = papers.filter(({ abstract }) => abstract === undefined).length;
  const odd = text.split("\n").filter((line) => !isAscii(line));
  const steps = [
    proceedings?.volume === undefined
      ? "PMLR's editors assign the volume: ask them with an overview of the workshop, then write `proceedings: {volume: …}` in edition.yaml and export again."
      : `The volume is ${proceedings.volume}.`,
    missing.length === 0
      ? "The papers lie beside the BibTeX file, by its keys."
      : `Fetch these papers, and put them beside the BibTeX file:\n\n${missing.map(([{ title }, key]) => `   - \`${key}.pdf\`: ${title.plain}`).join("\n")}\n`,
    ...(pageless + bare === 0
      ? []
      : [
          `PMLR asks for pages and an abstract of each paper: ${pageless} lack \`pages\`, ${bare} an \`abstract\` in papers.yaml.`,
        ]),
    ...(odd.length === 0
      ? []
      : [
          `PMLR takes ASCII with TeX's commands. Write these lines in Latin letters:\n\n${odd.map((line) => `   - ${line.trim()}`).join("\n")}\n`,
        ]),
    "Supplements are called as their paper with `-supp`, such as `smythe26-supp.pdf`, and are no archives; code and videos are linked.",
    `The authors sign https://proceedings.mlr.press/pmlr-license-agreement.pdf. Call each scan as its paper, such as \`smythe26Permission.pdf\`, and put them into a folder of their own, \`v${proceedings?.volume ?? "NNN"}permissions\`.`,
    `PMLR checks a volume by \`pmlint --check\` (https://github.com/mlresearch/papersite): run it over this folder. Then hand in \`${file}\` with the papers, as https://proceedings.mlr.press/spec.html says.`,
  ];
  return `# ${name} in the Proceedings of Machine Learning Research\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}\n`;
}
