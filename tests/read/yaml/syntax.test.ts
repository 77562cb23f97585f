import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readYaml } from "../../../src/read/yaml/yaml.ts";
import { told } from "../../told.ts";

/** A test that a YAML text is refused with these words. */
function refused(story: string, yaml: string, place: string, message: string, remedy: string): void {
  test(`${story} is refused`, () => {
    const document = readYaml("file.yaml", yaml);
    assert.deepEqual(document.problems.map(told), [`file.yaml:${place}\n  ${message}\n  ${remedy}`]);
  });
}

const TAB = "This line is indented with a tab.";
const TAB_HELP = "Indent with spaces, two for each level.";
refused("a tab that indents a line", "a:\n\tb: 1\n", "2:1", TAB, TAB_HELP);
refused("a tab after spaces", "a:\n  b: 1\n  \tc: 2\n", "3:3", TAB, TAB_HELP);

const TWICE = "Keep one of the two.";
refused("a key written twice", "a: 1\nb: 2\na: 3\n", "3:1", "The key `a` is written twice here.", TWICE);
refused(
  "a key written twice between braces",
  "x: {a: 1, a: 2}\n",
  "1:11",
  "The key `a` is written twice here.",
  TWICE,
);

refused(
  "entries below an emptied list",
  "timezone: AoE\ndates: []\n  # more\n  - {kind: submission, date: tba}\n",
  "4:3",
  "The key `dates` is empty, and entries follow it.",
  "Remove the [] behind `dates:`.",
);

const COLON = "A text with a colon and a space in it must stand in quotes.";
refused("a colon in a title", "title: SpecNet: Networks\n", "1:8", COLON, 'Write title: "SpecNet: Networks"');
refused("a colon in typographic quotes", "title: “A: B”\n", "1:8", COLON, 'Write title: "A: B"');
refused("a colon in a title in a list", "- title: A: B\n", "1:10", COLON, 'Write - title: "A: B"');
refused("a second colon in a list", "- a: b: c\n", "1:6", COLON, 'Write - a: "b: c"');
refused(
  "a colon between braces",
  "[{name: A, affiliation: B: C}]\n",
  "1:25",
  COLON,
  'Write affiliation: "B: C"',
);

const OPEN = "is not closed.";
refused(
  "an open square bracket",
  "a: [1, 2\nb: 3\n",
  "1:4",
  `This square bracket ${OPEN}`,
  "Add ] where the value ends.",
);
refused(
  "an open brace",
  "a:\n  - {x: 1\n  - {x: 2}\n",
  "2:5",
  `This brace ${OPEN}`,
  "Add } where the value ends.",
);
refused("an open double quote", 'a: "b\nc: d\n', "1:4", `This quote ${OPEN}`, 'Add " where the value ends.');
refused("an open single quote", "a: 'b\nc: d\n", "1:4", `This quote ${OPEN}`, "Add ' where the value ends.");

const starts = (mark: string) => `A text that starts with ${mark} must stand in quotes.`;
refused("a text that starts with @", "a: @home\n", "1:4", starts("@"), 'Write a: "@home"');
refused("an @ between braces", "{a: @home}\n", "1:5", starts("@"), 'Write a: "@home"');
refused("a text that starts with a backtick", "- `code`\n", "1:3", starts("`"), 'Write - "`code`"');
refused("a text that starts with %", "a: %x\n", "1:4", starts("%"), 'Write a: "%x"');
refused("a text that starts in bold", "a: **New**, since\n", "1:4", starts("*"), 'Write a: "**New**, since"');
refused(
  "a text that starts with a link",
  "a: [Here](/x/) it is\n",
  "1:4",
  starts("["),
  'Write a: "[Here](/x/) it is"',
);
refused("a text that starts with &", "a: & more\n", "1:4", starts("&"), 'Write a: "& more"');
refused("a text that starts with >", "a: > 90 %\n", "1:4", starts(">"), 'Write a: "> 90 %"');

