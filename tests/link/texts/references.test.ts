import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Files, problemsOf, refused, spoil } from "../../fixture.ts";
import { CALL, EDITION, PAPERS, PEOPLE, PROGRAM, SERIES, SPONSORS, VENUE } from "../../fixture-content.ts";

describe("a file that is named", () => {
  const correct = "Put the file into public/, or correct the path.";
  for (const [what, changes, place, path] of [
    [
      "as slides",
      spoil(PROGRAM, 'recordingOffset: "0:15:00"', "slides: talks/ink.pdf"),
      `${PROGRAM}:18:17  days[0].items[2].slides`,
      "talks/ink.pdf",
    ],
    [
      "as a link of an edition",
      spoil(EDITION, "https://register.example.org/", "form.pdf"),
      `${EDITION}:14:17  links.registration`,
      "form.pdf",
    ],
    [
      "as a stream",
      spoil(PROGRAM, "https://live.example.org/main", "live"),
      `${PROGRAM}:4:41  rooms[0].stream`,
      "live",
    ],
    [
      "in a text",
      spoil(VENUE, "At the lake.", "At the [lake](lake.html)."),
      `${VENUE}:5:15  text`,
      "lake.html",
    ],
    [
      "in instructions",
      spoil(CALL, "Send one PDF.", "Use [this](style.zip)."),
      `${CALL}:8:28  submission.instructions`,
      "style.zip",
    ],
    [
      "in a biography",
      spoil(PEOPLE, "*pens*", "[pens](pens.html)"),
      `${PEOPLE}:8:26  ada-morgan.bio`,
      "pens.html",
    ],
  ] as const) {
    refused(
      `${what} and is not in public`,
      changes,
      place,
      `There is no file "${path}" in public/.`,
      correct,
    );
  }

  for (const [what, changes, place, path, near] of [
    [
      "a paper",
      spoil(PAPERS, "papers/inkwell.pdf", "papers/inkwel.pdf"),
      `${PAPERS}:9:8  [0].pdf`,
      "papers/inkwel.pdf",
      "papers/inkwell.pdf",
    ],
    [
      "a paper, with public/ before it,",
      spoil(PAPERS, "papers/inkwell.pdf", "public/papers/inkwell.pdf"),
      `${PAPERS}:9:8  [0].pdf`,
      "public/papers/inkwell.pdf",
      "papers/inkwell.pdf",
    ],
    [
      "a photo",
      spoil(PEOPLE, "photos/ada.svg", "photos/adda.svg"),
      `${PEOPLE}:7:10  ada-morgan.photo`,
      "photos/adda.svg",
      "photos/ada.svg",
    ],
    [
      "a logo",
      spoil(SPONSORS, "sponsors/feder.svg", "sponsors/fedr.svg"),
      `${SPONSORS}:2:67  [0].sponsors[0].logo`,
      "sponsors/fedr.svg",
      "sponsors/feder.svg",
    ],
  ] as const) {
    refused(
      `as ${what} and is misspelled`,
      changes,
      place,
      `There is no file "${path}" in public/.`,
      `Did you mean "${near}"?`,
    );
  }

  test("may be named by its address on the site", () => {
    assert.deepEqual(problemsOf(spoil(PAPERS, "papers/inkwell.pdf", "/papers/inkwell.pdf")), []);
  });
});

describe("a link within the site", () => {
  refused(
    "to a misspelled address",
    spoil(EDITION, "(/2026/cfp/)", "(/2026/cpf/)"),
    `${EDITION}:11:42  news[0].text`,
    'No page or file of this site has the address "/2026/cpf/".',
    'Did you mean "/2026/cfp/"?',
  );

  refused(
    "to an address like no other",
    spoil(SERIES, "https://lists.example.org/quill", "/mailing-lists/"),
    `${SERIES}:6:36  links[0].url`,
    'No page or file of this site has the address "/mailing-lists/".',
    "Correct it, or remove the link.",
  );

  refused(
    "to a page, without the slash at its start,",
    spoil(EDITION, "https://register.example.org/", "2026/venue"),
    `${EDITION}:14:17  links.registration`,
    'There is no file "2026/venue" in public/.',
    'For the page of this site, write "/2026/venue/".',
  );

  const good = [
    "/",
    "/2026/talks/ink/",
    "/2026/cfp.txt",
    "/people/ada-morgan/",
    "/2026/venue",
    "/2026/venue/?a=1#b",
    "#aims",
  ];
  for (const url of good) {
    test(`to ${url} is fine`, () => {
      assert.deepEqual(problemsOf(spoil(CALL, "(/2026/venue/)", `(${url})`)), []);
    });
  }
});

