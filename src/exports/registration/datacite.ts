import { type Citation, citationsIn } from "../../citations/citation.ts";
import type { CslItem } from "../../citations/csl.ts";
import { cslNameOf, familyFirst, lastNameOf } from "../../citations/names.ts";
import { oneLine } from "../../citations/one-line.ts";
import type { Edition } from "../../model/edition.ts";
import { type Funder, nameOfLicense, type Paper } from "../../model/paper.ts";
import type { Participant } from "../../model/person.ts";
import type { Series } from "../../model/series.ts";
import type { Target } from "../../model/text.ts";
import { addressOf, pathOfEdition } from "../../urls.ts";
import { cityOf } from "../../wording/places.ts";
import { wordsOf } from "../../wording/words.ts";
import { editorsOf, volumeTitleOf } from "../proceedings/volume.ts";
import {
  type DataCiteName,
  type DataCiteRecord,
  type FundingReference,
  type RelatedIdentifier,
  type RelatedItem,
  SCHEMA,
} from "./datacite-record.ts";

/** The proceedings as a whole. Of nobody's editing, the series itself stands for the editors. */
export function recordOfVolume(edition: Edition, series: Series): DataCiteRecord {
  const editors = editorsOf(edition).map(nameOf);
  const citations = citationsIn(edition, series);
  const papers = edition.papers.flatMap((paper) => citations.get(paper) ?? []);
  const { doi, license, isbn } = edition.proceedings ?? {};
  return {
    ...(doi !== undefined && { doi }),
    url: addressOf(series, pathOfEdition(edition)),
    types: { resourceType: "Conference proceedings", resourceTypeGeneral: "ConferenceProceeding" },
    creators: editors.length > 0 ? editors : [{ name: oneLine(series.title), nameType: "Organizational" }],
    titles: [{ title: oneLine(volumeTitleOf(edition)), lang: edition.language }],
    ...sharedFacts(edition, series),
    ...(editors.length > 0 && {
      contributors: editors.map((editor) => ({ ...editor, contributorType: "Editor" })),
    }),
    ...rightsOf(license),
    relatedIdentifiers: [
      ...(isbn === undefined
        ? []
        : [
            {
              relatedIdentifier: isbn,
              relatedIdentifierType: "ISBN",
              relationType: "IsIdenticalTo",
            } as const,
          ]),
      ...papers.map(({ item }) => ({ ...identifierOf(item), relationType: "HasPart" })),
    ],
    ...placeOf(edition),
    schemaVersion: SCHEMA,
  };
}

export function recordsOfPapers(edition: Edition, series: Series): Map<Paper, DataCiteRecord> {
  const citations = citationsIn(edition, series);
  return new Map(
    edition.papers.flatMap((paper) => {
      const citation = citations.get(paper);
      return citation === undefined ? [] : [[paper, recordOfPaper(paper, citation, edition, series)]];
    }),
  );
}

function recordOfPaper(
  { doi, arxiv, authors, title, license, funders }: Paper,
  { item, keywords }: Citation,
  edition: Edition,
  series: Series,
): DataCiteRecord {
  const [firstPage, lastPage] = item.page?.split("-") ?? [];
  const shared = sharedFacts(edition, series);
  return {
    ...(doi !== undefined && { doi }),
    url: item.URL,
    types: { resourceType: "Conference paper", resourceTypeGeneral: "ConferencePaper" },
    creators: authors.map(nameOf),
    titles: [{ title: oneLine(title.plain), lang: edition.language }],
    ...shared,
    ...(keywords.length > 0 && { subjects: [...new Set(keywords)].map((subject) => ({ subject })) }),
    ...(arxiv !== undefined && {
      relatedIdentifiers: [
        {
          relatedIdentifier: `arXiv:${arxiv}`,
          relatedIdentifierType: "arXiv",
          relationType: "IsVersionOf",
        } as const,
      ],
    }),
    relatedItems: [
      {
        relatedItemType: "ConferenceProceeding",
        relationType: "IsPublishedIn",
        ...identifierOfVolume(edition),
        titles: [{ title: oneLine(volumeTitleOf(edition)) }],
        publicationYear: shared.publicationYear,
        ...(firstPage !== undefined && { firstPage }),
        ...(lastPage !== undefined && { lastPage }),
        publisher: shared.publisher.name,
      },
    ],
    ...rightsOf(license),
    ...(funders.length > 0 && { fundingReferences: funders.flatMap(fundingOf) }),
    ...(item.abstract !== undefined && {
      descriptions: [{ description: item.abstract, descriptionType: "Abstract" }],
    }),
    ...placeOf(edition),
    schemaVersion: SCHEMA,
  };
}

