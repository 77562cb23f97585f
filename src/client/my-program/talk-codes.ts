/** Four letters for the id of a talk, which a link of many talks has room for. */

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LENGTH = 4;

/** The same for an id at any time, whatever else the program holds: 24 bits of its hash (FNV-1a, then mixed). */
export function codeOf(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return Array.from({ length: LENGTH }, (_, place) => LETTERS[(hash >>> (6 * place)) & 63]).join("");
}

/** Of some texts of four letters each. */
export function codesIn(text: string): string[] {
  return text.match(/.{4}/g) ?? [];
}
