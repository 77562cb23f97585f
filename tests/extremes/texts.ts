import type { Draw } from "./draw.ts";

/** Texts that an organizer may write, and that something may stumble over. */

/** Ends elements, attributes, strings, templates and sections somewhere. */
const MARKUP = `</script></title><b onload=x>&amp; &lt; "q" 'a' ]]> --> {{ 7*7 }} {% raw %} ; , : \\ #`;

export const TITLES: readonly string[] = [
  "Ink",
  "Σ",
  "Über Größe und Maß",
  "Λόγος περὶ μέλανος",
  "О чернилах и перьях",
  "墨の歴史と筆の未来",
  "관하여 잉크",
  "تاريخ الحبر في 42 صفحة",
  "תולדות הדיו (חלק 2)",
  "स्याही का इतिहास",
  "ประวัติศาสตร์ของหมึก",
  "Tiếng Việt có nhiều dấu",
  "Cafe\u0301, nai\u0308f, Z\u0351\u0343a\u0337lgo\u0337",
  "👩‍🔬 measures 🏳️‍🌈 with 👍🏽",
  "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐐔𐐯𐑅",
  MARKUP,
  "`List<T>` && a < b > c",
  "C# & C++ #1",
  "* not a list",
  "1. not a list",
  "[no link](https://no.example) ![no picture](x)",
  "key: value",
  "- dash",
  "null",
  "~",
  "1e3",
  "0x10",
  "2026-03-28",
  "12:30",
  "100 % @home `tick",
  `"quoted"`,
  "'single'",
  "soft\u00adhyphen, no\u00a0break, wide\u3000space",
  "\u2067אבג\u2069 within isolates",
  "What? Why! …",
  "w".repeat(200),
  "語".repeat(200),
  "Word ".repeat(80).trim(),
];

export const AFFILIATIONS = ["ETH Zurich", "University of California, Santa Barbara", "東京大学", MARKUP];

const PARAGRAPHS: readonly string[] = [
  "Ink has a *history*.",
  "One.\n\nTwo.\n\n* three\n* four\n  1. five\n",
  "# A heading\n\nText.\n\n## Another\n\n## Another\n",
  "```\n</script><b>&amp;\n```",
  "a < b && c > d, `List<T>`, 5 * 3 * 2, snake_case_name, 2^10",
  "See <https://example.org/?a=1&b=2>, https://example.org/(x) and [the series](/editions/).",
  '[quoted](https://example.org/a "b & <c>") and ![a pen](photos/pen.svg)',
  "> quoted\n>\n> twice\n\n---\n\n| no | table |\n|----|-------|\n",
  "مرحبا *بالعالم*، 42",
  "行末に\nつづく\n　字下げ",
  "x".repeat(400),
  MARKUP,
];

const SIGN = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\ufeff\ufffe\uffff]|^tba$/u;

/** A text with a letter or a digit in it, and white space nowhere at its ends. */
export function anyText(draw: Draw): string {
  const text = draw.text().trim();
  return SIGN.test(text) || !/[\p{L}\p{N}]/u.test(text) ? "Any text" : text;
}

export function title(draw: Draw): string {
  return draw.chance(25) ? anyText(draw) : draw.one(TITLES);
}

export function markdown(draw: Draw): string {
  return draw.chance(15) ? anyText(draw) : draw.one(PARAGRAPHS);
}

const ELSEWHERE = [
  "https://example.org/",
  "https://example.org/a?b=1&c=%22d%22#e",
  "http://example.org:8080/~ana/",
  "https://пример.example/путь/",
  "HTTPS://EXAMPLE.ORG/UP",
  "https://example.org/(a)/*b*/_c_/'d'",
];

export function webAddress(draw: Draw): string {
  return draw.one(ELSEWHERE);
}

/** Files below `public/` that may be linked, and pictures. */
export const PUBLIC_FILES = ["papers/ink.pdf", "papers/a b+c&d.pdf", "papers/Größe 講義.pdf"];
export const PICTURES = ["photos/pen.svg", "photos/Åsa Öst.svg"];

/** An address elsewhere, a page of the site, or a file below `public/`. */
export function target(draw: Draw): string {
  if (draw.chance(60)) return webAddress(draw);
  return draw.one([
    ...PUBLIC_FILES,
    "/",
    "/editions/",
    "/people/",
    "/search/?q=a&b",
    "mailto:ana@example.org",
  ]);
}

/** An id that stays in 60 characters; unique by its number. */
export function id(draw: Draw, number: number): string {
  return `${draw.one(["talk", "a-b-c", "李明", "größe", "हिन्दी", "ink-2026", "w".repeat(50), "語".repeat(40)])}-${number}`;
}