function identifierOfVolume({
  proceedings: { doi, isbn } = {},
}: Edition): Pick<RelatedItem, "relatedItemIdentifier"> {
  const [identifier, type] = doi === undefined ? [isbn, "ISBN" as const] : [doi, "DOI" as const];
  return identifier === undefined
    ? {}
    : {
        relatedItemIdentifier: { relatedItemIdentifier: identifier, relatedItemIdentifierType: type },
      };
}

/** Whoever hands a volume in may have a publisher: without one, the series publishes itself. */
function sharedFacts(
  { year, start, end, language, proceedings }: Edition,
  series: Series,
): Pick<DataCiteRecord, "publisher" | "publicationYear" | "dates" | "language"> {
  const last = end ?? start;
  const days = start === undefined || last === undefined ? [] : [start === last ? start : `${start}/${last}`];
  return {
    publisher: { name: oneLine(proceedings?.publisher ?? series.title) },
    publicationYear: String(year),
    dates: [
      ...(last === undefined ? [] : [{ date: last, dateType: "Issued" }]),
      ...days.map((date) => ({ date, dateType: "Other" })),
    ],
    language,
  };
}

function rightsOf(license: Target | undefined): Pick<DataCiteRecord, "rightsList"> {
  return license === undefined
    ? {}
    : { rightsList: [{ rights: nameOfLicense(license), rightsUri: license }] };
}

/** One for each grant. */
function fundingOf({ name, id, grants }: Funder): FundingReference[] {
  const funder = {
    funderName: oneLine(name),
    ...(id !== undefined && {
      funderIdentifier: id,
      funderIdentifierType: id.includes("ror.org") ? ("ROR" as const) : ("Crossref Funder ID" as const),
    }),
  };
  return grants.length === 0 ? [funder] : grants.map((awardNumber) => ({ ...funder, awardNumber }));
}

function placeOf({ venue }: Edition): Pick<DataCiteRecord, "geoLocations"> {
  const place = cityOf(venue, wordsOf("en"));
  return place === "" ? {} : { geoLocations: [{ geoLocationPlace: oneLine(place) }] };
}

function identifierOf({ DOI, URL }: CslItem): Omit<RelatedIdentifier, "relationType"> {
  return DOI === undefined
    ? { relatedIdentifier: URL, relatedIdentifierType: "URL" }
    : { relatedIdentifier: DOI, relatedIdentifierType: "DOI" };
}

function nameOf(participant: Participant): DataCiteName {
  const name = cslNameOf(participant);
  const { orcid } = participant.person;
  return {
    name: familyFirst(name),
    nameType: "Personal",
    ...(name.given !== undefined && { givenName: name.given, familyName: lastNameOf(name) }),
    ...(orcid !== undefined && {
      nameIdentifiers: [
        {
          nameIdentifier: `https://orcid.org/${orcid}`,
          nameIdentifierScheme: "ORCID",
          schemeUri: "https://orcid.org/",
        },
      ],
    }),
    ...(participant.affiliations.length > 0 && {
      affiliation: [...new Set(participant.affiliations.map(oneLine))].map((affiliation) => ({
        name: affiliation,
      })),
    }),
  };
}
