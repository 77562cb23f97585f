import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import Ajv from "ajv/dist/2019.js";
import addFormats from "ajv-formats";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { recordOfVolume, recordsOfPapers } from "../../../src/exports/registration/datacite.ts";
import { dataCiteFolder, zenodoFolder } from "../../../src/exports/registration/deposit-folders.ts";
import { type Files, siteWith } from "../../fixture.ts";
import { EDITION, FIXTURE, ORGANIZERS, PAPERS, PEOPLE, PROGRAM } from "../../fixture-content.ts";

function recordsWith(changes: Files = {}): readonly unknown[] {
  const { editions, series } = siteWith({ ...NO_PROGRAM, ...changes });
  const [edition] = editions;
  return [recordOfVolume(edition, series), ...recordsOfPapers(edition, series).values()];
}

const NO_PROGRAM = { [PROGRAM]: "days: []\n" };

const ONE_PAPER = `- id: ink
  title: "Ink & $H_2O$ <b>"
  authors:
    - {name: Ludwig van Beethoven, family: Beethoven, affiliation: [Bonn, Vienna], orcid: 0000-0001-5109-3700}
    - Plato
    - {name: 李明, family: 李}
  abstract: "First *one*.\\n\\nThen another."
  keywords: [ink, ink, pens & paper]
  pages: 12-19
  doi: 10.1234/quill.7
  arxiv: "1905.10915"
`;

describe("a record for DataCite", () => {
  test("of a paper says all that its page says of it", () => {
    assert.deepEqual(recordsWith({ [PAPERS]: ONE_PAPER })[1], {
      doi: "10.1234/quill.7",
      url: "https://quill.example.org/2026/papers/ink/",
      types: { resourceType: "Conference paper", resourceTypeGeneral: "ConferencePaper" },
      creators: [
        {
          name: "Beethoven, Ludwig van",
          nameType: "Personal",
          givenName: "Ludwig",
          familyName: "van Beethoven",
          nameIdentifiers: [
            {
              nameIdentifier: "https://orcid.org/0000-0001-5109-3700",
              nameIdentifierScheme: "ORCID",
              schemeUri: "https://orcid.org/",
            },
          ],
          affiliation: [{ name: "Bonn" }, { name: "Vienna" }],
        },
        { name: "Plato", nameType: "Personal" },
        { name: "李, 明", nameType: "Personal", givenName: "明", familyName: "李" },
      ],
      titles: [{ title: "Ink & H₂O <b>", lang: "en" }],
      publisher: { name: "Workshop on Writing Tools" },
      publicationYear: "2026",
      dates: [
        { date: "2026-03-29", dateType: "Issued" },
        { date: "2026-03-28/2026-03-29", dateType: "Other" },
      ],
      language: "en",
      subjects: [{ subject: "ink" }, { subject: "pens & paper" }],
      relatedIdentifiers: [
        {
          relatedIdentifier: "arXiv:1905.10915",
          relatedIdentifierType: "arXiv",
          relationType: "IsVersionOf",
        },
      ],
      relatedItems: [
        {
          relatedItemType: "ConferenceProceeding",
          relationType: "IsPublishedIn",
          titles: [{ title: "Proceedings of the Third Workshop on Writing Tools (Quill 2026)" }],
          publicationYear: "2026",
          firstPage: "12",
          lastPage: "19",
          publisher: "Workshop on Writing Tools",
        },
      ],
      descriptions: [{ description: "First one.\n\nThen another.", descriptionType: "Abstract" }],
      geoLocations: [{ geoLocationPlace: "Berlin, Germany" }],
      schemaVersion: "http://datacite.org/schema/kernel-4",
    });
  });

  test("of a volume leads to its papers, by DOI where they have one", () => {
    const [volume] = recordsWith({
      [PAPERS]: `${ONE_PAPER}- {id: pen, title: Pens, authors: [Ana Klimovic]}\n`,
    }) as [ReturnType<typeof recordOfVolume>];
    assert.deepEqual(volume.relatedIdentifiers, [
      { relatedIdentifier: "10.1234/quill.7", relatedIdentifierType: "DOI", relationType: "HasPart" },
      {
        relatedIdentifier: "https://quill.example.org/2026/papers/pen/",
        relatedIdentifierType: "URL",
        relationType: "HasPart",
      },
    ]);
    assert.deepEqual(
      volume.contributors?.map(({ name, contributorType }) => [name, contributorType]),
      [
        ["Morgan, Ada", "Editor"],
        ["van der Berg, Åsa", "Editor"],
      ],
    );
  });

  test("of a volume that nobody edits has the series for its creator", () => {
    const [volume] = recordsWith({ [ORGANIZERS]: "[]\n" }) as [ReturnType<typeof recordOfVolume>];
    assert.deepEqual(volume.creators, [{ name: "Workshop on Writing Tools", nameType: "Organizational" }]);
    assert.equal(volume.contributors, undefined);
  });

  test("in XML says the same, for any sign", () => {
    const { editions, series } = siteWith({ ...NO_PROGRAM, [PAPERS]: ONE_PAPER });
    const xml = dataCiteFolder(editions[0], series).texts["papers/ink.xml"] ?? "";
    using document = XmlDocument.fromString(xml);
    const texts = (path: string): string[] =>
      document.find(path, { d: "http://datacite.org/schema/kernel-4" }).map(({ content }) => content);
    assert.deepEqual(texts("//d:title"), [
      "Ink & H₂O <b>",
      "Proceedings of the Third Workshop on Writing Tools (Quill 2026)",
    ]);
    assert.deepEqual(texts("//d:creatorName"), ["Beethoven, Ludwig van", "Plato", "李, 明"]);
    assert.deepEqual(texts("/d:resource/d:identifier"), ["10.1234/quill.7"]);
    assert.deepEqual(texts("//d:nameIdentifier/@schemeURI"), ["https://orcid.org/"]);
  });
});

