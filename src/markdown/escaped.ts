/**
 * A text as Markdown shows it, sign for sign, on one line. It is safe in comments on GitHub and GitLab too: there a name
 * with an at sign would be called, a number with a hash linked, and so would an address.
 */
export function escapedMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]~|$^]/g, (sign) => `\\${sign}`)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/^ ?(?=[-+#=])/, "\\")
    .replace(/^(\d+)(?=[.)])/, "$1\\")
    .replace(/@|[#!](?=\d)|:\/(?=\/)|:(?=[\w+-]+:)|www(?=\.)/gi, (sign) => `${sign}<!-- -->`);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A text in the letters of code: between as many backticks as it does not hold itself. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const isEdge = /^`|`$/.test(line);
  return isEdge ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
