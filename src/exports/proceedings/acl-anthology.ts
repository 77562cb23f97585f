import anyAscii from "any-ascii";
import { DateTime } from "luxon";
import { pageRange } from "../../citations/citation.ts";
import { cslNameOf, lastNameOf } from "../../citations/names.ts";
import { plainText } from "../../markdown/plain.ts";
import { type Edition, partOfYear } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import type { Participant } from "../../model/person.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, addressOfTarget, pathOfEdition } from "../../urls.ts";
import { datesInAscii } from "../../wording/dates.ts";
import { fullTitleOf } from "../../wording/nouns/ordinals.ts";
import { cityOf } from "../../wording/places.ts";
import { wordsOf } from "../../wording/words.ts";
import { renderXml, type XmlElement } from "../../xml.ts";
import { copiesOf, type ExportFolder, missingPdfs } from "./folder.ts";
import { iso639Of } from "./iso-639.ts";
import { titleMarkup } from "./title-markup.ts";
import { editorsOf, volumeTitleOf } from "./volume.ts";
import { leaf, some } from "./xml-leaves.ts";

/**
 * A collection of the ACL Anthology with one volume and the event it comes from.
 * @see https://github.com/acl-org/acl-anthology (python/acl_anthology/data/schema.rnc), https://aclanthology.org/info/contrib/
 */
export function aclAnthologyFolder(edition: Edition, series: Series): ExportFolder {
  const collection = `${edition.year}.${venueIdOf(series)}`;
  return {
    texts: {
      [`${collection}.xml`]: renderXml(collectionElement(collection, edition, series)),
      "README.md": recipe(collection, edition),
    },
    copies: copiesOf(edition, "papers/"),
  };
}

/** The Anthology's ids of venues are small letters and digits. */
function venueIdOf({ name }: Series): string {
  const id = keyPart(name);
  return id === "" ? "venue" : id;
}

function collectionElement(id: string, edition: Edition, series: Series): XmlElement {
  const { start, year, venue, presence, proceedings = {} } = edition;
  const place = presence === "online" ? "Online" : cityOf(venue, wordsOf("en"));
  const month = start === undefined ? undefined : DateTime.fromISO(start).setLocale("en").monthLong;
  const keys = bibkeysOf(edition);
  return {
    name: "collection",
    attributes: { id },
    children: [
      {
        name: "volume",
        attributes: { id: partOfYear(edition).replaceAll("-", "") || 1, type: "proceedings" },
        children: [
          {
            name: "meta",
            children: [
              leaf("booktitle", volumeTitleOf(edition)),
              ...editorsOf(edition).map((editor) => personElement("editor", editor)),
              ...some("publisher", proceedings.publisher),
              ...some("address", place || undefined),
              ...some("month", month ?? undefined),
              leaf("year", String(year)),
              ...some("isbn", proceedings.isbn?.replace(/\s/g, "")),
              ...some("doi", proceedings.doi),
              leaf("venue", venueIdOf(series)),
            ],
          },
          ...edition.papers.map((paper, index) =>
            paperElement(paper, index + 1, keys[index] ?? "", edition, series),
          ),
        ],
      },
      eventElement(edition, series, place),
    ],
  };
}

function eventElement(edition: Edition, series: Series, place: string): XmlElement {
  const address = addressOf(series, pathOfEdition(edition));
  return {
    name: "event",
    attributes: { id: `${venueIdOf(series)}-${edition.year}` },
    children: [
      {
        name: "meta",
        children: [
          leaf("title", fullTitleOf(edition, wordsOf("en"))),
          ...some("location", place),
          ...some("dates", datesInAscii(edition)),
        ],
      },
      {
        name: "links",
        children: [{ name: "url", attributes: { type: "website" }, children: [address] }],
      },
    ],
  };
}

function paperElement(
  paper: Paper,
  number: number,
  bibkey: string,
  edition: Edition,
  series: Series,
): XmlElement {
  const { title, authors, pages, abstract, pdf, video, doi, awards } = paper;
  return {
    name: "paper",
    attributes: { id: number },
    children: [
      { name: "title", children: titleMarkup(title, MARKS) },
      ...authors.map((author) => personElement("author", author)),
      ...some("pages", pages && pageRange(pages).replace("-", "–")),
      ...some("abstract", abstract === undefined ? undefined : plainText(abstract)),
      ...some("url", pdf === undefined ? undefined : addressOfTarget(series, pdf)),
      ...some("doi", doi),
      ...(video === undefined
        ? []
        : [{ name: "video", attributes: { href: addressOfTarget(series, video) } }]),
      ...awards.flatMap((award) => some("award", award)),
      ...(edition.language.startsWith("en") ? [] : [leaf("language", iso639Of(edition.language))]),
      leaf("bibkey", bibkey),
    ],
  };
}

/** It has no marks for subscripts; what they say is kept. */
const MARKS = { emphasis: "i", maths: "tex-math" };

/** A name that has no parts stands as the last. */
function personElement(element: string, participant: Participant): XmlElement {
  const name = cslNameOf(participant);
  const { affiliations, person } = participant;
  return {
    name: element,
    attributes: { orcid: person.orcid },
    children: [
      ...some("first", name.given),
      leaf("last", lastNameOf(name)),
      ...some("affiliation", affiliations.join("; ")),
    ],
  };
}

/** "ost-li-2026-inkwells", "morgan-etal-2026-blots": as the Anthology makes keys, each once. */
function bibkeysOf({ papers, year }: Edition): string[] {
  const taken = new Set<string>();
  return papers.map(({ authors, title }) => {
    const [first = "", second] = authors.map((author) => keyPart(lastNameOf(cslNameOf(author))));
    const people = authors.length > 2 ? [first, "etal"] : [first, second];
    const words = title.plain.split(/\s+/).map(keyPart);
    const word = words.find((one) => one.length > 3) ?? words.find((one) => one !== "");
    const key = [...people, String(year), word].filter((part) => part !== undefined && part !== "").join("-");
    const own = freeKey(key, taken);
    taken.add(own);
    return own;
  });
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const own = number === 1 ? key : `${key}-${number}`;
    if (!taken.has(own)) return own;
  }
}

function keyPart(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

function recipe(collection: string, edition: Edition): string {
  const missing = missingPdfs(edition, "papers/");
  return `# ${edition.name} in the ACL Anthology

The Anthology takes volumes of meetings of the ACL and of events it sponsors, mostly as aclpub2 makes them: \`lectern export aclpub2\`.
This file is for those who hand in the metadata themselves, and for corrections.

1. Ask the Anthology's editors for the id of your venue; \`${collection}\` is made from the name of the series.
2. ${missing.length === 0 ? "The papers lie in papers/." : `Fetch these papers, and put them there:\n\n${missing.map((line) => `   ${line}`).join("\n")}\n`}
3. Papers are numbered in the order of papers.yaml. The addresses in \`url\` are those of your site: the Anthology puts its own in
   their place, with a checksum.
4. ${edition.papers.some(({ authors }) => authors.some(({ person }) => person.orcid === undefined)) ? "The Anthology tells authors apart by their ORCIDs. Ask those without one for theirs, and write it as `orcid` into people.yaml." : "All authors have their ORCIDs, by which the Anthology tells them apart."} It gives each author an \`id\` of its own.
5. Keys of BibTeX (\`bibkey\`) follow its pattern; its own script makes them anew.
6. Open a pull request with \`data/xml/${collection}.xml\`, as https://aclanthology.org/info/contrib/ says.
`;
}
