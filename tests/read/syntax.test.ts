import assert from "node:assert/strict";
import { test } from "node:test";
import { readYaml } from "../../src/read/yaml.ts";
import { told } from "../told.ts";

/** A test that a YAML text is refused with these words. */
function refused(story: string, yaml: string, place: string, message: string, remedy: string): void {
  test(`${story} is refused`, () => {
    const document = readYaml("file.yaml", yaml);
    const text = "problem" in document ? told(document.problem) : document.value;
    assert.equal(text, `file.yaml:${place}\n  ${message}\n  ${remedy}`);
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
const ALIAS_HELP = "Put the value in quotes if the asterisk belongs to the text.";
refused("an unknown alias", "a: *venue\n", "1:5", ALIAS, ALIAS_HELP);

const TAG = "A value that starts with ! is a YAML tag, and this tag is not known here.";
const TAG_HELP = "Put the value in quotes if the exclamation mark belongs to the text.";
refused("an unknown tag", "a: !important\n", "1:4", TAG, TAG_HELP);
refused("a tag that makes code", "a: !!js/function x\n", "1:4", TAG, TAG_HELP);
refused("a text that starts with a picture", "a: ![x](x.png)\n", "1:4", TAG, TAG_HELP);

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

const COMPARE =
  "Compare this line and the one above with their neighbours: indentation, colons, quotes, brackets.";
const indentation = "This is not valid YAML: bad indentation of a mapping entry.";
refused("a line between two levels", "a:\n    b: 1\n  c: 2\n", "3:3", indentation, COMPARE);
