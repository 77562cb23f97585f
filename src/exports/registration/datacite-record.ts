/**
 * Metadata for a DOI, as DataCite takes them: the part of its schema 4.6 that proceedings need.
 * @see https://schema.datacite.org/meta/kernel-4.6/
 */
export interface DataCiteRecord {
  readonly doi?: string;
  /** Of the page that the DOI leads to. */
  readonly url: string;
  readonly types: { readonly resourceType: string; readonly resourceTypeGeneral: string };
  readonly creators: readonly DataCiteName[];
  readonly titles: readonly { readonly title: string; readonly lang: string }[];
  readonly publisher: { readonly name: string };
  readonly publicationYear: string;
  readonly subjects?: readonly { readonly subject: string }[];
  readonly contributors?: readonly (DataCiteName & { readonly contributorType: string })[];
  readonly dates: readonly { readonly date: string; readonly dateType: string }[];
  readonly language: string;
  readonly relatedIdentifiers?: readonly RelatedIdentifier[];
  readonly relatedItems?: readonly RelatedItem[];
  readonly rightsList?: readonly { readonly rights: string; readonly rightsUri: string }[];
  readonly fundingReferences?: readonly FundingReference[];
  readonly descriptions?: readonly { readonly description: string; readonly descriptionType: string }[];
  readonly geoLocations?: readonly { readonly geoLocationPlace: string }[];
  readonly schemaVersion: typeof SCHEMA;
}

export interface DataCiteName {
  /** Family name first where the name has parts. */
  readonly name: string;
  readonly nameType: "Personal" | "Organizational";
  readonly givenName?: string;
  readonly familyName?: string;
  readonly nameIdentifiers?: readonly {
    readonly nameIdentifier: string;
    readonly nameIdentifierScheme: string;
    readonly schemeUri: string;
  }[];
  readonly affiliation?: readonly { readonly name: string }[];
}

export interface RelatedIdentifier {
  readonly relatedIdentifier: string;
  readonly relatedIdentifierType: "DOI" | "URL" | "arXiv" | "ISBN";
  readonly relationType: string;
}

export interface FundingReference {
  readonly funderName: string;
  readonly funderIdentifier?: string;
  readonly funderIdentifierType?: "Crossref Funder ID" | "ROR";
  readonly awardNumber?: string;
}

export interface RelatedItem {
  readonly relatedItemType: string;
  readonly relationType: string;
  readonly relatedItemIdentifier?: {
    readonly relatedItemIdentifier: string;
    readonly relatedItemIdentifierType: "DOI" | "ISBN";
  };
  readonly titles: readonly { readonly title: string }[];
  readonly publicationYear: string;
  readonly firstPage?: string;
  readonly lastPage?: string;
  readonly publisher: string;
}

export const SCHEMA = "http://datacite.org/schema/kernel-4";
