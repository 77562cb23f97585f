import { oneLine } from "../../citations/one-line.ts";
import type { Edition } from "../../model/edition.ts";
import type { Participant } from "../../model/person.ts";
import type { Series } from "../../model/series.ts";
import type { Target } from "../../model/text.ts";
import type { Noun } from "../../model/vocabulary.ts";
import { addressOf, pathOfEdition } from "../../urls.ts";
import { fullTitleOf } from "../../wording/nouns/ordinals.ts";
import { cityOf } from "../../wording/places.ts";
import { wordsOf } from "../../wording/words.ts";
import type { ExportFolder } from "../proceedings/folder.ts";
import { editorsOf, volumeTitleOf } from "../proceedings/volume.ts";

/**
 * Commands for QuickStatements, version 1, that make an item of an edition and one of its proceedings; an edition that
 * has its item in the content is added to. Items of others are named where the content has them, and never guessed.
 * @see https://www.wikidata.org/wiki/Help:QuickStatements
 */
export function wikidataFolder(edition: Edition, series: Series): ExportFolder {
  return {
    texts: {
      "edition.txt": editionCommands(edition, series),
      ...(edition.papers.length === 0 ? {} : { "proceedings.txt": volumeCommands(edition) }),
      "README.md": recipe(edition, series),
    },
    copies: [],
  };
}

/** What Wikidata has an item for: an academic workshop, an academic conference. */
const CLASSES: Partial<Record<Noun, string>> = {
  workshop: "Q40444998",
  symposium: "Q2020153",
  conference: "Q2020153",
};
const PROCEEDINGS = "Q1143604";

function editionCommands(edition: Edition, series: Series): string {
  const { name, start, end, ordinal, venue } = edition;
  const words = wordsOf("en");
  const place = cityOf(venue, words);
  const kind = CLASSES[series.noun];
  const whole = itemOfSeries(series);
  const venueId = idIn([venue?.url]);
  const description = [`edition of the ${series.title}`, place, edition.year].filter((part) => part !== "");
  return commands(edition.wikidata, [
    // An item has one label and one description in each language: those of others stay.
    ["Len", edition.wikidata === undefined ? text(name) : undefined],
    ["Aen", text(fullTitleOf(edition, words))],
    ["Den", edition.wikidata === undefined ? text(description.join(", ")) : undefined],
    ["P31", kind],
    [
      "P179",
      whole,
      ...(whole === undefined || ordinal === undefined ? [] : ["P1545", text(String(ordinal))]),
    ],
    ["P1476", `en:${text(fullTitleOf(edition, words))}`],
    ["P1813", `en:${text(name)}`],
    ["P580", start && day(start)],
    ["P582", start && day(end ?? start)],
    ["P276", venueId],
    ["P856", text(addressOf(series, pathOfEdition(edition)))],
    ...organizersOf(edition).map((organizer) => ["P664", itemOfPerson(organizer)] as const),
  ]);
}

function volumeCommands(edition: Edition): string {
  const { start, end, proceedings = {}, links } = edition;
  const title = volumeTitleOf(edition);
  const isbn = proceedings.isbn?.replace(/[\s-]/g, "");
  return commands(undefined, [
    ["Len", text(title)],
    ["Den", text(`proceedings of ${edition.name}`)],
    ["P31", PROCEEDINGS],
    ["P1476", `en:${text(title)}`],
    ["P577", start === undefined ? `+${edition.year}-00-00T00:00:00Z/9` : day(end ?? start)],
    ["P356", proceedings.doi && text(proceedings.doi.toUpperCase())],
    [isbn?.length === 10 ? "P957" : "P212", proceedings.isbn && text(proceedings.isbn)],
    ["P478", proceedings.volume && text(proceedings.volume)],
    ["P953", links.proceedings?.startsWith("http") === true ? text(links.proceedings) : undefined],
    ...editorsOf(edition).map((editor) => ["P98", itemOfPerson(editor)] as const),
    ["P4745", edition.wikidata],
  ]);
}

