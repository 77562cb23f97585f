import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { DateTime } from "luxon";
import { crossrefXml, isRegistered } from "../../../src/exports/registration/crossref.ts";
import { crossrefFolder } from "../../../src/exports/registration/crossref-folder.ts";
import { type Files, siteWith } from "../../fixture.ts";
import { EDITION, FIXTURE, ORGANIZERS, PAPERS, PROGRAM, SERIES } from "../../fixture-content.ts";
import { type ContentModels, checkModels } from "../content-models.ts";

/** The part of Crossref's schema 5.3.1 that proceedings need: order and number of elements are those of its sequences. */
const MODELS: ContentModels = {
  doi_batch: "head body ",
  head: "doi_batch_id timestamp depositor registrant ",
  depositor: "depositor_name email_address ",
  body: "(conference )+",
  conference: "(contributors )?event_metadata proceedings_metadata (conference_paper )*",
  contributors: "(person_name |organization )+",
  person_name: "(given_name )?surname (suffix )?(affiliations )?(ORCID )?",
  affiliations: "(institution )+",
  institution: "institution_name ",
  event_metadata:
    "conference_name (conference_acronym )?(conference_number )?(conference_location )?(conference_date )?",
  proceedings_metadata: "proceedings_title publisher publication_date (isbn |noisbn )(doi_data )?",
  publisher: "publisher_name ",
  publication_date: "(month )?(day )?year ",
  conference_paper:
    "(contributors )?titles (jats:abstract )*(publication_date )?(pages )?(fr:program )?(ai:program )?doi_data ",
  titles: "title ",
  title: "(i |tt |sub |sup )*",
  i: "(i |tt |sub |sup )*",
  sub: "(i |tt |sub |sup )*",
  sup: "(i |tt |sub |sup )*",
  "jats:abstract": "(jats:p )+",
  pages: "first_page (last_page )?",
  "fr:program": "(fr:assertion )+",
  "fr:assertion": "(fr:assertion )*",
  "ai:program": "(ai:license_ref )+",
  doi_data: "doi resource ",
};

const ONE_PAPER = `- id: ink
  title: "Ink & $H_2O$ *in situ*"
  authors:
    - {name: Ludwig van Beethoven, family: Beethoven, affiliation: [Bonn, Vienna], orcid: 0000-0001-5109-3700}
    - Plato
    - X Æ A-12
  abstract: "First *one*.\\n\\nThen another."
  pages: 12-19
  doi: 10.1234/quill.7
  license: https://creativecommons.org/licenses/by/4.0/
  funders:
    - {name: DFG, id: "https://doi.org/10.13039/501100001659", grants: [EXC 2117, SFB 1]}
    - {name: Pen Fund, id: "https://ror.org/018mejw64"}
`;
const NO_PROGRAM = { [PROGRAM]: "days: []\n" };
const NOW = DateTime.utc(2026, 4, 1, 12, 30);

function depositOf(changes: Files): string {
  const { editions, series } = siteWith({ ...NO_PROGRAM, ...changes });
  return crossrefXml(editions[0], editions[0].papers.filter(isRegistered), series, NOW);
}

const DEPOSITS: Readonly<Record<string, Files>> = {
  "a paper with everything": { [PAPERS]: ONE_PAPER },
  "a volume with an ISBN and a DOI": {
    [PAPERS]: ONE_PAPER,
    [EDITION]: `${FIXTURE[EDITION]}proceedings: {publisher: Pen Press, isbn: 978-3-16-148410-0, doi: 10.1234/quill}\n`,
  },
  "a volume of which nothing is known": {
    [EDITION]: "title: Soon\n",
    [ORGANIZERS]: "[]\n",
    [PAPERS]: "- {id: bare, title: Bare, authors: [Plato], doi: 10.1234/bare}\n",
  },
};

