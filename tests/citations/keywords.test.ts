import assert from "node:assert/strict";
import { test } from "node:test";
import { bibtexOf } from "../../src/citations/bibtex.ts";
import { citationsIn } from "../../src/citations/citation.ts";
import { metaTagsOf } from "../../src/citations/highwire.ts";
import { risOf } from "../../src/citations/ris.ts";
import { siteWith, spoil } from "../fixture.ts";
import { PAPERS } from "../fixture-content.ts";

test("the keywords of a paper are one field of BibTeX and CSL, and one entry each elsewhere", () => {
  const site = siteWith(spoil(PAPERS, "  award:", "  keywords: [ink & wells, pens]\n  award:"));
  const [edition] = site.editions;
  const [citation] = citationsIn(edition, site.series).values();
  assert.ok(citation !== undefined);
  assert.equal(citation.item.keyword, "ink & wells, pens");
  assert.match(bibtexOf([citation]), /^ {2}keywords = \{ink \\& wells, pens\},$/m);
  assert.match(risOf([citation]), /^KW {2}- ink & wells\r\nKW {2}- pens\r$/m);
  assert.deepEqual(
    metaTagsOf(citation).flatMap(({ name, content }) => (name === "citation_keywords" ? [content] : [])),
    ["ink & wells", "pens"],
  );
});
