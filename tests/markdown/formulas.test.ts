import assert from "node:assert/strict";
import { test } from "node:test";
import MarkdownIt from "markdown-it";
import { formulas } from "../../src/markdown/formulas.ts";
import { mathmlOf } from "../../src/maths/mathml.ts";

const markdown = new MarkdownIt().use(formulas);

/** What is shown of each formula: `inline` or `block`, and its TeX. */
function found(text: string): string[] {
  return markdown
    .parse(text, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => type.startsWith("formula"))
    .map(({ block, content }) => `${block ? "block" : "inline"} ${content}`);
}

test("formulas stand in a line, between two dollars of their own, and on lines of their own", () => {
  assert.deepEqual(found("Of $n$ pens, $$n^2$$ write.\n\n$$\nx = 1\n$$"), [
    "inline n",
    "block n^2",
    "block x = 1",
  ]);
});

test("prices, code and what is not closed are no formulas", () => {
  assert.deepEqual(found("It costs $5 or $10.\n\n`$n$`\n\n    $$x$$\n\n$$\nx = 1\n\nText"), []);
});

test("a formula is MathML, and in letters where nothing reads that", () => {
  assert.match(markdown.render("$n^2$"), /<math.*<msup>/s);
  assert.equal(markdown.render("$n^2$", { areFormulasPlain: true }), "<p>n²</p>\n");
});

test("single letters alone are in italics, and the others say that they are not", () => {
  const identifiers = (tex: string): string[] => mathmlOf(tex).match(/<mi.*?<\/mi>/g) ?? [];
  assert.deepEqual(identifiers("n \\log \\alpha"), [
    "<mi>n</mi>",
    '<mi mathvariant="normal">log</mi>',
    "<mi>α</mi>",
  ]);
  assert.deepEqual(identifiers("\\mathbb{R}_\\infty"), [
    '<mi mathvariant="normal">ℝ</mi>',
    '<mi mathvariant="normal">∞</mi>',
  ]);
});
