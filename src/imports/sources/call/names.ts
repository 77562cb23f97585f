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