const CASES: readonly Files[] = [
  {},
  { [PAPERS]: ONE_PAPER },
  { [PAPERS]: ONE_PAPER, [EDITION]: `${FIXTURE[EDITION]}proceedings: {doi: 10.1234/quill}\n` },
  { [PAPERS]: "- {id: bare, title: Bare, authors: [Plato]}\n", [ORGANIZERS]: "[]\n" },
  { [EDITION]: "title: Without any dates\n", [PEOPLE]: "{}\n", [ORGANIZERS]: "[]\n" },
];

/** A folder with the published schemas (https://schema.datacite.org/). */
const folder = process.env.LECTERN_FORMATS;
const skip = folder === undefined && "LECTERN_FORMATS names no folder with the published schemas.";

test("records for DataCite follow its schema, whatever is missing", { skip }, () => {
  // Its "id" is that of an older draft.
  const { id: _, ...schema } = JSON.parse(readFileSync(join(folder ?? "", "datacite.schema.json"), "utf8"));
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const [name, format] of [
    ["year", /^\d{4}$/],
    ["yearmonth", /^\d{4}-\d\d$/],
    ["datetime", /^\d{4}-\d\d-\d\dT/],
    ["year-range", /^\d{4}\/\d{4}$/],
    ["yearmonth-range", /^\d{4}-\d\d\/\d{4}-\d\d$/],
    ["date-range", /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/],
    ["datetime-range", /^\d{4}-\d\d-\d\dT\S+\/\d{4}-\d\d-\d\dT/],
  ] as const)
    ajv.addFormat(name, format);
  const validate = ajv.compile(schema);
  for (const changes of CASES)
    for (const record of recordsWith(changes)) assert.ok(validate(record), JSON.stringify(validate.errors));
});

