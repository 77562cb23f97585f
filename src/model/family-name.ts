/** Particles that belong to the family name that follows them. */
const PARTICLES = new Set(
  "af al av bin da dal de del della den der des di do dos du el ibn la le van von ter ten zu zur y".split(
    " ",
  ),
);
const SUFFIX = /^(jr|sr|ii|iii|iv)\.?,?$/i;
/** Chinese and Korean characters, in which the family stands first: 山田 太郎, 김 민수. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;

/** "Jr.", "III" and the like, which are no part of a family name. */
export function isNameSuffix(word: string): boolean {
  return SUFFIX.test(word);
}

/** "van", "de": a word that goes with the family name after it. */
export function isNameParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

/** The last word with its particles: "El Maghraoui", "van der Berg"; the first in Chinese and Korean characters. */
export function familyNameOf(name: string): string {
  const words = name.split(/\s+/);
  if (words.every((word) => FAMILY_FIRST.test(word))) return words[0] ?? "";
  let first = words.length - 1;
  while (first > 1 && isNameSuffix(words[first] ?? "")) first--;
  const last = first;
  while (first > 1 && isNameParticle(words[first - 1] ?? "")) first--;
  return words
    .slice(first, last + 1)
    .join(" ")
    .replace(/,$/, "");
}
