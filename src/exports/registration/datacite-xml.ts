import { renderXml, type XmlElement } from "../../xml.ts";
import { type DataCiteName, type DataCiteRecord, SCHEMA } from "./datacite-record.ts";

/** What the schema's appendix on unknown information has for "to be assigned later"; it takes no empty identifier. */
const TO_BE_ASSIGNED = "(:tba)";

/** The same in XML, in the order of the schema's own examples. */
export function dataCiteXml(record: DataCiteRecord): string {
  return renderXml({
    name: "resource",
    attributes: { xmlns: SCHEMA },
    children: [
      leaf("identifier", record.doi ?? TO_BE_ASSIGNED, { identifierType: "DOI" }),
      list("creators", record.creators, (creator) => ({
        name: "creator",
        children: nameParts("creatorName", creator),
      })),
      list("titles", record.titles, ({ title, lang }) => leaf("title", title, { "xml:lang": lang })),
      leaf("publisher", record.publisher.name),
      leaf("publicationYear", record.publicationYear),
      leaf("resourceType", record.types.resourceType, {
        resourceTypeGeneral: record.types.resourceTypeGeneral,
      }),
      ...some("subjects", record.subjects, ({ subject }) => leaf("subject", subject)),
      ...some("contributors", record.contributors, (contributor) => ({
        name: "contributor",
        attributes: { contributorType: contributor.contributorType },
        children: nameParts("contributorName", contributor),
      })),
      ...some("dates", record.dates, ({ date, dateType }) => leaf("date", date, { dateType })),
      leaf("language", record.language),
      ...some("relatedIdentifiers", record.relatedIdentifiers, (related) =>
        leaf("relatedIdentifier", related.relatedIdentifier, {
          relatedIdentifierType: related.relatedIdentifierType,
          relationType: related.relationType,
        }),
      ),
      ...some("rightsList", record.rightsList, ({ rights, rightsUri }) =>
        leaf("rights", rights, { rightsURI: rightsUri }),
      ),
      ...some("descriptions", record.descriptions, ({ description, descriptionType }) =>
        leaf("description", description, { descriptionType }),
      ),
      ...some("geoLocations", record.geoLocations, ({ geoLocationPlace }) => ({
        name: "geoLocation",
        children: [leaf("geoLocationPlace", geoLocationPlace)],
      })),
      ...some("fundingReferences", record.fundingReferences, (reference) => ({
        name: "fundingReference",
        children: [
          leaf("funderName", reference.funderName),
          ...(reference.funderIdentifier === undefined
            ? []
            : [
                leaf("funderIdentifier", reference.funderIdentifier, {
                  funderIdentifierType: reference.funderIdentifierType,
                }),
              ]),
          ...(reference.awardNumber === undefined ? [] : [leaf("awardNumber", reference.awardNumber)]),
        ],
      })),
      ...some("relatedItems", record.relatedItems, (item) => ({
        name: "relatedItem",
        attributes: { relatedItemType: item.relatedItemType, relationType: item.relationType },
        children: [
          ...(item.relatedItemIdentifier === undefined
            ? []
            : [
                leaf("relatedItemIdentifier", item.relatedItemIdentifier.relatedItemIdentifier, {
                  relatedItemIdentifierType: item.relatedItemIdentifier.relatedItemIdentifierType,
                }),
              ]),
          list("titles", item.titles, ({ title }) => leaf("title", title)),
          leaf("publicationYear", item.publicationYear),
          ...(item.firstPage === undefined ? [] : [leaf("firstPage", item.firstPage)]),
          ...(item.lastPage === undefined ? [] : [leaf("lastPage", item.lastPage)]),
          leaf("publisher", item.publisher),
        ],
      })),
    ],
  });
}

function nameParts(
  name: string,
  { name: whole, nameType, givenName, familyName, nameIdentifiers = [], affiliation = [] }: DataCiteName,
): XmlElement[] {
  return [
    leaf(name, whole, { nameType }),
    ...(givenName === undefined ? [] : [leaf("givenName", givenName)]),
    ...(familyName === undefined ? [] : [leaf("familyName", familyName)]),
    ...nameIdentifiers.map(({ nameIdentifier, nameIdentifierScheme, schemeUri }) =>
      leaf("nameIdentifier", nameIdentifier, { nameIdentifierScheme, schemeURI: schemeUri }),
    ),
    ...affiliation.map((where) => leaf("affiliation", where.name)),
  ];
}

function leaf(name: string, text: string, attributes: XmlElement["attributes"] = {}): XmlElement {
  return { name, attributes, children: text === "" ? [] : [text] };
}

function list<Entry>(name: string, entries: readonly Entry[], one: (entry: Entry) => XmlElement): XmlElement {
  return { name, children: entries.map(one) };
}

/** Without entries, no list at all. */
function some<Entry>(
  name: string,
  entries: readonly Entry[] = [],
  one: (entry: Entry) => XmlElement,
): XmlElement[] {
  return entries.length === 0 ? [] : [list(name, entries, one)];
}