test("a record in XML of what has no DOI yet says that one is to be assigned, and names the volume by its own", () => {
  const { editions, series } = siteWith({
    ...NO_PROGRAM,
    [EDITION]: `${FIXTURE[EDITION]}proceedings: {doi: 10.1234/quill}\n`,
    [PAPERS]: "- {id: bare, title: Bare, authors: [Plato]}\n",
  });
  const xml = dataCiteFolder(editions[0], series).texts["papers/bare.xml"] ?? "";
  assert.match(xml, /<identifier identifierType="DOI">\(:tba\)<\/identifier>/);
  assert.match(xml, /<relatedItemIdentifier relatedItemIdentifierType="DOI">10\.1234\/quill</);
});

/** https://github.com/datacite/schema, source/meta/kernel-4.6 */
const xsd = join(folder ?? "", "datacite-4.6", "metadata.xsd");
const noXsd = !existsSync(xsd) && "LECTERN_FORMATS names no folder with DataCite's schema for XML.";

test("records in XML follow DataCite's schema, whatever is missing", { skip: noXsd }, () => {
  xmlRegisterFsInputProviders();
  using document = XmlDocument.fromBuffer(readFileSync(xsd), { url: xsd });
  using validator = XsdValidator.fromDoc(document);
  for (const changes of CASES) {
    const { editions, series } = siteWith({ ...NO_PROGRAM, ...changes });
    const texts = Object.entries(dataCiteFolder(editions[0], series).texts);
    for (const [, text] of texts.filter(([path]) => path.endsWith(".xml"))) {
      using record = XmlDocument.fromString(text);
      validator.validate(record);
    }
  }
});

describe("a deposit for Zenodo", () => {
  test("of a volume is one of Zenodo's own types, and names no day that is not known", () => {
    const { editions, series } = siteWith({
      [EDITION]: "title: Without any dates\nproceedings: {publisher: Pen Press, isbn: 978-3-16-148410-0}\n",
      [PROGRAM]: "days: []\n",
    });
    const { metadata } = JSON.parse(zenodoFolder(editions[0], series).texts["volume.json"] ?? "");
    assert.deepEqual(
      [
        metadata.publication_type,
        metadata.publication_date,
        metadata.imprint_publisher,
        metadata.imprint_isbn,
      ],
      ["conferenceproceeding", undefined, "Pen Press", "978-3-16-148410-0"],
    );
  });

  test("of a paper names the conference, and escapes what Zenodo takes for HTML", () => {
    const { editions, series } = siteWith({
      ...NO_PROGRAM,
      [PAPERS]: ONE_PAPER.replace("Then another.", "If a < b & c."),
    });
    const { texts } = zenodoFolder(editions[0], series);
    assert.deepEqual(Object.keys(texts), ["volume.json", "papers/ink.json", ".zenodo.json", "README.md"]);
    assert.deepEqual(JSON.parse(texts["papers/ink.json"] ?? ""), {
      metadata: {
        upload_type: "publication",
        publication_type: "conferencepaper",
        title: "Ink & H₂O <b>",
        creators: [
          { name: "Beethoven, Ludwig van", affiliation: "Bonn; Vienna", orcid: "0000-0001-5109-3700" },
          { name: "Plato" },
          { name: "李, 明" },
        ],
        description: "<p>First one.</p><p>If a &lt; b &amp; c.</p>",
        publication_date: "2026-03-29",
        doi: "10.1234/quill.7",
        language: "eng",
        keywords: ["ink", "pens & paper"],
        related_identifiers: [
          {
            identifier: "https://quill.example.org/2026/papers/ink/",
            relation: "isIdenticalTo",
            scheme: "url",
          },
          { identifier: "arXiv:1905.10915", relation: "isVersionOf", scheme: "arxiv" },
        ],
        conference_title: "Workshop on Writing Tools",
        conference_acronym: "Quill 2026",
        conference_dates: "March 28 – 29, 2026",
        conference_place: "Berlin, Germany",
        conference_url: "https://quill.example.org/2026/",
        partof_title: "Proceedings of the Third Workshop on Writing Tools (Quill 2026)",
        partof_pages: "12-19",
      },
    });
  });
});