const APOSTROPHE = "An apostrophe ends a text that stands in single quotes.";
refused("an apostrophe in single quotes", "a: 'it's here'\n", "1:4", APOSTROPHE, 'Write a: "it\'s here"');
refused(
  "an apostrophe in single quotes between braces",
  "{a: 'it's'}\n",
  "1:5",
  APOSTROPHE,
  'Write a: "it\'s"',
);

const QUOTE = "The second quote ends this text, and more follows.";
refused("a text after a quoted word", 'a: "Fast" paths\n', "1:4", QUOTE, "Write a: '\"Fast\" paths'");

const BACKSLASH = "A backslash in double quotes has a meaning of its own.";
const BACKSLASH_HELP = "Write the backslash twice, or the text in single quotes.";
refused("an unknown escape", 'a: "\\q"\n', "1:6", BACKSLASH, BACKSLASH_HELP);
refused("a path of Windows", 'a: "C:\\users"\n', "1:9", BACKSLASH, BACKSLASH_HELP);

const SEVERAL = "This file holds more than one YAML document.";
refused("a second document", "a: 1\n---\nb: 2\n", "2:1", SEVERAL, "Remove the line `---`.");
refused("a second document after a mark", "---\na: 1\n---\nb: 2\n", "3:1", SEVERAL, "Remove the line `---`.");
refused(
  "a second document below a long row of number signs",
  `${"#".repeat(4000)}\na: 1\n---\nb: 2\n`,
  "3:1",
  SEVERAL,
  "Remove the line `---`.",
);

const ALIAS = "A value that starts with * points to an anchor, and this anchor does not exist.";
const ALIAS_HELP = 'If the asterisk belongs to the text, write "*venue"';
refused("an unknown alias", "a: *venue\n", "1:4", ALIAS, ALIAS_HELP);
refused("an unknown alias between braces", "{a: *venue, b: c}\n", "1:5", ALIAS, ALIAS_HELP);

const TAG = "A value that starts with ! is a YAML tag, and this tag is not known here.";
const tagHelp = (text: string) => `If the exclamation mark belongs to the text, write "${text}"`;
refused("an unknown tag", "a: !important\n", "1:4", TAG, tagHelp("!important"));
refused("a tag that makes code", "a: !!js/function x\n", "1:4", TAG, tagHelp("!!js/function x"));
refused("a text that starts with a picture", "a: ![x](x.png)\n", "1:4", TAG, tagHelp("![x](x.png)"));

const BOMB = "This file is nested, or refers to itself, more than any content needs.";
const BOMB_HELP = "Write the values out where they are needed.";
refused("a list in sixty lists", `a: ${"[".repeat(60)}${"]".repeat(60)}\n`, "1:43", BOMB, BOMB_HELP);
refused("a value used 300 times", `a: &a [x]\nb: [${"*a, ".repeat(300)}]\n`, "2:806", BOMB, BOMB_HELP);

const laughs = Array.from({ length: 9 }, (_, index) => {
  const last = index === 0 ? "ha" : `*a${index - 1}`;
  return `a${index}: &a${index} [${Array(8).fill(last).join(", ")}]\n`;
}).join("");
refused("a short text that stands for millions of values", laughs, "1:1", BOMB, BOMB_HELP);

test("a value used 200 times is read", () => {
  assert.ok("value" in readYaml("file.yaml", `a: &a [x]\nb: [${"*a, ".repeat(200)}]\n`));
});

describe("an indentation between two levels", () => {
  const between = (count: string) =>
    `This line starts after ${count}, and belongs to none of the lines above.`;
  const write = (count: string) => `Write ${count} before it, or as many as its neighbours have.`;
  refused("of a key", "a:\n    b: 1\n  c: 2\n", "3:3", between("2 spaces"), write("4 spaces"));
  refused("of a key of an entry", "- a: 1\n   b: 2\n", "2:4", between("3 spaces"), write("2 spaces"));
  refused("of an entry", "a:\n  - b\n - c\n", "3:2", between("1 space"), write("2 spaces"));
  refused(
    "below a value that is complete",
    "a: x\n  b: 2\n",
    "2:3",
    between("2 spaces"),
    "Write it without spaces before it, or with as many as its neighbours have.",
  );
  refused(
    "of an entry that its neighbour would swallow",
    "- Ann Annson\n  - Bea Beason\n",
    "2:3",
    "This entry is indented more than the one above, and YAML takes both for one text.",
    "Indent both by the same number of spaces, here 0.",
  );
});

