import type { Comment, Element, Root } from "hast";
import { format } from "hast-util-format";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { bibtexOf } from "../../../citations/bibtex.ts";
import { citationsIn } from "../../../citations/citation.ts";
import type { Edition } from "../../../model/edition.ts";
import type { Participant } from "../../../model/person.ts";
import type { Series } from "../../../model/series.ts";
import { addressOf, pathOfEdition } from "../../../urls.ts";
import { formatDates, LONG_DATE } from "../../../wording/dates.ts";
import { fullTitleOf } from "../../../wording/nouns/ordinals.ts";
import { cityOf } from "../../../wording/places.ts";
import { wordsOf } from "../../../wording/words.ts";
import { csvOf } from "../../spreadsheet/csv.ts";
import { copiesOf, type ExportFolder, missingPdfs, pdfNamesOf } from "../folder.ts";
import { iso639Of } from "../iso-639.ts";
import { editorsOf, volumeTitleOf } from "../volume.ts";
import { contentsPart } from "./contents.ts";
import { linked, marked, type Part, said } from "./marks.ts";

/**
 * A volume of CEUR Workshop Proceedings: the index page, with the marks by which the publisher checks and reads it.
 * @see https://ceur-ws.org/Vol-XXX/ (the template), https://ceur-ws.org/HOWTOSUBMIT.html
 */
export function ceurFolder(edition: Edition, series: Series): ExportFolder {
  return {
    texts: {
      "index.html": indexPage(edition, series),
      [`${edition.id}.bib`]: bibtexOf([...papersIn(edition, series)]),
      "agreements.csv": agreementsCsv(edition),
      "README.md": recipe(edition),
    },
    copies: copiesOf(edition, ""),
  };
}

/** Of the publisher's template: it sends back what was made from an older one. */
const TEMPLATE = "2020-07-09";
/** The publisher's own facts, as its template writes them: it sets them when it takes the volume. */
const VOLUME = "Vol-XXX";
/** Of the volume once it is there. */
const PAGE = `http://ceur-ws.org/${VOLUME}/`;
/** The vocabularies of its RDFa, by which programs read volumes. */
const PREFIXES =
  "bibo: http://purl.org/ontology/bibo/ dcterms: http://purl.org/dc/terms/ foaf: http://xmlns.com/foaf/0.1/";
const URN = "urn:nbn:de:0074-XXX-C";
const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
const PUBLIC_DOMAIN = "https://creativecommons.org/publicdomain/zero/1.0/";

function indexPage(edition: Edition, series: Series): string {
  const language = iso639Of(edition.language);
  const title = `CEUR-WS.org/${VOLUME} - ${fullTitleOf(edition, wordsOf("en"))} (${edition.name})`;
  const page: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      comment(` CEURVERSION=${TEMPLATE} `),
      h("html", { lang: edition.language, prefix: PREFIXES }, [
        h("head", [
          h("meta", { charSet: "utf-8" }),
          h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          h("title", title),
          h("link", { rel: "stylesheet", href: "../ceur-ws.css" }),
        ]),
        comment(`CEURLANG=${language} `),
        h("body", { about: PAGE, typeof: "bibo:Proceedings" }, [
          ...volumeParts(edition, language),
          h("hr"),
          ...titleParts(edition, series),
          h("h2", "Edited by"),
          h("ul", editorsOf(edition).map(editorPart)),
          h("hr"),
          contentsPart(edition),
          h("hr"),
          ...publicationParts(edition),
        ]),
      ]),
    ],
  };
  format(page); // editors read it through
  return toHtml(page);
}

/** @param value without two hyphens, which would end it */
function comment(value: string): Comment {
  return { type: "comment", value };
}

/** The style sheet of the publisher shows its logo and that of the licence. */
function volumeParts({ year }: Edition, language: string): Part[] {
  const created = marked("CEURPUBYEAR", String(year));
  return [
    h("a", { href: "https://ceur-ws.org/", ariaLabel: "CEUR-WS.org" }, [h("div", { id: "CEURWSLOGO" })]),
    h("div", { id: "CEURCCBY" }),
    h("p", [marked("CEURVOLNR", VOLUME), h("br"), marked("CEURURN", URN)]),
    h("p", { className: ["unobtrusive", "copyright"] }, [
      "Copyright © ",
      created,
      " for the individual papers by the papers' authors. Copyright © ",
      created,
      " for the volume as a collection by its editors. ",
      "This volume and its papers are published under the Creative Commons License Attribution 4.0 International (",
      linked(LICENCE, marked("CEURLIC", "CC BY 4.0")),
      ").",
    ]),
    h("p", ["Language: ", marked("CEURLANG", language)]),
  ];
}

