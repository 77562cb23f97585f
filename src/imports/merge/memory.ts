import * as z from "zod";
import type { Taken } from "./taken.ts";

/**
 * What one source said of one file when it was last read: the key of each entry in the source, the identity under which
 * the content has it, and digests of what was taken. It holds nothing that is not in the content, and that only in digests.
 */
export interface Memory {
  readonly [key: string]: Remembered;
}

export interface Remembered {
  /** The digest of the identity that the entry was given in the content. */
  readonly is: string;
  readonly taken: Taken;
  /** That it was told already that the source does not have it any more. */
  readonly isGone?: true | undefined;
}

const taken: z.ZodType<Taken> = z.lazy(() =>
  z.union([
    z.string(),
    z.strictObject({ keys: z.record(z.string(), taken) }),
    z.strictObject({ list: z.array(z.strictObject({ is: z.string(), as: z.string().optional(), taken })) }),
  ]),
);
const memory = z.record(
  z.string(),
  z.strictObject({ is: z.string(), taken, isGone: z.literal(true).optional() }),
);
const file = z.strictObject({
  about: z.string(),
  version: z.literal(1),
  /** By the file of the content, then by source. */
  taken: z.record(z.string(), z.record(z.string(), memory)),
});

export type Memories = z.output<typeof file>["taken"];

const ABOUT =
  "What imports took last time, in digests. With it the next import tells what was changed by hand from what was changed at the source. Keep it beside the content.";

/** @returns undefined for a text that is no such file */
export function readMemories(text: string): Memories | undefined {
  try {
    return file.parse(JSON.parse(text)).taken;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** One line an entry, so that a change shows as one. */
export function writeMemories(memories: Memories): string {
  const files = Object.entries(memories).map(([name, sources]) => {
    const kept = Object.entries(sources).map(([source, entries]) => {
      const lines = Object.entries(entries).map(
        ([key, entry]) => `        ${JSON.stringify(key)}: ${JSON.stringify(entry)}`,
      );
      return `      ${JSON.stringify(source)}: {\n${lines.join(",\n")}\n      }`;
    });
    return `    ${JSON.stringify(name)}: {\n${kept.join(",\n")}\n    }`;
  });
  return `{\n  "about": ${JSON.stringify(ABOUT)},\n  "version": 1,\n  "taken": {\n${files.join(",\n")}\n  }\n}\n`;
}
