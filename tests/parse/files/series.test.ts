import assert from "node:assert/strict";
import { test } from "node:test";
import { titleOf } from "../../../src/titles/title.ts";
import { problemsOf, refused, siteWith, spoil } from "../../fixture.ts";
import { SERIES } from "../../fixture-content.ts";

test("a series without a language and a colour is English and wine red, and kept offline", () => {
  assert.deepEqual(siteWith().series, {
    name: "Quill",
    title: "Workshop on Writing Tools",
    description: "A workshop on the tools of writing.",
    url: "https://quill.example.org/",
    language: "en",
    contact: "chairs@quill.example.org",
    accent: "#7a1f3d",
    noun: "workshop",
    cards: true,
    offline: true,
    links: [{ label: titleOf("Mailing list"), url: "https://lists.example.org/quill" }],
    oddFiles: new Set(),
  });
});

test("the address of a series ends with a slash, without a query", () => {
  const { series } = siteWith(spoil(SERIES, "quill.example.org/\n", "user.github.io/quill?a=1#b\n"));
  assert.equal(series.url, "https://user.github.io/quill/");
});

refused(
  "a series without a name",
  spoil(SERIES, "name: Quill\n", ""),
  `${SERIES}:1:1  name`,
  "The key `name` is missing.",
  'Add it. Write a text. Example: "FastPath".',
);

refused(
  "a web address without a protocol",
  spoil(SERIES, "url: https://quill.example.org/", "url: quill.example.org"),
  `${SERIES}:4:6  url`,
  '"quill.example.org" is not a web address.',
  "Write https://quill.example.org",
);

refused(
  "a mail address for a web address",
  spoil(SERIES, "url: https://quill.example.org/", "url: mailto:chairs@quill.example.org"),
  `${SERIES}:4:6  url`,
  '"mailto:chairs@quill.example.org" is not a web address.',
  "Write it in full, such as https://www.ispass.org/ispass2021.",
);

refused(
  "the name of a language for its tag",
  spoil(SERIES, "contact: chairs@quill.example.org", "language: British English"),
  `${SERIES}:5:11  language`,
  '"British English" is not a language.',
  "Write a language tag, such as en, de or pt-BR.",
);

refused(
  "an e-mail address in words",
  spoil(SERIES, "chairs@quill.example.org", "chairs at quill"),
  `${SERIES}:5:10  contact`,
  '"chairs at quill" is not an e-mail address.',
  "Write one, such as chairs@example.org.",
);

refused(
  "a contact without an e-mail address",
  spoil(SERIES, " chairs@quill.example.org", ""),
  `${SERIES}:5:1  contact`,
  "There is no value here.",
  "Write one, such as chairs@example.org. Or leave out the key.",
);

refused(
  "the name of a colour",
  spoil(SERIES, "contact: chairs@quill.example.org", "accent: red"),
  `${SERIES}:5:9  accent`,
  '"red" is not a colour.',
  'Write a number sign and six hexadecimal digits in quotes, such as "#7a1f3d".',
);

refused(
  "a colour that is too light for text",
  spoil(SERIES, "contact: chairs@quill.example.org", 'accent: "#ffcc00"'),
  `${SERIES}:5:9  accent`,
  'Text in "#ffcc00" is hard to read on the page.',
  'A darker shade can be read: "#896c00".',
);

test("the darker shade that is suggested for a light colour is accepted", () => {
  const changes = spoil(SERIES, "contact: chairs@quill.example.org", 'accent: "#896c00"');
  assert.deepEqual(problemsOf(changes), []);
});

refused(
  "a link without words",
  spoil(SERIES, "{label: Mailing list, ", "{"),
  `${SERIES}:6:9  links[0].label`,
  "The key `label` is missing.",
  'Add it. Write a text. Example: "Mailing list".',
);
