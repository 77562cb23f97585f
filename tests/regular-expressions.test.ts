import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { once } from "../src/once.ts";

/**
 * Content may hold lines of any length. An expression that looks at a character again for every character before it
 * takes minutes for a long one; the worst of them, such as `(#.*)*`, take ages for forty.
 */

interface Expression {
  readonly file: string;
  readonly pattern: RegExp;
}

/** A literal stands where an operand may stand; a division does not. */
const LITERAL =
  /(?<=[(,=:[!&|?]\s*|return )\/(?![*/])((?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n\\[])+)\/([dgimsuvy]*)(?![\w/])/g;
const COMMENT = /^\s*(\/?\*|\/\/).*$/gm;

const expressions: Expression[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("wording/languages/"))
  .flatMap((file) =>
    [...readFileSync(join("src", file), "utf8").replace(COMMENT, "").matchAll(LITERAL)].map(
      ([, source = "", flags]) => ({
        file,
        pattern: new RegExp(source, flags),
      }),
    ),
  );

/** Characters that an expression tells apart: those that stand in it, and one of each class. */
function alphabetOf({ source }: RegExp): string[] {
  const named = source.replace(/\\[pP]\{[^}]*\}|\\u[\da-fA-F]{4}|\\./g, (escaped) =>
    /^\\[\W_]$/.test(escaped) ? escaped.slice(1) : "",
  );
  return [...new Set([" ", "\n", "a", "0", ...named.replace(/[^\W_]{2,}/g, "").slice(0, 12)])];
}

function pumpsOf(pattern: RegExp): string[] {
  const alphabet = alphabetOf(pattern);
  return alphabet.flatMap((first) => alphabet.map((second) => (first === second ? first : first + second)));
}

/** How often a run that looks slow is tried again: other programs may have had the processor. */
const ATTEMPTS = 10;
/** A run that takes so many times too long is slow by itself. */
const SURELY = 20;

/** Milliseconds for a run of a text, the best of some where it looks slow. */
function timeOf(pattern: RegExp, text: string, bound: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (
    let attempt = 0;
    attempt === 0 || (attempt < ATTEMPTS && best > bound && best < bound * SURELY);
    attempt++
  ) {
    const start = performance.now();
    text.replace(pattern, "");
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** So short a run shows in less than a tenth of the time which expressions are worth a long one. */
const [SHORT, SUSPECT] = [800, 0.1];

/** A run of a text that takes longer than `bound` milliseconds. */
function slowRun({ pattern }: Expression, length: number, bound: number): string | undefined {
  return pumpsOf(pattern).find((pump) =>
    ["\u0000", "\n\u0000"].some((end) => {
      const isSlow = (size: number, most: number): boolean =>
        timeOf(pattern, pump.repeat(size / pump.length) + end, most) > most;
      return (length <= SHORT || isSlow(SHORT, SUSPECT)) && isSlow(length, bound);
    }),
  );
}

/** Those of some that are slow with a text of a length, each with what the text repeats. */
function slowOnes(
  tried: readonly Expression[],
  length: number,
  bound: number,
): ReadonlyMap<Expression, string> {
  return new Map(
    tried.flatMap((expression) => {
      const pump = slowRun(expression, length, bound);
      return pump === undefined ? [] : [[expression, pump] as const];
    }),
  );
}

function told(slow: ReadonlyMap<Expression, string>): string[] {
  return [...slow].map(([{ file, pattern }, pump]) => `${file}: ${pattern} on ${JSON.stringify(pump)}`);
}

/** A longer text would keep these busy for ever. */
const endless = once(() => slowOnes(expressions, 24, 50));

test("the regular expressions of the sources are found", () => {
  assert.ok(expressions.length > 150, `${expressions.length} are`);
  assert.ok(expressions.some(({ file }) => file.startsWith("client/")));
});

test("no regular expression takes ages for two dozen characters", () => {
  assert.deepEqual(told(endless()), []);
});

test("no regular expression takes longer than its text is long", () => {
  const others = expressions.filter((expression) => !endless().has(expression));
  assert.deepEqual(told(slowOnes(others, 8_000, 15)), []);
});
