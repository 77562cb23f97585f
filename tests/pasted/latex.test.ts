import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readLatex } from "../../src/pasted/latex.ts";

describe("LaTeX is read as the text it stands for", () => {
  for (const [written, meant] of [
    ['G\\"{o}del, G\\"odel and G{\\"o}del', "Gödel, Gödel and Gödel"],
    ["Erd\\H{o}s--R\\'enyi", "Erdős–Rényi"],
    ["Fran\\c{c}ois, Fran\\c cois, Ko\\v sice, \\k{a}", "François, François, Košice, ą"],
    ['na\\"{\\i}ve and na\\"\\i ve', "naïve and naïve"],
    ['Wei{\\ss}, \\O rsted, \\L{}ukasz, \\AA ngstr\\"om', "Weiß, Ørsted, Łukasz, Ångström"],
    ["{GPU}s for {D}eep {Neural Networks}", "GPUs for Deep Neural Networks"],
    ["{{BERT}: Pre-training}", "BERT: Pre-training"],
    ["R\\&D, 50\\%, foo\\_bar, \\#1, at \\$5", "R&D, 50%, foo_bar, #1, at $5"],
    ["``double'' and `single' --- one -- two, 3--5", "“double” and ‘single’ — one – two, 3–5"],
    ["Fig.~3, Section~2, J.~Doe", "Fig. 3, Section 2, J. Doe"],
    ["\\textsc{Foo}, {\\em Way} and \\emph{more} in \\LaTeX{}", "Foo, Way and more in LaTeX"],
    ["$O(n^2)$ and \\(x_1 \\le \\alpha\\) of H$_2$O", "O(n²) and x₁ ≤ α of H₂O"],
    ["\\href{https://x.org/~a}{words} \\url{https://x.org/~a}", "words (https://x.org/~a) https://x.org/~a"],
    ["$O(n)$--$O(n^2)$", "O(n)–O(n²)"],
    ["G\\u00f6del", "Gödel"],
  ] as const) {
    test(written, () =>
      assert.deepEqual(readLatex(written, "plain"), { text: meant, omitted: [], unread: [] }),
    );
  }

  test("with its emphasis and links in Markdown, where formulas stay", () => {
    assert.equal(
      readLatex(
        "\\textbf{gain} of {\\em this}, \\texttt{x}, \\href{https://x.org}{here}: $a_1*b_2*c$",
        "markdown",
      ).text,
      "**gain** of *this*, `x`, [here](https://x.org): $a_1*b_2*c$",
    );
  });

  for (const [written, meant] of [
    ["One.\\\\\n\\noindent[2] Two.\\\\", "One.\\\n[2] Two."],
    ["\\bigskip {\\small in small}", "in small"],
    ["by $\\sim$0.5 points", "by ∼0.5 points"],
    ["``steady''~\\cite{x}, as in Fig.~\\ref{f}.", "“steady”, as in Fig."],
  ] as const)
    test(`${written} in Markdown`, () => assert.equal(readLatex(written, "markdown").text.trim(), meant));

  test("but for what points elsewhere, which is named, and what nothing stands for, which stays", () => {
    assert.deepEqual(readLatex("As shown~\\cite[p.~3]{knuth}, \\foo{bar} $\\begin{x}$.", "plain"), {
      text: "As shown, \\foo{bar} $\\begin{x}$.",
      omitted: ["\\cite[p.~3]{knuth}"],
      unread: ["\\foo{bar}", "$\\begin{x}$"],
    });
  });
});

describe("what only looks like LaTeX stays", () => {
  const texts =
    "C++|C#|$5|from $5 to $10|US$5 or A$6|$HOME and $PATH|$PATH:$HOME|$$$ prizes $$$|a < b|O(n^2)|R&D|foo_bar|50%|2^n_k|van der Berg, Inc.|C:\\Users\\me|{0,1}^n|{n}-ary|f(x){y}|~50%|10:00~12:00|X~N(0,1)|https://x.org/~knuth/a--b|The --help option|i-- and j--|\\d+ matches \\S+|`\\emph{x}` in code|``x`` code|*.zip and \\.zip|don't 'quote' `me|José--|either\\or|\\o/|שלום|李明|A* search";
  for (const text of texts.split("|")) {
    for (const style of ["plain", "markdown"] as const) {
      test(`${text} (${style})`, () =>
        assert.deepEqual(readLatex(text, style, false), { text, omitted: [], unread: [] }));
    }
  }

  test("as do Markdown's escapes in Markdown, and its code", () => {
    const text = 'At 50\\% of \\"this\\" \\[not a link\\]\n\n```\n\\emph{x} $y^2$\n```\n\n| --- | --- |';
    assert.equal(readLatex(text, "markdown", false).text, text);
  });
});

test("a text of nothing but openings is read in no more than a moment", () => {
  for (const opening of ["{", "`", "$", "\\", "~", "-", "a{", "$a", "\\(", "``x", "{\\em ", "\\c", "]("]) {
    const text = opening.repeat(20_000);
    const start = performance.now();
    readLatex(text, "markdown");
    assert.ok(performance.now() - start < 5_000, opening);
  }
});
