import assert from "node:assert/strict";
import { test } from "node:test";
import { readPasted } from "../../src/pasted/pasted.ts";

test("hyphens for a dash and escapes of programs are not called LaTeX", () => {
  assert.deepEqual(readPasted("Ink -- and pens", "title"), {
    clean: "Ink – and pens",
    languages: ["hyphens"],
    omitted: [],
    unread: [],
  });
  assert.deepEqual(readPasted("Ink \\u2013 and pens", "markdown")?.languages, ["escapes"]);
  assert.deepEqual(readPasted("Ink \\u2013 and \\emph{pens}", "markdown")?.languages, ["LaTeX"]);
  assert.equal(readPasted("Ink -- and pens", "markdown"), undefined);
});

test("the environments of formulas stand between dollars in Markdown, without their labels", () => {
  const written =
    "So\n\\begin{equation}\nx=1\\label{eq:x}\n\\end{equation}\nand \\begin{align*}a&=b\\\\c&=d\\end{align*}";
  assert.equal(
    readPasted(written, "markdown")?.clean,
    "So\n$$x=1$$\nand $$\\begin{aligned}a&=b\\\\c&=d\\end{aligned}$$",
  );
});

test("lines that TeX leaves out are named, and are no percentages", () => {
  assert.deepEqual(readPasted("% \\[ x \\]\nIt is \\emph{so}.", "markdown"), {
    clean: "It is *so*.",
    languages: ["LaTeX"],
    omitted: ["% \\[ x \\]"],
    unread: [],
  });
  assert.equal(
    readPasted("Of these, 50\n% are \\emph{ink}.", "markdown")?.clean,
    "Of these, 50\n% are *ink*.",
  );
});

test("TeX's dollars may have spaces within, its ties stand before brackets, and its spaces after a full stop", () => {
  assert.equal(
    readPasted("by $ \\dot{x} = 1 $ in U.S.\\ law~[1], (a)~as", "markdown")?.clean,
    "by $\\dot{x} = 1$ in U.S. law [1], (a) as",
  );
  assert.equal(readPasted("from $ 5 and up to $ 6", "markdown"), undefined);
});

test("a heading stays on its line, and a quotation keeps its mark", () => {
  assert.equal(readPasted("<h2>Ink<br>and pens</h2>Text", "markdown")?.clean, "## Ink and pens\n\nText");
  assert.equal(
    readPasted("<blockquote><p>Ink.</p><p>Pens.</p></blockquote>So.", "markdown")?.clean,
    "> Ink.\n>\n> Pens.\n\nSo.",
  );
});

test("what a remedy says is found fine the next time", () => {
  for (const written of [
    "<table><tr><th>Fee</th></tr><tr><td>$10 &amp; more | less</td></tr></table>",
    "a<br>b<hr/>c <!-- d\n\ne -->",
    "<ul><li><b>one</b><br><li>two</ul>",
    "One\\\\\nTwo \\textbf{x}",
  ]) {
    const clean = readPasted(written, "markdown")?.clean ?? "";
    assert.notEqual(clean, "");
    assert.equal(readPasted(clean, "markdown"), undefined, clean);
  }
});

test("a text of nothing but openings is read in no more than a moment", () => {
  for (const opening of ["<!--", "<table", "<table><tr>", "<s>", "a<br>", "\\begin{equation}", "<ul><li>"]) {
    const start = performance.now();
    readPasted(opening.repeat(20_000), "markdown");
    assert.ok(performance.now() - start < 5_000, opening);
  }
});