describe("a deposit for Crossref", () => {
  for (const [name, changes] of Object.entries(DEPOSITS))
    test(`has its elements in the order of the schema: ${name}`, () =>
      checkModels(depositOf(changes), MODELS));

  test("says what is known of a paper, with who wrote it, who paid and what may be done with it", () => {
    using document = XmlDocument.fromString(depositOf({ [PAPERS]: ONE_PAPER }));
    const paper = "//c:conference_paper";
    const texts = (path: string): string[] =>
      document
        .find(path, {
          c: "http://www.crossref.org/schema/5.3.1",
          jats: "http://www.ncbi.nlm.nih.gov/JATS1",
          fr: "http://www.crossref.org/fundref.xsd",
          ai: "http://www.crossref.org/AccessIndicators.xsd",
        })
        .map(({ content }) => content);
    assert.deepEqual(
      [
        texts(`${paper}//c:surname`),
        texts(`${paper}//c:organization`),
        texts(`${paper}//c:ORCID`),
        texts(`${paper}//c:institution_name`),
        texts(`${paper}/c:titles/c:title`),
        texts(`${paper}/c:titles/c:title/c:i`),
        texts(`${paper}/jats:abstract/jats:p`),
        texts(`${paper}//c:first_page | ${paper}//c:last_page`),
        texts(`${paper}//fr:assertion[@name="funder_identifier"]`),
        texts(`${paper}//fr:assertion[@name="award_number"]`),
        texts(`${paper}//ai:license_ref`),
        texts(`${paper}/c:doi_data/*`),
      ],
      [
        ["van Beethoven", "Plato"],
        ["X Æ A-12"],
        ["https://orcid.org/0000-0001-5109-3700"],
        ["Bonn", "Vienna"],
        ["Ink & H₂O in situ"],
        ["in situ"],
        ["First one.", "Then another."],
        ["12", "19"],
        ["https://doi.org/10.13039/501100001659"],
        ["EXC 2117", "SFB 1"],
        ["https://creativecommons.org/licenses/by/4.0/"],
        ["10.1234/quill.7", "https://quill.example.org/2026/papers/ink/"],
      ],
    );
    assert.deepEqual(texts("//c:timestamp"), ["20260401123000000"]);
    assert.deepEqual(
      document
        .find("//c:conference_date/@*", { c: "http://www.crossref.org/schema/5.3.1" })
        .map(({ content }) => content),
      ["28", "03", "2026", "29", "03", "2026"],
    );
  });

  test("tells in its recipe what the content does not know", () => {
    const { editions, series } = siteWith({
      ...NO_PROGRAM,
      [PAPERS]: "- {id: bare, title: Bare, authors: [Plato], doi: 10.1234/bare}\n",
      [SERIES]: (FIXTURE[SERIES] ?? "").replace(/contact: .*\n/, ""),
    });
    const [edition] = editions;
    const { texts } = crossrefFolder(edition, edition.papers.filter(isRegistered), series, NOW);
    const recipe = texts["README.md"] ?? "";
    assert.match(recipe, /^1\. Write the address of whoever hands the file in for WRITE-YOUR-ADDRESS/m);
    assert.match(recipe, /^3\. The volume has no ISBN, and the file says so\./m);
    assert.match(recipe, /^5\. 1 of 1 papers name no licence/m);
    assert.match(texts["crossref.xml"] ?? "", /<email_address>WRITE-YOUR-ADDRESS@example\.org</);
  });
});

/** A folder with the published schemas (https://gitlab.com/crossref/schema). */
const folder = process.env.LECTERN_FORMATS;
const schema = join(folder ?? "", "crossref5.3.1.xsd");
const skip = !existsSync(schema) && "LECTERN_FORMATS names no folder with Crossref's schemas.";

test("deposits for Crossref follow its schema, whatever is missing", { skip }, () => {
  xmlRegisterFsInputProviders();
  using document = XmlDocument.fromBuffer(readFileSync(schema), { url: schema });
  using validator = XsdValidator.fromDoc(document);
  for (const changes of Object.values(DEPOSITS)) {
    using deposit = XmlDocument.fromString(depositOf(changes));
    validator.validate(deposit);
  }
});
