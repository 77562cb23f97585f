import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { editionData } from "../../src/exports/api/edition.ts";
import { nameOfLicense } from "../../src/model/paper.ts";
import { contextAt, problemsOf, refused, siteWith, spoil } from "../fixture.ts";
import { EDITION, FIXTURE, PAPERS } from "../fixture-content.ts";
import { citationsOf, pagesOf } from "../made.ts";

const VOLUME = `${FIXTURE[EDITION]}proceedings:
  publisher: Pen Press
  volume: 12
  isbn: 978-3-16-148410-0
  doi: 10.1234/quill.2026
  license: https://creativecommons.org/licenses/by/4.0/
`;

const FUNDED = spoil(
  PAPERS,
  "  arxiv:",
  `  license: https://creativecommons.org/publicdomain/zero/1.0/
  funders: [{name: DFG, id: "https://doi.org/10.13039/501100001659", grants: [EXC 2117]}, {name: NSF}]
  arxiv:`,
);

describe("the proceedings of an edition", () => {
  test("lead to their DOI, and give their licence to the papers that name no other", () => {
    const [{ links, papers, proceedings }] = siteWith({ [EDITION]: VOLUME, ...FUNDED }).editions;
    assert.equal(links.proceedings, "https://doi.org/10.1234/quill.2026");
    assert.equal(proceedings?.volume, "12");
    assert.deepEqual(
      papers.map(({ license, funders }) => [license, funders.map(({ name }) => name)]),
      [
        ["https://creativecommons.org/licenses/by/4.0/", []],
        ["https://creativecommons.org/publicdomain/zero/1.0/", ["DFG", "NSF"]],
      ],
    );
  });

  test("keep the address that is written for them", () => {
    const changes = {
      [EDITION]: VOLUME.replace("links:", "links:\n  proceedings: https://pens.example.org/"),
    };
    assert.equal(siteWith(changes).editions[0].links.proceedings, "https://pens.example.org/");
  });

  test("stand in references, in the data and on the pages of papers", () => {
    const site = siteWith({ [EDITION]: VOLUME, ...FUNDED });
    const [edition] = site.editions;
    const [{ item } = assert.fail()] = citationsOf(edition, site);
    assert.deepEqual([item.publisher, item.ISBN], ["Pen Press", "978-3-16-148410-0"]);
    const { proceedings, papers } = editionData(edition, site.series);
    assert.deepEqual(
      [proceedings?.isbn, papers[1]?.funders],
      [
        "978-3-16-148410-0",
        [
          { name: "DFG", id: "https://doi.org/10.13039/501100001659", grants: ["EXC 2117"] },
          { name: "NSF", grants: [] },
        ],
      ],
    );
    const { paperPages } = pagesOf(contextAt("2026-03-01T12:00Z", site));
    assert.deepEqual(
      paperPages.map(({ license, funders }) => [license?.label, funders.map(({ name }) => name)]),
      [
        ["CC BY 4.0", []],
        ["CC0 1.0", ["DFG (EXC 2117)", "NSF"]],
      ],
    );
  });
});

test("a licence of Creative Commons has a name, every other its address", () => {
  assert.deepEqual(
    [
      "http://creativecommons.org/licenses/by-nc-nd/3.0/deed.de",
      "https://creativecommons.org/licenses/",
      "https://www.apache.org/licenses/LICENSE-2.0",
    ].map(nameOfLicense),
    ["CC BY-NC-ND 3.0", "creativecommons.org/licenses", "apache.org/licenses/LICENSE-2.0"],
  );
});

refused(
  "a licence that is written by its name",
  { [EDITION]: VOLUME.replace(/license: .*/, "license: cc-by-nc-sa") },
  `${EDITION}:21:12  proceedings.license`,
  '"cc-by-nc-sa" is not the address of a licence.',
  "Write https://creativecommons.org/licenses/by-nc-sa/4.0/.",
);

refused(
  "an ISBN with a digit that is wrong",
  { [EDITION]: VOLUME.replace("148410-0", "148410-1") },
  `${EDITION}:19:9  proceedings.isbn`,
  '"978-3-16-148410-1" is not an ISBN: its digits do not add up.',
  "Write it as it is printed, such as 978-3-16-148410-0.",
);

test("an ISBN of ten digits is one", () => {
  const changes = { [EDITION]: VOLUME.replace("978-3-16-148410-0", "0-8044-2957-X") };
  assert.deepEqual(problemsOf(changes), []);
});
