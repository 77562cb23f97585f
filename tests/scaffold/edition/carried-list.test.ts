import assert from "node:assert/strict";
import { test } from "node:test";
import { carriedList, linesNamingYear } from "../../../src/scaffold/edition/carried-list.ts";

const RENAMING = { year: 2021, next: 2026, names: [{ pattern: /Towpath 2021/g, name: "Towpath 2026" }] };
const LIST = `# Committee of Towpath 2021
- {name: Ana Klimovic, affiliation: ETH Zurich, bio: Chair of Towpath 2021.}
# Since 2021:
- {name: Jo Øst, role: Chair}
`;

test("a list of people is carried over as it is, under the new name", () => {
  assert.equal(
    carriedList(LIST, RENAMING),
    LIST.replace("# Committee of Towpath 2021", "# Committee of Towpath 2026"),
  );
});

test("the lines of a list that name the year are known, comments left out", () => {
  assert.deepEqual(linesNamingYear(LIST, RENAMING), [2]);
});
