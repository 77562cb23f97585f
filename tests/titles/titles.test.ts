import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cslOfTitle, htmlOfTitle, latexOfTitle } from "../../src/titles/forms.ts";
import { joinTitles, plainTitle, titleOf } from "../../src/titles/title.ts";

const MATHML = '<math dir="ltr">';

describe("a title says the same in every form", () => {
  for (const [source, plain, html, latex, csl] of [
    ["Ink & Pens", "Ink & Pens", "Ink &amp; Pens", "Ink \\& Pens", "Ink & Pens"],
    ["*In situ* ink", "In situ ink", "<em>In situ</em> ink", "\\emph{In situ} ink", "<i>In situ</i> ink"],
    ["`a_b()`", "a_b()", "<code>a_b()</code>", "\\texttt{a\\_b()}", "a_b()"],
    [
      "C~6~H~12~O~6~",
      "C₆H₁₂O₆",
      "C<sub>6</sub>H<sub>12</sub>O<sub>6</sub>",
      "C\\textsubscript{6}H\\textsubscript{12}O\\textsubscript{6}",
      "C<sub>6</sub>H<sub>12</sub>O<sub>6</sub>",
    ],
    [
      "Ca^2+^ waves",
      "Ca²⁺ waves",
      "Ca<sup>2+</sup> waves",
      "Ca\\textsuperscript{2+} waves",
      "Ca<sup>2+</sup> waves",
    ],
    ["$x^2$-ink", "x²-ink", `${MATHML}<msup><mi>x</mi><mn>2</mn></msup></math>-ink`, "$x^2$-ink", "x²-ink"],
    ["*The $k$*", "The k", `<em>The ${MATHML}<mi>k</mi></math></em>`, "\\emph{The $k$}", "<i>The k</i>"],
    [
      "\\*ink\\* \\$5\\$ \\`x\\`",
      "*ink* $5$ `x`",
      "*ink* $5$ `x`",
      "*ink* \\$5\\$ \\textasciigrave{}x\\textasciigrave{}",
      "*ink* $5$ `x`",
    ],
    [
      "$\\{a\\}$",
      "{a}",
      `${MATHML}<mrow><mo form="prefix" stretchy="false">{</mo><mi>a</mi><mo form="postfix" stretchy="false">}</mo></mrow></math>`,
      "$\\lbrace a\\rbrace $",
      "{a}",
    ],
  ] as const)
    test(source, () => {
      const title = titleOf(source);
      assert.deepEqual(
        [title.source, title.plain, htmlOfTitle(title), latexOfTitle(title), cslOfTitle(title)],
        [source, plain, html, latex, csl],
      );
    });
});

test("signs that are no markup stay as they are written", () => {
  const titles =
    "C*|A* search and B*-trees|*-algebras and C*-algebras|5*3 and 2*4|(*p)*(*q)|x*y*z|Rated *****|**bold**|$5 billion and $6 billion|US$5 to US$6|$100 GPUs|$HOME/$PATH|Perl's $_ and $@|A$AP and Ke$ha|snake_case_name|__init__|~30 % faster|~30 % vs. ~40 %|10:00~12:00|~user/~other|Knuth~and~Plass|2^10 ways|2^10-2^20|5^2 and 3^2|O(n^2/m^k)|n^2-n^k|``quoted''|a ` tick|C:\\Users\\me|f(x){y}|^|~|*|$|`|$$|\\";
  for (const title of titles.split("|")) assert.equal(titleOf(title).plain, title);
});

test("what joins titles keeps their markup, and no word of a catalogue has any", () => {
  const title = joinTitles("*Keynote*: ", titleOf("*Ink*"), plainTitle(" (*)"));
  assert.equal(htmlOfTitle(title), "*Keynote*: <em>Ink</em> (*)");
  assert.equal(title.plain, "*Keynote*: Ink (*)");
});

test("any title can be shown in every form, with elements that are closed and braces that match", () => {
  const pieces =
    "a|B|2| |*|**|`|$|$$|~|^|\\|{|}|(|)|<b>|</em>|&|\"|'|_|\\frac|\\sqrt|\\alpha|\\left(|\\begin{x}|\\href{javascript:x}|é|漢|\u0301|💥|-|\\{|%|#".split(
      "|",
    );
  let seed = 7;
  const draw = (most: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * most);
  };
  for (let round = 0; round < 3000; round++) {
    const source = Array.from({ length: 1 + draw(12) }, () => pieces[draw(pieces.length)]).join("");
    const title = titleOf(source);
    const html = htmlOfTitle(title);
    const open: string[] = [];
    for (const [, end, name = ""] of html.matchAll(/<(\/?)([a-z]+)[^<>]*>/g))
      if (end === "") open.push(name);
      else assert.equal(open.pop(), name, source);
    assert.deepEqual(open, [], source);
    assert.doesNotMatch(html, /<b>|<[^>]*(?:href|style|on\w+)=|javascript:(?!x)/, source);
    cslOfTitle(title);
    latexOfTitle(title);
  }
});

test("a title of nothing but openings is read in no more than a moment", () => {
  for (const opening of ["*a ", "$a", "`a", "a~", "a^b", "\\", "*(", "*`"]) {
    const start = performance.now();
    titleOf(opening.repeat(5000));
    assert.ok(performance.now() - start < 2_000, opening);
  }
});
