/** What stands in the lists of people of a call: names, and where they are. */

const ORGANIZATION =
  /\b(?:universit|institut|college|school|lab\b|labs\b|laborator|research|inc\b|ltd|gmbh|corp|academy|center|centre|department|company|foundation|IBM|MIT|ETH|google|microsoft|intel|nvidia|facebook|meta|amazon|apple|arm\b|amd\b)/i;

/** Whether a part of a line may be the name of somebody, in two words or more. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    !ORGANIZATION.test(text) &&
    !/\d/.test(text) &&
    words.every((word) =>
      /^(?:[\p{Lu}\p{Lo}]|(?:de|da|van|von|der|den|del|la|el|bin|al|di|du|dos|ter|ten|y|zu)$)/u.test(word),
    )
  );
}

/** "Cisco (CA)", "University of Groningen (NL)": behind a name, where somebody is, and nobody else. */
export function isPlace(part: string): boolean {
  const [bare = ""] = part.trim().split(/\s?[(（]/, 1);
  return ORGANIZATION.test(bare) || /^[\p{Script=Latin}&.-]+$/u.test(bare);
}

/** "y" and "e" also stand within family names: "Ortega y Gasset". */
const BETWEEN = /((?:,? (?:and|und|et|&) )|(?:,? [ye] )(?=\p{Lu}[^\s,;()]*\s+\p{Lu})|[,،、()（）])/u;

/** Parted by commas and "and" outside of brackets. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const word of text.split(BETWEEN)) {
    if (/^[(（]$/.test(word)) depth++;
    if (/^[)）]$/.test(word)) depth--;
    if (depth === 0 && /^(?:,? (?:and|und|et|y|e|&) |[,،、])$/.test(word)) {
      parts.push(part.trim());
      part = "";
    } else part += word;
  }
  return [...parts, part.trim()].filter((one) => one !== "").reduce(withSuffix, []);
}

/** "Sammy Davis, Jr." is one. */
function withSuffix(parts: string[], part: string): string[] {
  return /^(?:jr|sr|ii|iii|iv|ph\.?d)\.?$/i.test(part) && parts.length > 0
    ? [...parts.slice(0, -1), `${parts.at(-1)}, ${part}`]
    : [...parts, part];
}
