import { styleText } from "node:util";

/** Where messages go; the one place that prints. */
export interface Terminal {
  /** A result; the lines of a diff are coloured where the terminal has colours. */
  say(text: string, kind?: "diff"): void;
  /** A fault. */
  complain(text: string): void;
}

export function terminalOf(streams: Pick<NodeJS.Process, "stdout" | "stderr" | "env">): Terminal {
  const hasColor = (stream: NodeJS.WriteStream): boolean => stream.isTTY === true && !streams.env.NO_COLOR;
  return {
    say: (text, kind) => {
      const isColored = kind === "diff" && hasColor(streams.stdout);
      streams.stdout.write(`${isColored ? colorDiff(text) : text}\n`);
    },
    complain: (text) => {
      streams.stderr.write(`${hasColor(streams.stderr) ? colorHeads(text) : text}\n`);
    },
  };
}

/** The places of problems stand out: their lines are the ones that are not indented. */
function colorHeads(text: string): string {
  return text.replace(/^\S.*$/gm, (line) => styleText("bold", line));
}

function colorDiff(text: string): string {
  return text
    .replace(/^\+.*$/gm, (line) => styleText("green", line))
    .replace(/^-.*$/gm, (line) => styleText("red", line));
}
