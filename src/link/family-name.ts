/** Particles that belong to the family name that follows them. */
const PARTICLES = new Set(
  "af al av bin da dal de del della den der des di do dos du el ibn la le van von ter ten zu zur y".split(
    " ",
  ),
);
const SUFFIX = /^(jr|sr|ii|iii|iv)\.?,?$/i;

/** The last word with its particles: "El Maghraoui", "van der Berg". */
export function familyNameOf(name: string): string {
  const words = name.split(/\s+/);
  let first = words.length - 1;
  while (first > 1 && SUFFIX.test(words[first] ?? "")) first--;
  const last = first;
  while (first > 1 && PARTICLES.has((words[first - 1] ?? "").toLowerCase())) first--;
  return words
    .slice(first, last + 1)
    .join(" ")
    .replace(/,$/, "");
}