describe("a character that looks like a space", () => {
  const nbsp = (words: string) => `There is ${words} here, and YAML takes it for a letter.`;
  const HELP = "Write an ordinary space instead.";
  const NAME = "a non-breaking space (U+00A0)";
  refused("behind a hyphen", "- a: 1\n-\u00a0a: 2\n", "2:2", nbsp(NAME), HELP);
  refused("behind every hyphen", "-\u00a0Ann\n", "1:2", nbsp(NAME), HELP);
  refused("behind a colon", "a: 1\nb:\u00a0c\n", "2:3", nbsp(NAME), HELP);
  refused("before a colon", "a\u00a0: 1\n", "1:2", nbsp(NAME), HELP);
  refused("behind a colon between braces", "- {a:\u00a0b, c: d}\n", "1:6", nbsp(NAME), HELP);
  refused("in an indentation", "a:\n  b: 1\n\u00a0\u00a0c: 2\n", "3:1", nbsp(NAME), HELP);
  refused("of Japanese keyboards", "a:\u3000b\n", "1:3", nbsp("a wide space (U+3000)"), HELP);

  test("within a text is left alone", () => {
    const text = "a: 10\u00a0km\nb: |\n  \u00a0 Indented\nc: 'Note\u00a0: x'\n";
    assert.deepEqual(readYaml("file.yaml", text).problems, []);
  });
});

describe("a mark without its space", () => {
  const HYPHEN = "A space is missing after this hyphen.";
  const HYPHEN_HELP = "Write a hyphen and a space.";
  refused("in a list of mappings", "- {a: 1}\n-{a: 2}\n", "2:1", HYPHEN, HYPHEN_HELP);
  refused("in a list of texts", "- Ann\n-Bea\n", "2:1", HYPHEN, HYPHEN_HELP);
  refused("before a key", "x:\n  - a: 1\n  -a: 2\n", "3:3", HYPHEN, HYPHEN_HELP);
  const COLON_HELP = "Write a colon and a space.";
  refused("after a key", "a: 1\nb:c\n", "2:2", "A space is missing after this colon.", COLON_HELP);
  refused("after the first key", "a:1st\nb: c\n", "1:2", "A space is missing after this colon.", COLON_HELP);
  refused(
    "as a colon of Chinese keyboards",
    "a：1\nb: c\n",
    "1:2",
    "This colon is of another kind: YAML does not know it.",
    COLON_HELP,
  );
  refused(
    "as a dash",
    "- a: 1\n– a: 2\n",
    "2:1",
    "An entry of a list starts with a hyphen, and this is –.",
    HYPHEN_HELP,
  );
});

describe("what Git leaves where it cannot merge", () => {
  const CONFLICT = "Git could not merge two versions of these lines, and left both of them here.";
  const KEEP = "Keep one of the two, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.";
  const both = "<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> main\n";
  refused("is told once for both versions", `a: 1\n${both}`, "2:1", CONFLICT, KEEP);
  refused("is told in a block of text", `a: |\n  x\n${both}`, "3:1", CONFLICT, KEEP);
  refused(
    "and half of which was deleted",
    "a: 1\n>>>>>>> main\n",
    "2:1",
    "This line is a mark that Git left when it could not merge two versions.",
    "Delete the line.",
  );
});

