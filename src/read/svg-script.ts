/** What may run a program, or bring along a page that does, and what it is called. Any name may have a prefix. */
const RISKS: readonly (readonly [RegExp, string])[] = [
  [/<(?:[\w.-]+:)?script[\s/>]/i, "a script"],
  [/[\s"'/]on[a-z]+\s*=\s*["']/i, "an event handler"],
  [/<(?:[\w.-]+:)?(?:iframe|object|embed|applet|frame|meta|base|form)[\s/>]/i, "foreign content"],
  [/attributeName\s*=\s*["']\s*on/i, "an event handler"],
  [/<\?xml-stylesheet/i, "a stylesheet of its own"],
  [/<!ENTITY[^<>]*(?:[&%<]|\b(?:SYSTEM|PUBLIC)\b)/i, "a definition that hides what it stands for"],
];
/** Encodings in which ASCII is ASCII: in others, nothing can be found by its letters. */
const ENCODING = /^(?:utf-8|us-ascii|ascii|iso-8859-\d+|windows-125\d)$/i;

/** What of an SVG picture runs where it is opened by itself, in words; undefined where nothing does. */
export function scriptIn(svg: Uint8Array): string | undefined {
  const text = new TextDecoder("latin1").decode(svg);
  const [, encoding = "utf-8"] = /^[^<]*<\?xml[^>]*?\bencoding\s*=\s*["']([^"'<>]*)["']/.exec(text) ?? [];
  if (text.includes("\0") || !ENCODING.test(encoding)) return "text in an encoding other than UTF-8";
  for (const [pattern, name] of RISKS) if (pattern.test(text)) return name;
  return /javascript:|data:text\/(?!css)/i.test(resolved(text)) ? "an address that runs" : undefined;
}

/** Text with the characters and entities that references stand for, without white space. */
function resolved(text: string): string {
  const entities = new Map(
    [...text.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')/g)].map(([, name = "", a, b]) => [
      name,
      a ?? b ?? "",
    ]),
  );
  return text
    .replace(/&([\w.-]+);/g, (reference, name: string) => entities.get(name) ?? reference)
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
      characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/[\s\p{Cc}]+/gu, "");
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
