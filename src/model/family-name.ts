/** Particles that belong to the family name that follows them. */
const PARTICLES = new Set(
  "af al av bin da dal dalla das de degli del della delle dello dem den der des di do dos du el ibn la le van vom von ter ten zu zum zur 't".split(
    " ",
  ),
);
/** Small words between two names, or two particles, of one family: "Ortega y Gasset", "von und zu Guttenberg". */
const CONJUNCTIONS = new Set(["y", "i", "e", "und"]);
const SUFFIX = /^(jr|sr|jnr|snr|ii|iii|iv)\.?,?$/i;
/** What Portuguese and Italian families add to their name, and keep in it: "Silva Filho". */
const GENERATION = /^(filho|neto|sobrinho|j[uú]nior)$/i;
/** Chinese and Korean characters, in which the family stands first: 山田 太郎, 김 민수. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;
/** Words by which a group tells that it is no person: "ATLAS Collaboration", "University of Oslo". */
const GROUP =
  /^(the )?(universit|institut|ministry of|department of)|\s(association|authors|centers?|centres?|collaboration|college|committee|consortium|corporation|council|developers|foundation|group|institute|laborator(y|ies)|labs?|project|research|society|team|university|gmbh|inc\.?|ltd\.?)$/i;

/** "Jr.", "III" and the like, which are no part of a family name. */
export function isNameSuffix(word: string): boolean {
  return SUFFIX.test(word);
}

/** "van", "de": a word that goes with the family name after it. */
export function isNameParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase().replace("’", "'"));
}

/**
 * The last word with its particles: "El Maghraoui", "van der Berg", "Ortega y Gasset"; the first in Chinese and Korean
 * characters; the whole name of a group, such as "ATLAS Collaboration", and of whom only it is known: "van der Berg".
 */
export function familyNameOf(name: string): string {
  const words = name.split(/\s+/);
  if (words.every((word) => FAMILY_FIRST.test(word))) return words[0] ?? "";
  if (words.length > 1 && GROUP.test(name)) return name;
  if (words.length > 1 && words.slice(0, -1).every((word) => isNameParticle(word) && /^\p{Ll}/u.test(word)))
    return name;
  const last = lastOfFamily(words);
  return words
    .slice(firstOfFamily(words, last), last + 1)
    .join(" ")
    .replace(/,$/, "");
}

/** Suffixes, and a name in another script in brackets, stand after the family name. */
function lastOfFamily(words: readonly string[]): number {
  let last = words.length - 1;
  while (last > 1 && (isNameSuffix(words[last] ?? "") || /^[(（]/.test(words[last] ?? ""))) last--;
  return last;
}

/** At least one word before it is the given name. */
function firstOfFamily(words: readonly string[], last: number): number {
  let first = last;
  if (first > 1 && GENERATION.test(words[first] ?? "")) first--;
  while (first > 1) {
    const before = words[first - 1] ?? "";
    if (isNameParticle(before)) first--;
    else if (first > 2 && CONJUNCTIONS.has(before)) first -= 2;
    else break;
  }
  return first;
}
