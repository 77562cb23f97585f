/**
 * An address or DOI, which styles print letter by letter: only what would upset the count of braces is encoded as in
 * addresses (RFC 3986 §2.1).
 */
export function verbatim(text: string): string {
  return text.replace(/[{}\\\s]/g, encodeURIComponent);
}
