import type { Root } from "hast";
import { format } from "hast-util-format";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Edition } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import type { Participant } from "../../model/person.ts";
import type { Series } from "../../model/series.ts";
import { talksIn } from "../../model/talks.ts";
import { addressOf, pathOfEdition } from "../../urls.ts";
import { formatDates, LONG_DATE } from "../../wording/dates.ts";
import { fullTitleOf } from "../../wording/editions.ts";
import { cityOf } from "../../wording/places.ts";
import { wordsOf } from "../../wording/words.ts";
import { editorsOf } from "./editors.ts";
import { copiesOf, type ExportFolder, missingPdfs, pdfNamesOf } from "./folder.ts";

/**
 * A volume of CEUR Workshop Proceedings: the index page, with the classes by which the publisher reads it.
 * @see https://ceur-ws.org/Vol-XXX/
 */
export function ceurFolder(edition: Edition, series: Series): ExportFolder {
  return {
    texts: { "index.html": indexPage(edition, series), "README.md": recipe(edition) },
    copies: copiesOf(edition, ""),
  };
}

/** The publisher's own facts: it sets them when it takes the volume. */
const VOLUME = "Vol-XXXX";
const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

type Part = ReturnType<typeof h> | string;

function indexPage(edition: Edition, series: Series): string {
  const title = `CEUR-WS.org/${VOLUME} - ${fullTitleOf(edition, wordsOf("en"))}`;
  const page: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      h("html", { lang: edition.language }, [
        h("head", [
          h("meta", { charSet: "utf-8" }),
          h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          h("title", title),
          h("link", { rel: "stylesheet", href: "../ceur-ws.css" }),
        ]),
        h("body", [
          ...volumeParts(edition),
          ...titleParts(edition, series),
          h("h2", "Edited by"),
          h("ul", editorsOf(edition).map(editorPart)),
          contentsPart(edition),
          h("p", [
            marked("CEURPUBDATE", "yyyy-mm-dd"),
            ": published on CEUR Workshop Proceedings (CEUR-WS.org, ISSN 1613-0073)",
          ]),
        ]),
      ]),
    ],
  };
  format(page); // editors read it through
  return toHtml(page);
}

/** A text with the class by which the publisher reads it. */
function marked(name: string, text: string): Part {
  return h("span", { className: [name] }, text);
}

function linked(href: string | undefined, part: Part): Part {
  return href !== undefined && /^https?:/i.test(href) ? h("a", { href }, [part]) : part;
}

function volumeParts({ year, language }: Edition): Part[] {
  return [
    h("p", [marked("CEURVOLNR", VOLUME), " ", marked("CEURURN", "urn:nbn:de:0074-XXXX-0")]),
    h("p", [
      "Copyright © ",
      marked("CEURPUBYEAR", String(year)),
      " for the individual papers by the papers' authors, and for the volume as a collection by its editors. ",
      "This volume and its papers are published under the Creative Commons License Attribution 4.0 International (",
      linked(LICENCE, "CC BY 4.0"),
      ").",
    ]),
    h("p", ["Language: ", marked("CEURLANG", iso639Of(language))]),
  ];
}

function titleParts(edition: Edition, series: Series): Part[] {
  const words = wordsOf("en");
  const { name, host, start, end, presence, venue } = edition;
  const where = presence === "online" ? "Online" : cityOf(venue);
  const when = start === undefined ? "" : formatDates(start, end ?? start, LONG_DATE, words);
  const placeAndTime = [where, when].filter((part) => part !== "").join(", ");
  return [
    h("h1", [
      linked(addressOf(series, pathOfEdition(edition)), marked("CEURVOLACRONYM", name)),
      h("br"),
      marked("CEURVOLTITLE", edition.title),
    ]),
    h("p", [
      marked("CEURFULLTITLE", `Proceedings of the ${fullTitleOf(edition, words)} (${name})`),
      ...(host === undefined
        ? []
        : [" co-located with ", linked(host.url, marked("CEURCOLOCATED", host.name))]),
    ]),
    ...(placeAndTime === "" ? [] : [h("p", [marked("CEURLOCTIME", placeAndTime)])]),
  ];
}

function editorPart({ name, affiliations, person }: Participant): ReturnType<typeof h> {
  const affiliation = affiliations.length === 0 ? [] : [`, ${affiliations.join(", ")}`];
  return h("li", [linked(person.url, marked("CEURVOLEDITOR", name)), ...affiliation]);
}

function contentsPart(edition: Edition): Part {
  const parts = partsOf(edition).flatMap(({ title, papers }) => [
    ...(title === "" ? [] : [h("h3", [marked("CEURSESSION", title)])]),
    h(
      "ul",
      papers.map((paper) => paperPart(paper, edition)),
    ),
  ]);
  return h("div", { className: ["CEURTOC"] }, [h("h2", "Table of Contents"), ...parts]);
}

function paperPart(paper: Paper, edition: Edition): ReturnType<typeof h> {
  const { id, title, pages, authors } = paper;
  return h("li", { id }, [
    h("a", { href: pdfNamesOf(edition).get(paper) ?? "" }, [marked("CEURTITLE", title)]),
    ...(pages === undefined ? [] : [" ", marked("CEURPAGES", pages)]),
    h("br"),
    ...authors.flatMap(({ name }, index) => [...(index === 0 ? [] : [", "]), marked("CEURAUTHOR", name)]),
  ]);
}

/** The papers by the session they were presented in, in the order of the program; those of no session come last. */
function partsOf({ papers, program }: Edition): { title: string; papers: readonly Paper[] }[] {
  const sessions = (program?.days ?? []).flatMap(({ items }) =>
    items.flatMap((item) => {
      const presented = talksIn([item]).flatMap(({ paper }) => paper ?? []);
      return item.kind === "session" && presented.length > 0
        ? [{ title: item.title, papers: presented }]
        : [];
    }),
  );
  const placed = new Set(sessions.flatMap((session) => session.papers));
  const rest = papers.filter((paper) => !placed.has(paper));
  return rest.length === 0 ? sessions : [...sessions, { title: "", papers: rest }];
}

/** `eng`, as the publisher asks for (ISO 639-2/T); the tag itself where it is not among its usual ones. */
function iso639Of(language: string): string {
  const codes: Record<string, string> = {
    ...{ ar: "ara", de: "deu", en: "eng", es: "spa", fr: "fra", it: "ita", ja: "jpn", nl: "nld", pl: "pol" },
    ...{ pt: "por", ru: "rus", sv: "swe", zh: "zho" },
  };
  const { language: main } = new Intl.Locale(language);
  return codes[main] ?? main;
}

function recipe(edition: Edition): string {
  const missing = missingPdfs(edition, "");
  return `# Proceedings of ${edition.name} at CEUR-WS.org

1. ${missing.length === 0 ? "The papers lie beside the index page." : `Fetch these papers, and put them beside the index page:\n\n${missing.map((line) => `   ${line}`).join("\n")}\n`}
2. Read \`index.html\` through: its editors are the program chairs. The volume number, the URN and the date of
   publication are the publisher's: leave them.
3. Each author signs the AUTHOR agreement; scan the signed forms.
4. Pack this folder without this file as a ZIP archive, and submit it as https://ceur-ws.org/HOWTOSUBMIT.html says.
`;
}