type Command = readonly [property: string, value: string | undefined, ...qualifiers: string[]];

/**
 * One a line, between tabs; those without a value are left out.
 * @param item that they are about; undefined for one that they make
 */
function commands(item: string | undefined, all: readonly Command[]): string {
  const lines = all.flatMap(([property, value, ...qualifiers]) =>
    value === undefined ? [] : [[item ?? "LAST", property, value, ...qualifiers].join("\t")],
  );
  return `${[...(item === undefined ? ["CREATE"] : []), ...lines].join("\n")}\n`;
}

/** Wikidata's labels have at most 250 letters; a vertical bar would end a value. */
function text(value: string): string {
  const letters = [...oneLine(value).replaceAll("|", "/").replaceAll('"', "”")];
  return `"${letters.length > 250 ? `${letters.slice(0, 249).join("")}…` : letters.join("")}"`;
}

function day(date: string): string {
  return `+${date}T00:00:00Z/11`;
}

/** The item that one of the addresses is the page of. */
function idIn(addresses: readonly (Target | undefined)[]): string | undefined {
  return addresses
    .map((address) => /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)/.exec(address ?? "")?.[1])
    .find((id) => id !== undefined);
}

function itemOfSeries({ wikidata, links }: Series): string | undefined {
  return wikidata ?? idIn(links.map(({ url }) => url));
}

function itemOfPerson({ person }: Participant): string | undefined {
  return person.wikidata ?? idIn([person.url]);
}

function organizersOf({ organizers }: Edition): Participant[] {
  const all = organizers.flatMap(({ people }) => people);
  return [...new Map(all.map((participant) => [participant.person, participant])).values()];
}

function recipe(edition: Edition, series: Series): string {
  const { name, venue, papers } = edition;
  const place = cityOf(venue, wordsOf("en"));
  const unknown = organizersOf(edition).filter((one) => itemOfPerson(one) === undefined);
  const left = [
    ...(itemOfSeries(series) === undefined
      ? [
          `\`P179\` (part of the series): the item of ${oneLine(series.title)}. Once its id stands as \`wikidata\` in series.yaml, it is exported.`,
        ]
      : []),
    ...(CLASSES[series.noun] === undefined ? ["`P31` (instance of): what the series is."] : []),
    ...(place === "" || idIn([venue?.url]) !== undefined
      ? []
      : [`\`P276\` (location): the item of ${place}.`]),
    ...unknown.map(({ name: organizer, person }) =>
      person.orcid === undefined
        ? `\`P664\` (organizer): ${organizer}`
        : `\`P664\` (organizer): ${organizer}, who is found by \`haswbstatement:P496=${person.orcid}\``,
    ),
  ];
  const steps = [
    edition.wikidata === undefined
      ? `Search Wikidata for “${name}” first. An item that is there already is added to, and none is made: write its id as \`wikidata\` in edition.yaml, and export again.`
      : `The commands of \`edition.txt\` add to ${edition.wikidata}; what it says already stays as it is.`,
    "Sign in on https://quickstatements.toolforge.org/, choose *New batch*, paste `edition.txt`, *Import V1 commands*, look through the list, *Run*.",
    ...(papers.length === 0
      ? []
      : [
          edition.wikidata === undefined
            ? "Then `proceedings.txt` in the same way. In the item that it makes, add *is proceedings from* (P4745) with the item of the edition."
            : "Then `proceedings.txt` in the same way.",
        ]),
    ...(edition.wikidata === undefined
      ? ["Write the id of the new item as `wikidata` in edition.yaml: a later export adds to it."]
      : []),
    ...(left.length === 0
      ? []
      : [
          `Add by hand what is an item of its own, where Wikidata has it:\n\n${left.map((line) => `   - ${line}`).join("\n")}\n`,
        ]),
  ];
  return `# ${name} in Wikidata

${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}
`;
}
