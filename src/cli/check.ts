import { loadSite } from "../site.ts";
import { count } from "./count.ts";
import type { Options } from "./options.ts";
import { checkSiteFolder } from "./site-folder.ts";
import type { Terminal } from "./terminal.ts";

/** Reads the content and writes nothing. */
export function check({ site, url }: Options, terminal: Terminal): void {
  checkSiteFolder(site);
  const { editions, people } = loadSite(site, url);
  terminal.say(
    `No problems: ${count(editions.length, "edition")}, ${count(people.length, "person", "people")}.`,
  );
}
