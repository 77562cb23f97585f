import fc from "fast-check";

/** A small wrong turn of an organizer's hand, or of an enemy's. */
export interface Mutation {
  readonly kind: "delete" | "duplicate" | "swap" | "truncate" | "insert" | "retype" | "indent";
  /** Where, as a part of the whole, from 0 to 1. */
  readonly at: number;
  readonly to: number;
  readonly what: string;
}

/** What is inserted, and what values become. */
const PIECES = [
  "",
  " ",
  "\t",
  "\n",
  "\n\n",
  ":",
  ": ",
  "#",
  " # ",
  '"',
  "'",
  "[",
  "]",
  "{",
  "}",
  ",",
  "-",
  "- ",
  "---\n",
  "|",
  ">",
  "&a ",
  "*a",
  "<<: *a",
  "!!js/function ",
  "!",
  "%",
  "@",
  "`",
  "?",
  "~",
  "null",
  "true",
  "False",
  "0",
  "-1",
  "3.5",
  "1e999",
  "0x7E5",
  "tba",
  "25:99",
  "24:30",
  "2026-02-30",
  "2026-03-29",
  "9999-12-31",
  "AoE",
  "EST",
  "[]",
  "{}",
  "[[]]",
  "{name: X}",
  "<script>alert(1)</script>",
  "]]>",
  "../../etc/passwd",
  "/nowhere/",
  "javascript:alert(1)",
  "http://[",
  "李明",
  "\u202e",
  "\u0000",
  "\ufeff",
  "\r\n",
  "💥",
  "x".repeat(3000),
  "- ".repeat(60),
  "[".repeat(60),
  "__proto__: 1",
  "constructor: 1",
  "toString",
  "start: ",
  "items: ",
  "speakers: ",
  "id: ",
  "paper: ",
];

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Mutation["kind"]>(
      "delete",
      "duplicate",
      "swap",
      "truncate",
      "insert",
      "retype",
      "indent",
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string() },
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

export function mutate(text: string, { kind, at, to, what }: Mutation): string {
  const lines = text.split("\n");
  const line = Math.min(Math.floor(at * lines.length), lines.length - 1);
  const other = Math.min(Math.floor(to * lines.length), lines.length - 1);
  const offset = Math.floor(at * text.length);
  switch (kind) {
    case "delete":
      return lines.filter((_, index) => index !== line).join("\n");
    case "duplicate":
      return lines.toSpliced(other, 0, lines[line] ?? "").join("\n");
    case "swap":
      return lines
        .with(line, lines[other] ?? "")
        .with(other, lines[line] ?? "")
        .join("\n");
    case "truncate":
      return text.slice(0, offset);
    case "insert":
      return text.slice(0, offset) + what + text.slice(offset);
    case "retype":
      return lines
        .with(
          line,
          (lines[line] ?? "").replace(/(?<=[:-] ).*/, () => what),
        )
        .join("\n");
    case "indent":
      return lines
        .with(line, to < 0.5 ? `  ${lines[line]}` : (lines[line] ?? "").replace(/^ {1,2}/, ""))
        .join("\n");
  }
}
