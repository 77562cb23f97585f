import { cleanText } from "../../xml.ts";

/** Apps show titles and names on one line, and XML reads attributes so. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** Paragraphs of plain text, with a blank line between them. */
export function paragraphs(texts: readonly string[]): string {
  return cleanText(texts.join("\n\n"));
}

/** An address as RFC 3986 writes it: browsers understand more than apps do. */
export function strictAddress(address: string): string {
  const { href } = new URL(address);
  return href.replace(/%(?![0-9a-f]{2})/gi, "%25").replace(/[[\]{}|\\^`"<>]/g, encodeURIComponent);
}
