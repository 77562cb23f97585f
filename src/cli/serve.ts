import type { DateTime } from "luxon";
import type { Options } from "./options.ts";
import type { Terminal } from "./terminal.ts";
export async function serve(_options: Options, _clock: () => DateTime, _terminal: Terminal): Promise<void> {}
