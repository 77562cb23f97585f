import { quote } from "../../remedy.ts";
import type { GoneAddress } from "../../revisions/gone-addresses.ts";

/** What an address was made from, and what keeps it: the last parts of addresses are ids and names of files. */
export interface Origin {
  readonly kind: string;
  /** Relative to the site folder. */
  readonly file: string;
  readonly remedy: string;
}

/** @param hasTheme whether free pages of the series may be those of a theme */
export function originOf({ kind, path, successor }: GoneAddress, hasTheme: boolean): Origin {
  const parts = path.split("/").slice(1);
  const [first = "", second = "", third = ""] = parts.map((part) => part.replace(/\.ics$/, ""));
  switch (kind) {
    case "file":
      return {
        kind,
        file: `public${path}`,
        remedy: "If this file has another name now, call it so again, or put a copy there.",
      };
    case "calendar":
      return calendarOrigin(first, second, third);
    case "edition": {
      const file = `editions/${first}`;
      return { kind, file, remedy: `If its folder has another name now, call it ${file} again.` };
    }
    case "page":
      return first === "people"
        ? personOrigin(second)
        : second === ""
          ? seriesPageOrigin(first, hasTheme)
          : pageOrigin(first, second, third, successor?.title?.source);
  }
}

function personOrigin(id: string): Origin {
  const remedy = `If the name of this person is written otherwise now, list them in data/people.yaml under the key \`${asYaml(id)}\`, with that name.`;
  return { kind: "person", file: "data/people.yaml", remedy };
}

/** The files that pages of an edition are made from. */
const FILES = new Map([
  ["cfp", "cfp.md"],
  ["program", "program.yaml"],
  ["papers", "papers.yaml"],
  ["committees", "organizers.yaml"],
]);

function pageOrigin(edition: string, page: string, id: string, successor: string | undefined): Origin {
  const folder = `editions/${edition}`;
  if (page === "talks" && id !== "") return talkOrigin(folder, id, successor);
  if (page === "papers" && id !== "") {
    const remedy = `If this paper has another id now, give it \`id: ${asYaml(id)}\` again.`;
    return { kind: "paper", file: `${folder}/papers.yaml`, remedy };
  }
  if (page === "calls") {
    const file = `${folder}/calls/${id}.md`;
    return { kind: "call", file, remedy: `If this call has another name now, call its file ${file} again.` };
  }
  const made = FILES.get(page);
  if (made === undefined) return freePageOrigin(`${folder}/${page}.md`);
  const file = `${folder}/${made}`;
  return { kind: page, file, remedy: `It is made from ${file}: put that back where it is missing.` };
}

function seriesPageOrigin(name: string, hasTheme: boolean): Origin {
  const own = freePageOrigin(`content/${name}.md`);
  if (!hasTheme) return own;
  const remedy = `If this page has another name now, call its file content/${name}.md again, or, if the theme has it, theme/pages/${name}.njk.`;
  return { ...own, remedy };
}

function freePageOrigin(file: string): Origin {
  return { kind: "page", file, remedy: `If this page has another name now, call its file ${file} again.` };
}

function talkOrigin(folder: string, id: string, successor: string | undefined): Origin {
  const renamed =
    successor === undefined
      ? `If this talk has another title now, give it \`id: ${asYaml(id)}\``
      : `If this talk is ${quote(successor)} now, give that one \`id: ${asYaml(id)}\``;
  const remedy = `${renamed}: links and calendars find it again. If it was called off, put it back with \`cancelled: true\`.`;
  return { kind: "talk", file: `${folder}/program.yaml`, remedy };
}

function calendarOrigin(edition: string, part: string, id: string): Origin {
  const kind = `calendar of ${part}`;
  const [program, dates] = [`editions/${edition}/program.yaml`, `editions/${edition}/dates.yaml`];
  const instead = `whoever subscribed to it finds everything in /${edition}/calendar.ics`;
  if (edition === "people")
    return {
      kind: "calendar",
      file: "data/people.yaml",
      remedy: "It comes back with the person's next talk.",
    };
  switch (part) {
    case "rooms":
    case "tracks": {
      const remedy = `If this ${part.slice(0, -1)} has another id now, list it under \`${part}\` with \`id: ${asYaml(id)}\` again; else ${instead}.`;
      return { kind, file: program, remedy };
    }
    case "sessions": {
      const remedy = `It is named by the title of its session, and comes back with it; else ${instead}.`;
      return { kind, file: program, remedy };
    }
    case "days":
      return {
        kind,
        file: program,
        remedy: `It comes back with something to attend on that day; else ${instead}.`,
      };
    case "cfp":
    case "calls":
      return {
        kind: "calendar of a call",
        file: dates,
        remedy: `It comes back with the first date of that call that is known; else whoever subscribed to it finds everything in /${edition}/dates.ics.`,
      };
    case "dates":
      return { kind, file: dates, remedy: "It comes back with the first date that is known." };
    case "calendar":
      return { kind, file: program, remedy: "It comes back with something to attend." };
    default:
      return { kind, file: "data/series.yaml", remedy: "It comes back with the first date that is known." };
  }
}

/** An id that YAML would take for something else than a text, such as a number, stands in quotes. */
function asYaml(id: string): string {
  const isText = /^\p{L}/u.test(id) && !/^(true|false|null|yes|no|on|off|y|n)$/.test(id);
  return isText ? id : `"${id}"`;
}
