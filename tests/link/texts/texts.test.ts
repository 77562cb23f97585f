import assert from "node:assert/strict";
import { test } from "node:test";
import { noticed, problemsOf, spoil } from "../../fixture.ts";
import { COMMITTEE, PAPERS, PROGRAM, SERIES, VENUE } from "../../fixture-content.ts";

const inVenue = (text: string) => spoil(VENUE, "At the lake.", text);
const NOT_READ = "not read here, and would be published letter by letter.";

noticed(
  "LaTeX in a title",
  spoil(PAPERS, "Inkwells Revisited", "'G\\\"odel''s {\\em Way} \\& More in $O(n^2)$'"),
  `${PAPERS}:2:10  [0].title`,
  `LaTeX is ${NOT_READ}`,
  'Write title: "Gödel\'s *Way* & More in $O(n^2)$"',
);

noticed(
  "LaTeX in a name in a list of affiliations",
  spoil(COMMITTEE, "[Lund, IBM]", "['Universit\\''e de Lund', IBM]"),
  `${COMMITTEE}:2:32  [1].affiliation[0]`,
  `LaTeX is ${NOT_READ}`,
  'Write "Université de Lund"',
);

noticed(
  "a whole LaTeX file in an abstract, once,",
  spoil(
    PAPERS,
    "Wells **hold** ink.",
    "'\\documentclass{article} \\newcommand{\\t}{{\\bf x}} \\begin{document} Wells. \\end{document}'",
  ),
  `${PAPERS}:4:13  [0].abstract`,
  "A whole LaTeX file stands here, and would be published letter by letter.",
  "Write only the text itself, without the commands and comments around it.",
);

noticed(
  "HTML in an abstract",
  spoil(PAPERS, "Wells **hold** ink.", "<p>Wells <b>hold</b> ink &amp; more.</p>"),
  `${PAPERS}:4:13  [0].abstract`,
  `HTML is ${NOT_READ}`,
  'Write abstract: "Wells **hold** ink & more."',
);

noticed(
  "a citation, which is left out,",
  spoil(PAPERS, "Wells **hold** ink.", "Wells hold ink~\\cite{knuth}."),
  `${PAPERS}:4:13  [0].abstract`,
  `LaTeX is ${NOT_READ}`,
  'Write abstract: "Wells hold ink." Left out: \\cite{knuth}.',
);

noticed(
  "a formula in an affiliation",
  spoil(COMMITTEE, "[Lund, IBM]", "[Lund, '$\\begin{array}$']"),
  `${COMMITTEE}:2:38  [1].affiliation[1]`,
  '"$\\\\begin{array}$" would be published letter by letter.',
  "Say it in words, or with signs such as ≤, α and x².",
);

noticed(
  "Markdown in a title",
  spoil(PROGRAM, "title: A History of Ink", 'title: "A *History* of [Ink](https://ink.example.org/)"'),
  `${PROGRAM}:14:16  days[0].items[2].title`,
  `Markdown is ${NOT_READ}`,
  'Write title: "A *History* of Ink"',
);

noticed(
  "LaTeX in the third paragraph of a page",
  inVenue("At the lake.\n\n```\n\\emph{code}\n\n$x^2$\n```\nTake the \\emph{tram}."),
  `${VENUE}:7:1  text`,
  `LaTeX is ${NOT_READ}`,
  "Write:\n```\n\\emph{code}\n\n$x^2$\n```\nTake the *tram*.",
);

noticed(
  "a frame",
  inVenue('At the lake.\n\n<iframe src="https://maps.example.org"></iframe>'),
  `${VENUE}:7:1  text`,
  '"<iframe src=\\"https://maps.example.org\\">" would be published letter by letter.',
  "Pages embed nothing from elsewhere. Link to it: [What is there](https://maps.example.org)",
);

noticed(
  "a link with a space in it",
  inVenue("At the lake.\n\n[map] (https://maps.example.org)"),
  `${VENUE}:7:1  text`,
  '"[map] (https://maps.example.org)" is no link in Markdown, and would be published letter by letter.',
  "Write [map](https://maps.example.org)",
);

noticed(
  "a code block that is not closed",
  inVenue("```\nAt the lake."),
  `${VENUE}:5:1  text`,
  "The code block is not closed, and takes all that follows it for code.",
  "Add a line of its own with ``` after the last line of code.",
);

test("a formula that cannot be shown is an error at its place, in a title, an abstract and a page", () => {
  const changes = {
    ...spoil(PAPERS, "Inkwells Revisited", "'Ink in $\\frac{1}$ and *in $x_1_2$*'"),
    ...inVenue("At the lake, $\\foo$ and \\$5.\n\n$$\n\\def\\a{\\a\\a}\\a\n$$"),
  };
  const remedy = "  Correct its LaTeX. Where a dollar is meant as such, write \\$.";
  assert.deepEqual(problemsOf(changes), [
    `${PAPERS}:2:18  [0].title\n  The formula $\\frac{1}$ cannot be shown: something is missing at its end.\n${remedy}`,
    `${PAPERS}:2:37  [0].title\n  The formula $x_1_2$ cannot be shown: Double subscript.\n${remedy}`,
    `${VENUE}:5:1  text\n  The formula $\\foo$ cannot be shown: nothing is known of \\foo.\n${remedy}`,
    `${VENUE}:7:1  text\n  The formula $\\def\\a{\\a\\a}\\a$ cannot be shown: \\def is not for formulas on pages.\n${remedy}`,
  ]);
});

test("formulas, emphasis, code and scripts in titles and formulas in texts are fine", () => {
  const changes = {
    ...spoil(PAPERS, "Inkwells Revisited", "'*In situ* `ink()` of H~2~O and CO~2~ in $O(n^2)$, x^2^'"),
    ...inVenue("At the lake of $\\alpha$.\n\n$$\n\\sum_{i=1}^n \\text{ink}_i\n$$"),
  };
  assert.deepEqual(problemsOf(changes), []);
});

test("ordinary signs in titles, names and texts are fine", () => {
  const title = "C++ at $5: a < b in O(n^2) for R&D, foo_bar, 50% and {0, 1}^n";
  const changes = {
    ...spoil(PAPERS, "Inkwells Revisited", JSON.stringify(title)),
    ...spoil(COMMITTEE, "KAIST", '"van der Berg, Inc. & Söhne (R&D)"'),
    ...spoil(SERIES, "A workshop on the tools of writing.", '"Tools for 2^n_k & <T>, from $5 to $10"'),
    ...inVenue(`${title} — see \`\\emph{x}\` and | a | b |`),
  };
  assert.deepEqual(problemsOf(changes), []);
});
