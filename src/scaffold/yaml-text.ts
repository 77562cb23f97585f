const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} ._+&'’()/-]*$/u;
const ADDRESS = /^https?:[^\s,[\]{}#"'`]+$/;
/** What some reader of YAML takes for something else than a text. */
const RESERVED = /^(true|false|null|yes|no|on|off|y|n)$/i;

/**
 * A text as YAML on one line, between brackets as well: as it is where that is safe, else in double quotes, where
 * JSON is YAML (YAML 1.2.2 §1.2). Line breaks and controls, which no such text may hold, become spaces.
 */
export function scalar(written: string): string {
  const text = written.replace(/[\p{Cc}\u2028\u2029]/gu, " ");
  const isSafe = (PLAIN.test(text) && !text.endsWith(" ") && !RESERVED.test(text)) || ADDRESS.test(text);
  if (isSafe) return text;
  return JSON.stringify(text).replaceAll("\ufeff", "\\ufeff");
}

/** A line that stands ready: it is read once the number sign in front of it is gone. */
export function example(line: string): string {
  return line.replace(/^(\s*)(\S)/, "$1#$2");
}

/** Each line of a YAML text as an example. */
export function examples(text: string): string {
  return text.split("\n").map(example).join("\n");
}
