import { styleText } from "node:util";
import { LeftError } from "./refusals.ts";

/** Where messages go; the one place that prints. */
export interface Terminal {
  /** A result; the lines of a diff are coloured where the terminal has colours. */
  say(text: string, kind?: "diff"): void;
  /** A fault. */
  complain(text: string): void;
  /** What is being done, on a terminal only: the next line takes its place; an empty text takes it away. */
  progress?(text: string): void;
  /** Undefined where nobody can answer. */
  readonly ask?: Ask | undefined;
}

/**
 * Asks whoever sits at the terminal.
 * @throws LeftError where they leave instead, by Ctrl+C or Ctrl+D
 */
export type Ask = (question: string) => Promise<string>;

export function terminalOf(
  streams: Pick<NodeJS.Process, "stdout" | "stderr" | "env"> & Partial<Pick<NodeJS.Process, "stdin">>,
): Terminal {
  const hasColor = (stream: NodeJS.WriteStream): boolean => stream.isTTY === true && !streams.env.NO_COLOR;
  let isShown = false;
  const progress = (text: string): void => {
    if (streams.stderr.isTTY !== true || (text === "" && !isShown)) return;
    streams.stderr.write(`\r\u001b[K${text}`);
    isShown = text !== "";
  };
  const isAnswered = streams.stdin?.isTTY === true && streams.stdout.isTTY === true;
  return {
    progress,
    ask: isAnswered ? (question) => askOn(streams, question) : undefined,
    say: (text, kind) => {
      progress("");
      const isColored = kind === "diff" && hasColor(streams.stdout);
      streams.stdout.write(`${isColored ? colorDiff(text) : text}\n`);
    },
    complain: (text) => {
      progress("");
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

async function askOn(
  { stdin, stdout }: Partial<Pick<NodeJS.Process, "stdin">> & Pick<NodeJS.Process, "stdout">,
  question: string,
): Promise<string> {
  if (stdin === undefined) return "";
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: stdin, output: stdout });
  try {
    const ended = new Promise<string>((_, reject) => lines.once("close", () => reject(new LeftError())));
    return await Promise.race([lines.question(`${question}\n> `), ended]);
  } finally {
    lines.close();
  }
}
