/** Stands for the end of a line until the text around it is known; from Unicode's private use area. */
export const LINE_BREAK = "\uE00A";

/** Ends of lines as Markdown writes them: with a backslash, which at the end of a paragraph would be published. A heading is one line. */
export function withLineBreaks(text: string): string {
  const [first = "", ...parts] = text.split(LINE_BREAK);
  const lines = [first];
  for (const part of parts) {
    const before = lines.pop() ?? "";
    const [left, right] = [before.trimEnd(), part.trimStart()];
    const gaps = [before.slice(left.length), part.slice(0, part.length - right.length)];
    const isEnd = left === "" || right === "" || gaps.some((gap) => /\n[^\n]*\n/.test(gap));
    const isBlock = (gaps[1] ?? "").includes("\n") && /^(?:[-*>|]|\d+\.|#)/.test(right);
    // What is between two breaks keeps its blank line for the second.
    const isHeading = /(?:^|\n)#{1,6} [^\n]*$/.test(left);
    if (isEnd) lines.push(left, `\n\n${right}`);
    else if (isHeading) lines.push(`${left} ${right}`);
    else lines.push(left, isBlock ? "\n" : "\\\n", right);
  }
  return lines.join("");
}
