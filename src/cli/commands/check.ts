import type { DateTime } from "luxon";
import { count } from "../count.ts";
import type { Options } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { examine } from "./examine.ts";

/** Reads the content and writes nothing. */
export function check(options: Options, now: DateTime, terminal: Terminal): void {
  const { editions, people } = examine(options, now, terminal);
  if (options.format === "json") return;
  terminal.say(
    `No errors: ${count(editions.length, "edition")}, ${count(people.length, "person", "people")}.`,
  );
}
