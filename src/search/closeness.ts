/**
 * Whether a term begins with a word as it is written, or but for one slip: a letter too many, too few or wrong, or two that
 * changed places.
 */
export function beginsClose(term: string, word: string): boolean {
  let same = 0;
  while (same < word.length && term[same] === word[same]) same += 1;
  const rest = word.slice(same);
  return (
    rest === "" ||
    term.startsWith(rest.slice(1), same) || // one too many
    term.startsWith(rest, same + 1) || // one too few
    term.startsWith(rest.slice(1), same + 1) || // a wrong one
    term.startsWith(`${rest.charAt(1)}${rest.charAt(0)}${rest.slice(2)}`, same)
  );
}