describe("what lies on another site", () => {
  for (const [what, changes, place, url, noun] of [
    [
      "a picture in a text",
      spoil(CALL, "[venue](/2026/venue/)", "![lake](https://a.org/b.png)"),
      `${CALL}:13:38  text`,
      "https://a.org/b.png",
      "picture",
    ],
    [
      "a photo",
      spoil(PEOPLE, "photos/ada.svg", "https://a.org/b.jpg"),
      `${PEOPLE}:7:10  ada-morgan.photo`,
      "https://a.org/b.jpg",
      "file",
    ],
    [
      "a logo",
      spoil(SPONSORS, "sponsors/feder.svg", "https://a.org/b.svg"),
      `${SPONSORS}:2:67  [0].sponsors[0].logo`,
      "https://a.org/b.svg",
      "file",
    ],
    [
      "a link without a protocol",
      spoil(CALL, "(/2026/venue/)", "(//a.org/b)"),
      `${CALL}:13:38  text`,
      "//a.org/b",
      "file",
    ],
  ] as const satisfies readonly (readonly [string, Files, string, string, string])[]) {
    refused(
      `as ${what}`,
      changes,
      place,
      `"${url}" lies on another site.`,
      `Put the ${noun} into public/ and write its path there.`,
    );
  }
});

describe("a file whose name holds signs of addresses", () => {
  const files = { "public/Talk #1.pdf": "-", "public/100% done.pdf": "-", "public/a?b.png": "-" };

  test("is found from keys and from texts, with what may stand behind its name", () => {
    for (const target of [
      '"Talk #1.pdf"',
      "Talk%20%231.pdf",
      '"Talk #1.pdf#page=2"',
      '"100% done.pdf"',
      "100%25%20done.pdf",
    ])
      assert.deepEqual(
        problemsOf({ ...files, ...spoil(EDITION, "https://register.example.org/", target) }),
        [],
        target,
      );
    const text = "At the [lake](<Talk #1.pdf>), [river](<100% done.pdf#page=2>) ![and](<a?b.png>).";
    assert.deepEqual(problemsOf({ ...files, ...spoil(VENUE, "At the lake.", text) }), []);
  });

  refused(
    "is named whole where it is not there, and",
    { ...files, ...spoil(EDITION, "https://register.example.org/", '"Talk #2.pdf"') },
    `${EDITION}:14:17  links.registration`,
    'There is no file "Talk #2.pdf" in public/.',
    'Did you mean "Talk #1.pdf"?',
  );
});

describe("an address that only looks like one", () => {
  for (const [written, message, remedy] of [
    ["www.x.org", '"www.x.org" has no https:// in front of it.', 'Write "https://www.x.org".'],
    ["youtu.be/x", '"youtu.be/x" has no https:// in front of it.', 'Write "https://youtu.be/x".'],
    [
      "lake.example.org",
      '"lake.example.org" has no https:// in front of it.',
      'Write "https://lake.example.org".',
    ],
    ["http:/x.org", '"http:/x.org" is not a web address.', 'Write "https://x.org", if that is meant.'],
    [
      "http://localhost:8080/2026/cfp/",
      '"http://localhost:8080/2026/cfp/" leads to the reader\'s own computer.',
      'For the page of this site, write "/2026/cfp/".',
    ],
    ["cfp.md", 'There is no file "cfp.md" in public/.', 'For the page of this site, write "/2026/cfp/".'],
    [
      "program/",
      'There is no file "program/" in public/.',
      'For the page of this site, write "/2026/program/".',
    ],
    [
      "../program",
      'There is no file "../program" in public/.',
      'For the page of this site, write "/2026/program/".',
    ],
  ] as const) {
    refused(
      written,
      spoil(VENUE, "At the lake.", `At the [lake](${written}).`),
      `${VENUE}:5:15  text`,
      message,
      remedy,
    );
  }
});

test("every broken link of a text is told at its own line and column, the same one twice", () => {
  const text =
    "---\ntitle: Venue\n---\nSee [a](a.pdf),\nand\n\n* [b](b.pdf)\n* ![B](b.pdf) and [again](a.pdf)\n";
  assert.deepEqual(
    problemsOf({ [VENUE]: text }).map((problem) => problem.split("\n")[0]),
    ["4:9", "7:7", "8:8", "8:27"].map((place) => `${VENUE}:${place}  text`),
  );
});

test("a broken link in a block of YAML is told in its line", () => {
  const title = "  title: The Blotter\n";
  const abstract = `${title}  abstract: |\n    One [line](/2026/).\n\n    A [link](/2027/).\n`;
  assert.deepEqual(
    problemsOf(spoil(PAPERS, title, abstract)).map((problem) => problem.split("\n")[0]),
    [`${PAPERS}:15:14  [1].abstract`],
  );
});