describe("an escape that takes letters away", () => {
  const lost = (word: string) =>
    `A backslash in double quotes has a meaning of its own: ${word} does not stay as it is.`;
  for (const command of ["alpha", "beta", "theta", "vec", "frac", "rho", "epsilon"])
    refused(`as \\${command}`, `a: "x \\${command}"\n`, "1:7", lost(`\\${command}`), BACKSLASH_HELP);
  for (const sequence of ["0", "L", "N", "P"])
    refused(`as \\${sequence}`, `a: "x \\${sequence} y"\n`, "1:7", lost(`\\${sequence}`), BACKSLASH_HELP);
  refused(
    "as \\nu",
    'a: "x \\nu"\n',
    "1:7",
    lost("\\nu"),
    `${BACKSLASH_HELP} If a line break is meant, write a space after \\n.`,
  );
  refused("as an umlaut", 'a: "G\\"odel"\n', "1:6", lost('\\"o'), 'Write ö instead of \\"o.');
  refused("as an underscore", 'a: "a\\_b"\n', "1:6", lost("\\_"), "Write _ instead of \\_.");
  refused("as a control", 'a: "a\\x1b[31m"\n', "1:6", lost("\\x1b"), "Leave \\x1b out.");
  refused(
    "several times",
    'a: "\\beta and \\frac"\n',
    "1:5",
    lost("\\beta"),
    "Write each backslash twice, or the text in single quotes: \\\\beta, \\\\frac.",
  );
  refused(
    "in a text with an apostrophe",
    'a: "it\'s \\beta"\n',
    "1:10",
    lost("\\beta"),
    "Write the backslash twice: \\\\beta.",
  );

  refused(
    "in a path",
    'a: "papers\\new.pdf"\n',
    "1:11",
    lost("\\new"),
    `${BACKSLASH_HELP} If a line break is meant, write a space after \\n.`,
  );

  for (const [what, escaped, meant] of [
    [
      "a line break before a word",
      "as it was\\nwhere it was\\nnot as it will be",
      "as it was\nwhere it was\nnot as it will be",
    ],
    [
      "a line break before a short word",
      "tu, yo\\nu otros\\ne altri,\\ni.e. all",
      "tu, yo\nu otros\ne altri,\ni.e. all",
    ],
    ["a tab before a word", "1.\\tHickel, J. 2)\\tan apple", "1.\tHickel, J. 2)\tan apple"],
    ["a quote at the start of a line", 'he said\\n\\"In the end\\"', 'he said\n"In the end"'],
  ] as const)
    test(`is none in ${what}, as programs write it`, () => {
      const document = readYaml("file.yaml", `a: "${escaped}"\n`);
      assert.deepEqual([document.problems, "value" in document && document.value], [[], { a: meant }]);
    });

  test("is none where a letter, a quote or a break between paragraphs is meant", () => {
    const document = readYaml(
      "file.yaml",
      'a: "Universit\\xe4t \\ud83d\\ude00 \\"x\\" \\\\beta\\n\\nNext"\n',
    );
    assert.deepEqual(document.problems, []);
    const a = 'Universität 😀 "x" \\beta\n\nNext';
    assert.deepEqual("value" in document ? document.value : undefined, { a });
  });
});

describe("a sign at the start that YAML takes away", () => {
  const help = (mark: string) => `A text that starts with ${mark} must stand in quotes.`;
  refused("as an anchor", "a: &Co Ltd\n", "1:4", help("&"), 'Write "&Co Ltd"');
  refused("as an anchor without a value", "{a: &Co}\n", "1:5", help("&"), 'Write "&Co"');
  refused("as a tag", "a: ! Now\n", "1:4", help("!"), 'Write "! Now"');
});

describe("a control character", () => {
  const HELP = "Delete it, or write a space instead.";
  for (const [character, name] of [
    ["\u0000", "the character NUL (U+0000)"],
    ["\u001b", "the character ESC (U+001B)"],
    ["\u0085", "a line break of another kind (U+0085)"],
    ["\u2028", "a line break of another kind (U+2028)"],
  ] as const)
    refused(name, `a: x${character}y\n`, "1:5", `There is ${name} here, which nobody sees.`, HELP);
});

test("several faults of syntax in one file are told at once, and the rest is read as it is meant", () => {
  const document = readYaml("file.yaml", "a: b: c\nd:\u00a01\ne:f\ng: @home\n");
  assert.deepEqual(
    [document.problems.length, "value" in document ? document.value : undefined],
    [4, { a: "b: c", d: 1, e: "f", g: "@home" }],
  );
});
