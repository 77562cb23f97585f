import fc from "fast-check";

/** How often a round trip is tried; RUNS says how often it is on a quiet machine. */
export const RUNS = Number(process.env.RUNS ?? 12);

const WORDS =
  'Ink quill “Wells” R&D 50% =1+1 -dash @home $x_1$ naïve 墨水 x<y a;b c,d #5 O\'Neill *soft* {curly} [square] "quoted" Привет C# a_b — `code` 7: (so) $O(n^2)$ end. مرحبا 한글 H~2~O';

/** Titles of what formats hold dear: separators, quotes, braces, formulas, and the scripts of the world. */
export const title = fc
  .array(fc.constantFrom(...WORDS.split(" ")), { minLength: 1, maxLength: 6 })
  .map((words) => ["On", ...words].join(" "));

export const prose = fc
  .array(title, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map((line) => `${line}.`).join("\n\n"));

const NAMES = [
  "Ann Bell",
  "Émile Zola",
  "李明",
  "Jan van der Berg",
  "Ana Ortega y Gasset",
  "Sammy Davis Jr.",
  "Łukasz Żółć",
  "Анна Смирнова",
  "Sinéad O'Connor",
  "Nguyễn Văn An",
  "Plato",
  "김민수",
  "Martin Luther King, Jr.",
  "Thurston Howell III",
];

export const person = fc.record(
  {
    name: fc.constantFrom(...NAMES),
    affiliation: fc.constantFrom(
      "ETH Zurich",
      "University of Oslo, Blindern",
      "R&D; Ink",
      "Lab (West)",
      "東京大学",
    ),
  },
  { requiredKeys: ["name"], noNullPrototype: true },
);

export const people = fc.uniqueArray(person, { selector: ({ name }) => name, minLength: 1, maxLength: 3 });

export const papers = fc
  .uniqueArray(
    fc.record(
      {
        title,
        authors: people,
        abstract: prose,
        keywords: fc.uniqueArray(fc.constantFrom("ink", "R&D", "a_b")),
      },
      { requiredKeys: ["title", "authors"], noNullPrototype: true },
    ),
    { selector: (paper) => paper.title, minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((paper, index) => ({ id: `p${index + 1}`, ...paper })));