function titleParts(edition: Edition, series: Series): Part[] {
  const words = wordsOf("en");
  const { name, host, start, end, presence, venue } = edition;
  const where = presence === "online" ? "Online" : cityOf(venue, words);
  const when = start === undefined ? "" : formatDates(start, end ?? start, LONG_DATE, words);
  const placeAndTime = [where, when].filter((part) => part !== "").join(", ");
  return [
    h("h1", [
      linked(addressOf(series, pathOfEdition(edition)), marked("CEURVOLACRONYM", name)),
      h("br"),
      marked("CEURVOLTITLE", edition.title),
    ]),
    h("p", [
      said("dcterms:title", marked("CEURFULLTITLE", volumeTitleOf(edition))),
      ...(host === undefined
        ? [comment(` co-located with ${toHtml(marked("CEURCOLOCATED", "NONE"))} `)]
        : [" co-located with ", linked(host.url, marked("CEURCOLOCATED", host.name))]),
    ]),
    ...(placeAndTime === "" ? [] : [h("p", [marked("CEURLOCTIME", placeAndTime)])]),
  ];
}

function editorPart({ name, affiliations, person }: Participant): Element {
  const affiliation = affiliations.length === 0 ? [] : [`, ${affiliations.join(", ")}`];
  const editor = said("foaf:name", marked("CEURVOLEDITOR", name));
  return h("li", { rel: "bibo:editor" }, [h("span", [linked(person.url, editor)]), ...affiliation]);
}

function publicationParts(edition: Edition): Part[] {
  return [
    h("p", { className: ["unobtrusive"] }, [
      `yyyy-mm-dd: submitted by ${editorsOf(edition)[0]?.name ?? "NAME"}, metadata incl. bibliographic data published under `,
      linked(PUBLIC_DOMAIN, "Creative Commons CC0"),
    ]),
    h("p", { className: ["unobtrusive"] }, [
      marked("CEURPUBDATE", "yyyy-mm-dd"),
      ": published on CEUR Workshop Proceedings (CEUR-WS.org, ISSN 1613-0073) | ",
      linked(`https://validator.w3.org/nu/?doc=${encodeURIComponent(PAGE)}`, "valid HTML5"),
    ]),
  ];
}

function papersIn(edition: Edition, series: Series) {
  const citations = citationsIn(edition, series);
  return edition.papers.flatMap((paper) => citations.get(paper) ?? []);
}

/** What each agreement names, word for word, and who has signed: the publisher compares them with the index page. */
function agreementsCsv(edition: Edition): string {
  const editors = editorsOf(edition).map(({ name }) => name);
  const columns = [
    "paper",
    "file",
    "title",
    "authors",
    "editors",
    "proceedings",
    "signed by",
    "scan received",
  ];
  const rows = edition.papers.map((paper) => ({
    paper: paper.id,
    file: pdfNamesOf(edition).get(paper),
    title: paper.title.plain,
    authors: paper.authors.map(({ name }) => name).join(", "),
    editors: editors.join(", "),
    proceedings: volumeTitleOf(edition),
  }));
  return csvOf(columns, rows, columns);
}

function recipe(edition: Edition): string {
  const missing = missingPdfs(edition, "");
  return `# Proceedings of ${edition.name} at CEUR-WS.org

1. ${missing.length === 0 ? "The papers lie beside the index page." : `Fetch these papers, and put them beside the index page:\n\n${missing.map((line) => `   ${line}`).join("\n")}\n`}
2. Read \`index.html\` through: its editors are the program chairs. Write how many papers were submitted in the place of
   NNN, and in the last lines who submits the volume and on which day. The volume number, the URN and the date of
   publication are the publisher's: leave them.
3. Compare the CEURVERSION at its beginning with that of https://ceur-ws.org/Vol-XXX/: it follows the template of
   ${TEMPLATE}.
4. One form a paper, signed by hand by one author for all: https://ceur-ws.org/ceur-author-agreement-ccby-ntp.pdf, or its
   variant “tp” where a paper holds material of others. \`agreements.csv\` lists what goes into each and has room to tick off; the
   scans come as one PDF beside the archive.
5. \`${edition.id}.bib\` has a reference for each paper, for those who cite them.
6. Pack this folder without this file and \`agreements.csv\` as a ZIP archive, and submit it as https://ceur-ws.org/HOWTOSUBMIT.html says.
`;
}
