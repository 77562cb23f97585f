/** The oldest version of Node that the program is tried with. */
const [MAJOR, MINOR] = [20, 19];

/**
 * Plain JavaScript, which a Node of any age understands.
 * @param {string} version such as `18.20.4`
 * @returns {string | undefined} what to do, in a sentence, where this Node is too old
 */
export function refusalOf(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > MAJOR || (major === MAJOR && minor >= MINOR)) return undefined;
  return `Lectern needs Node ${MAJOR}.${MINOR} or newer, and this is ${version}: install the current one from https://nodejs.org/.`;
}
