import { iso639Of } from "../proceedings/iso-639.ts";
import type { DataCiteName, DataCiteRecord } from "./datacite-record.ts";

/**
 * A deposit as Zenodo's interface takes it, and as `.zenodo.json` says it.
 * @see https://developers.zenodo.org/#representation
 */
export interface ZenodoDeposit {
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface Conference {
  readonly name: string;
  readonly acronym: string;
  /** "28-29 March 2026" */
  readonly dates: string | undefined;
  readonly place: string | undefined;
  readonly url: string;
  /** Of the volume, where somebody else than Zenodo publishes it. */
  readonly publisher: string | undefined;
  readonly isbn: string | undefined;
}

export function zenodoDeposit(record: DataCiteRecord, conference: Conference): ZenodoDeposit {
  const { titles, descriptions, doi, dates, subjects, relatedItems, relatedIdentifiers = [], types } = record;
  const [title] = titles;
  const [description] = descriptions ?? [];
  const isPaper = types.resourceTypeGeneral === "ConferencePaper";
  const issued = dates.find(({ dateType }) => dateType === "Issued")?.date;
  const [volume] = relatedItems ?? [];
  return {
    metadata: {
      upload_type: "publication",
      // Zenodo's vocabulary has the two as publication-conferencepaper and publication-conferenceproceeding.
      publication_type: isPaper ? "conferencepaper" : "conferenceproceeding",
      title: title?.title ?? "",
      creators: record.creators.map(personOf),
      // Zenodo reads HTML, and refuses a deposit without a description.
      description: htmlOf(description?.description ?? title?.title ?? ""),
      // Without a day, Zenodo takes that of the upload.
      ...(issued !== undefined && { publication_date: issued }),
      ...(doi !== undefined && { doi }),
      ...licenseOf(record),
      language: iso639Of(record.language),
      ...(conference.publisher !== undefined && { imprint_publisher: conference.publisher }),
      ...(conference.isbn !== undefined && { imprint_isbn: conference.isbn }),
      ...(subjects !== undefined && { keywords: subjects.map(({ subject }) => subject) }),
      related_identifiers: [
        { identifier: record.url, relation: "isIdenticalTo", scheme: "url" },
        ...relatedIdentifiers.map(({ relatedIdentifier, relatedIdentifierType, relationType }) => ({
          identifier: relatedIdentifier,
          relation: `${relationType.charAt(0).toLowerCase()}${relationType.slice(1)}`,
          scheme: relatedIdentifierType.toLowerCase(),
        })),
      ],
      conference_title: conference.name,
      conference_acronym: conference.acronym,
      ...(conference.dates !== undefined && { conference_dates: conference.dates }),
      ...(conference.place !== undefined && { conference_place: conference.place }),
      conference_url: conference.url,
      ...(isPaper &&
        volume !== undefined && {
          partof_title: volume.titles[0]?.title ?? "",
          ...(volume.firstPage !== undefined && {
            partof_pages: [volume.firstPage, volume.lastPage].filter((page) => page !== undefined).join("-"),
          }),
        }),
    },
  };
}

/** Zenodo knows licences by the ids of SPDX in small letters: those of Creative Commons are told by their addresses. */
function licenseOf({ rightsList }: DataCiteRecord): { readonly license?: string } {
  const [, kind, version, zero] =
    /creativecommons\.org\/(?:licenses\/([a-z-]{2,11})\/(\d\.\d)|publicdomain\/(zero\/1\.0))(?:\/|$)/.exec(
      rightsList?.[0]?.rightsUri ?? "",
    ) ?? [];
  if (zero !== undefined) return { license: "cc0-1.0" };
  return kind === undefined || version === undefined ? {} : { license: `cc-${kind}-${version}` };
}

function personOf({ name, nameIdentifiers, affiliation }: DataCiteName): Readonly<Record<string, string>> {
  const orcid = nameIdentifiers?.[0]?.nameIdentifier.replace("https://orcid.org/", "");
  return {
    name,
    ...(affiliation !== undefined && { affiliation: affiliation.map((where) => where.name).join("; ") }),
    ...(orcid !== undefined && { orcid }),
  };
}

function htmlOf(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return escaped
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");
}
