import { pageRange } from "../../citations/citation.ts";
import { oneLine } from "../../citations/one-line.ts";
import type { Edition } from "../../model/edition.ts";
import { addressOfDoi, type Paper } from "../../model/paper.ts";
import type { Participant, Person } from "../../model/person.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, addressOfTarget, pathOfEdition, pathOfPaper } from "../../urls.ts";
import { datesInAscii } from "../../wording/dates.ts";
import { cityOf } from "../../wording/places.ts";
import { wordsOf } from "../../wording/words.ts";
import { renderXml, type XmlElement } from "../../xml.ts";
import { csvOf } from "../spreadsheet/csv.ts";
import type { ExportFolder } from "./folder.ts";
import { sectionsOf } from "./sections.ts";
import { editorsOf, volumeTitleOf } from "./volume.ts";
import { leaf, some } from "./xml-leaves.ts";

/**
 * The table of contents in dblp's format for submissions, in the order of its DTD.
 * @see https://dblp.org/faq/1474621.html, https://dblp.org/xml/subm/dblpsubmission.dtd
 */
export function dblpFolder(edition: Edition, series: Series): ExportFolder {
  return {
    texts: {
      "dblp.xml": dblpXml(edition, series),
      "people.csv": peopleCsv(edition),
      "README.md": recipe(edition),
    },
    copies: [],
  };
}

function dblpXml(edition: Edition, series: Series): string {
  const { year, name, ordinal, presence, venue, host, proceedings = {} } = edition;
  const words = wordsOf("en");
  const place = presence === "online" ? "Online" : cityOf(venue, words);
  const root: XmlElement = {
    name: "dblpsubmission",
    children: [
      {
        name: "proceedings",
        children: [
          ...editorsOf(edition).map((editor) => personElement("editor", editor)),
          leaf("title", volumeTitleOf(edition)),
          ...some("publisher", proceedings.publisher),
          leaf("year", String(year)),
          ...some("isbn", proceedings.isbn),
          ...some("doi", proceedings.doi),
          {
            name: "conf",
            children: [
              leaf("acronym", name),
              ...some("number", ordinal === undefined ? undefined : String(ordinal)),
              leaf("location", place),
              leaf("date", datesInAscii(edition) ?? ""),
              leaf("url", addressOf(series, pathOfEdition(edition))),
              ...some("partof", host?.name),
            ],
          },
          {
            name: "toc",
            children: sectionsOf(edition).flatMap(({ title, papers }) => [
              ...(title === "" ? [] : [leaf("section", title)]),
              ...papers.map((paper) => paperElement(paper, edition, series)),
            ]),
          },
        ],
      },
    ],
  };
  return renderXml(root).replace(
    "\n",
    '\n<!DOCTYPE dblpsubmission SYSTEM "https://dblp.org/xml/subm/dblpsubmission.dtd">\n',
  );
}

function paperElement(paper: Paper, edition: Edition, series: Series): XmlElement {
  const { authors, title, pages, doi, pdf } = paper;
  const page = addressOf(series, pathOfPaper(edition, paper));
  return {
    name: "publ",
    children: [
      ...authors.map((author) => personElement("author", author)),
      leaf("title", title.plain),
      ...some("pages", pages && pageRange(pages)),
      ...some("doi", doi),
      leaf("ee", addressOfDoi(doi) ?? (pdf === undefined ? page : addressOfTarget(series, pdf))),
    ],
  };
}

/** By dblp's own name, where a spelling has its number; a name in other letters than Latin ones has its Latin spelling before it. */
function personElement(element: string, { name, person }: Participant): XmlElement {
  // dblp writes "Martin Luther King Jr.".
  const called = dblpNameOf(person) ?? oneLine(name).replaceAll(", ", " ");
  const latin = isLatin(called) ? undefined : person.also.find((spelling) => isLatin(spelling));
  return latin === undefined
    ? leaf(element, called)
    : { name: element, attributes: { original: called }, children: [oneLine(latin)] };
}

/** "Wei Wang 0001": dblp numbers people of one name. */
function dblpNameOf({ also }: Person): string | undefined {
  return also.find((spelling) => /\s\d{4}$/.test(spelling));
}

function isLatin(name: string): boolean {
  return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);
}

/** The format has no place for ORCIDs; a table does, by which dblp tells people of one name apart. */
function peopleCsv(edition: Edition): string {
  const people = new Map<Person, { readonly participant: Participant; readonly papers: string[] }>();
  const all = [
    ...editorsOf(edition).map((participant) => ({ participant, title: "" })),
    ...edition.papers.flatMap(({ authors, title }) =>
      authors.map((participant) => ({ participant, title: title.plain })),
    ),
  ];
  for (const { participant, title } of all) {
    const own = people.get(participant.person) ?? { participant, papers: [] };
    if (title !== "") own.papers.push(title);
    people.set(participant.person, own);
  }
  const rows = [...people.values()].map(({ participant: { name, person, affiliations }, papers }) => ({
    name: dblpNameOf(person) ?? name,
    orcid: person.orcid,
    affiliation: affiliations.join("; "),
    homepage: person.url,
    "also written": person.also.filter((spelling) => spelling !== dblpNameOf(person)).join("; "),
    papers: papers.join("; "),
  }));
  const columns = ["name", "orcid", "affiliation", "homepage", "also written", "papers"];
  return csvOf(columns, rows, columns);
}

function recipe({ name, start, venue, presence }: Edition): string {
  const isComplete = start !== undefined && (presence === "online" || venue?.city !== undefined);
  return `# ${name} at dblp

dblp lists computer science. It indexes a workshop once its papers are published for good, such as by DOIs.

1. ${isComplete ? "Read `dblp.xml` through: its editors are the program chairs, or else all organizers." : "dblp asks for place and days: write what is missing into `location` and `date` of `dblp.xml`."}
2. If dblp knows the series, put its key first in \`proceedings\`, such as \`<key>conf/quill</key>\`: it stands in the address of
   the page of the series.
3. \`people.csv\` has ORCIDs and homepages, by which dblp tells people of one name apart. Whom dblp numbers, such as
   Wei Wang 0001, is written so where people.yaml has that spelling in \`also\`.
4. Send both files by mail, as https://dblp.org/faq/1474621.html says.
`;
}
