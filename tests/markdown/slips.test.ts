import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { slipsIn } from "../../src/markdown/slips.ts";

describe("what misses the form of Markdown by a sign", () => {
  for (const [written, noun, meant] of [
    ["[map] (https://x.org)", "link", "[map](https://x.org)"],
    ["[map] (www.x.org)", "link", "[map](https://www.x.org)"],
    ["[slides] (slides/a.pdf)", "link", "[slides](slides/a.pdf)"],
    ["(map)[https://x.org]", "link", "[map](https://x.org)"],
    ["[map]<https://x.org>", "link", "[map](https://x.org)"],
    ["[map](https://x.org", "link", "[map](https://x.org)"],
    ["[doc](/files/my file.pdf)", "link", "[doc](</files/my file.pdf>)"],
    ["[x](file:///home/a)", "link", undefined],
    ["##Heading", "heading", "## Heading"],
    ["**bold **", "bold text", "**bold**"],
    ["** bold**", "bold text", "**bold**"],
    ["- [ ] todo", "checkbox", "- todo"],
    ["[^1]", "footnote", undefined],
    ["{{ dates.posters }}", "template", undefined],
    ["{% raw %}", "template", undefined],
    ["```", "code block", undefined],
  ] as const) {
    test(`${written} is told`, () => assert.deepEqual(slipsIn(written), [{ written, noun, meant }]));
  }

  const texts =
    '[1] (see below)|[map](https://x.org)|[a](b "title")|[a](<b c>)|f(x)[i]|2 ** 3 ** 4|#hashtag|`[map] (https://x.org)`|[[1, 2], [3, 4]]|array[i][j]|x[^a-z]|**a** b **c**|**When:**  Ask for **“us”** now|```\nx\n```|{0,1}|[x](https://en.wikipedia.org/wiki/A_(b))|[map](https://x.org) (more)|C# and F#';
  for (const text of texts.split("|")) {
    test(`${text} is fine`, () => assert.deepEqual(slipsIn(text), []));
  }
});
