import type { DateTime } from "luxon";
import { citationsIn } from "../../citations/citation.ts";
import type { CslItem } from "../../citations/csl.ts";
import { oneLine, paragraphsOf } from "../../citations/one-line.ts";
import type { Edition } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, pathOfEdition, pathOfPaper } from "../../urls.ts";
import { cityOf } from "../../wording/places.ts";
import { wordsOf } from "../../wording/words.ts";
import { renderXml, type XmlElement } from "../../xml.ts";
import { titleMarkup } from "../proceedings/title-markup.ts";
import { editorsOf, volumeTitleOf } from "../proceedings/volume.ts";
import { leaf } from "../proceedings/xml-leaves.ts";
import { contributors } from "./crossref-contributors.ts";
import { funderElement } from "./crossref-funders.ts";
import { short } from "./crossref-texts.ts";

/** A paper whose DOI is known: Crossref registers those that its members choose. */
export type RegisteredPaper = Paper & { readonly doi: string };

export function isRegistered(paper: Paper): paper is RegisteredPaper {
  return paper.doi !== undefined;
}

/** Whom Crossref writes to while it takes the file, where the series has no `contact`: to be replaced. */
export const NO_CONTACT = "WRITE-YOUR-ADDRESS@example.org";

/**
 * A deposit of conference proceedings, in the order of Crossref's schema 5.3.1.
 * @see https://www.crossref.org/documentation/schema-library/markup-guide-record-types/conference-proceedings/
 * @param now a later deposit overrides an earlier one
 */
export function crossrefXml(
  edition: Edition,
  papers: readonly RegisteredPaper[],
  series: Series,
  now: DateTime,
): string {
  const timestamp = now.toUTC().toFormat("yyyyMMddHHmmssSSS");
  const citations = citationsIn(edition, series);
  const { publisher } = edition.proceedings ?? {};
  const registrant = oneLine(publisher ?? series.title);
  return renderXml({
    name: "doi_batch",
    attributes: {
      version: "5.3.1",
      xmlns: "http://www.crossref.org/schema/5.3.1",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xmlns:jats": "http://www.ncbi.nlm.nih.gov/JATS1",
      "xmlns:fr": "http://www.crossref.org/fundref.xsd",
      "xmlns:ai": "http://www.crossref.org/AccessIndicators.xsd",
      "xsi:schemaLocation":
        "http://www.crossref.org/schema/5.3.1 https://www.crossref.org/schemas/crossref5.3.1.xsd",
    },
    children: [
      {
        name: "head",
        children: [
          leaf("doi_batch_id", `${edition.id}-${timestamp}`),
          leaf("timestamp", timestamp),
          {
            name: "depositor",
            children: [
              leaf("depositor_name", short(registrant, 130)),
              leaf("email_address", series.contact ?? NO_CONTACT),
            ],
          },
          leaf("registrant", short(registrant, 255)),
        ],
      },
      {
        name: "body",
        children: [
          {
            name: "conference",
            children: [
              ...contributors(editorsOf(edition), "chair"),
              eventElement(edition),
              volumeElement(edition, series, registrant),
              ...papers.map((paper) => paperElement(paper, citations.get(paper)?.item, edition, series)),
            ],
          },
        ],
      },
    ],
  });
}

function eventElement({ title, name, ordinal, presence, venue, start, end }: Edition): XmlElement {
  const place = presence === "online" ? "Online" : cityOf(venue, wordsOf("en"));
  return {
    name: "event_metadata",
    children: [
      leaf("conference_name", short(title, 512)),
      leaf("conference_acronym", short(name, 127)),
      ...(ordinal === undefined ? [] : [leaf("conference_number", String(ordinal))]),
      ...(place.length < 2 ? [] : [leaf("conference_location", short(place, 255))]),
      ...(start === undefined
        ? []
        : [
            {
              name: "conference_date",
              attributes: { ...dayAttributes("start", start), ...dayAttributes("end", end ?? start) },
            },
          ]),
    ],
  };
}

function dayAttributes(which: string, date: string): Record<string, string> {
  const [year = "", month = "", day = ""] = date.split("-");
  return { [`${which}_day`]: day, [`${which}_month`]: month, [`${which}_year`]: year };
}

function volumeElement(edition: Edition, series: Series, publisher: string): XmlElement {
  const { isbn, doi } = edition.proceedings ?? {};
  return {
    name: "proceedings_metadata",
    attributes: { language: new Intl.Locale(edition.language).language },
    children: [
      leaf("proceedings_title", volumeTitleOf(edition)),
      { name: "publisher", children: [leaf("publisher_name", short(publisher, 255))] },
      publicationDate(edition),
      isbn === undefined ? { name: "noisbn", attributes: { reason: "simple_series" } } : leaf("isbn", isbn),
      ...(doi === undefined ? [] : [doiData(doi, addressOf(series, pathOfEdition(edition)))]),
    ],
  };
}

function paperElement(
  paper: RegisteredPaper,
  item: CslItem | undefined,
  edition: Edition,
  series: Series,
): XmlElement {
  const { title, authors, doi, license, funders } = paper;
  const [firstPage, lastPage] = item?.page?.split("-") ?? [];
  return {
    name: "conference_paper",
    attributes: { publication_type: "full_text", language: new Intl.Locale(edition.language).language },
    children: [
      ...contributors(authors, "author"),
      { name: "titles", children: [{ name: "title", children: titleMarkup(title, TITLE_ELEMENTS) }] },
      ...(item?.abstract === undefined
        ? []
        : [
            {
              name: "jats:abstract",
              children: paragraphsOf(item.abstract).map((paragraph) => leaf("jats:p", paragraph)),
            },
          ]),
      publicationDate(edition),
      ...(firstPage === undefined
        ? []
        : [
            {
              name: "pages",
              children: [
                leaf("first_page", firstPage),
                ...(lastPage === undefined ? [] : [leaf("last_page", lastPage)]),
              ],
            },
          ]),
      ...(funders.length === 0
        ? []
        : [{ name: "fr:program", attributes: { name: "fundref" }, children: funders.map(funderElement) }]),
      ...(license === undefined
        ? []
        : [
            {
              name: "ai:program",
              attributes: { name: "AccessIndicators" },
              children: [{ ...leaf("ai:license_ref", license), attributes: { applies_to: "vor" } }],
            },
          ]),
      doiData(doi, addressOf(series, pathOfPaper(edition, paper))),
    ],
  };
}

const TITLE_ELEMENTS = { emphasis: "i", code: "tt", sub: "sub", sup: "sup" };

function publicationDate({ start, end, year }: Edition): XmlElement {
  const [ofYear = String(year), month, day] = (end ?? start ?? String(year)).split("-");
  return {
    name: "publication_date",
    attributes: { media_type: "online" },
    children: [
      ...(month === undefined ? [] : [leaf("month", month)]),
      ...(day === undefined ? [] : [leaf("day", day)]),
      leaf("year", ofYear),
    ],
  };
}

function doiData(doi: string, address: string): XmlElement {
  return { name: "doi_data", children: [leaf("doi", doi), leaf("resource", address)] };
}
