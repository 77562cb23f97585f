import { parse } from "yaml";
import type { ExportFolder } from "../../../src/exports/proceedings/folder.ts";
import { printed } from "./printed-latex.ts";

/**
 * A reader that is as strict as aclpub2 is when it loads its input and makes proceedings of it (config.py, generate.py
 * and templates/proceedings.tex of June 2026): it refuses what would stop aclpub2 or TeX, or make aclpub2 ask. What it
 * gives is what stands on paper.
 */
export interface Proceedings {
  readonly cover: Readonly<Record<"acronym" | "title" | "subtitle" | "days" | "isbn", string>>;
  readonly editors: readonly string[];
  readonly sponsors: readonly string[];
  readonly organizers: readonly string[];
  readonly committee: readonly string[];
  readonly invited: readonly string[];
  readonly panels: readonly string[];
  readonly contents: readonly string[];
  /** A line for each block, with the titles of its papers. */
  readonly program: readonly string[];
  readonly authors: readonly string[];
}

type Mapping = Readonly<Record<string, unknown>>;

export function readAclpub2(folder: ExportFolder): Proceedings {
  const files = new Map([
    ...Object.entries(folder.texts),
    ...folder.copies.map(({ path, source }) => [path, source] as const),
  ]);
  const load = (name: string): unknown => {
    const text = folder.texts[`${name}.yml`];
    return text === undefined
      ? undefined
      : parse(text, {
          version: "1.1",
          customTags: (tags) => [
            TIMESTAMP,
            ...tags.filter((tag) => typeof tag === "string" || tag.tag !== TIMESTAMP.tag),
          ],
        });
  };
  const lists = (name: string): Mapping[] => {
    const value = load(name) ?? [];
    if (!Array.isArray(value)) throw new Error(`${name}.yml is no list.`);
    return value.map((entry) => mapping(entry, name));
  };
  const inFolder = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`There is no ${path}.`);
    return text;
  };

  const details = mapping(load("conference_details"), "conference_details.yml");
  for (const key of DETAILS) {
    const value = details[key];
    if (value === undefined || value === null) throw new Error(`conference_details.yml has no ${key}.`);
    if (typeof value === "string" && escapedByAclpub2(value).includes("\\"))
      throw new Error(`conference_details.yml has LaTeX in ${key}: ${value}`);
  }
  const editors = listIn(details, "editors").map((editor) => nameOf(editor));

  const papers = lists("papers");
  const titles = new Map<unknown, string>();
  const contents: string[] = [];
  const index: string[] = [];
  for (const paper of papers) {
    const { id } = paper;
    if (id === undefined || titles.has(id)) throw new Error(`A paper has no id of its own: ${id}`);
    const title = printed(escapedByAclpub2(textIn(paper, "title")));
    titles.set(id, title);
    inFolder(`papers/${textIn(paper, "file")}`);
    const authors = listIn(paper, "authors");
    contents.push(`${title}: ${authors.map((author) => nameOf(author)).join(" and ")}`);
    index.push(
      ...authors.map((one) => `${printed(textIn(one, "last_name"))}, ${printed(textIn(one, "first_name"))}`),
    );
    printed(textIn(paper, "abstract"));
    for (const attachment of paper.attachments === undefined ? [] : listIn(paper, "attachments")) {
      if (!ATTACHMENTS.has(textIn(attachment, "type"))) throw new Error("An attachment is of no known type.");
      inFolder(`attachments/${textIn(attachment, "file")}`);
    }
  }

  for (const preface of lists("prefaces")) inFolder(`prefaces/${textIn(preface, "file")}`);

  return {
    cover: {
      acronym: `${textIn(details, "anthology_venue_id")} ${dayIn(details, "start_date").slice(0, 4)}`,
      title: printed(textIn(details, "event_name")),
      subtitle: printed(textIn(details, "cover_subtitle")),
      days: `${dayIn(details, "start_date")}/${dayIn(details, "end_date")}`,
      isbn: textIn(details, "isbn"),
    },
    editors,
    sponsors: lists("sponsors").map((tier) => {
      const logos = tier.logos;
      if (!Array.isArray(logos) || logos.length === 0) throw new Error("A tier has no logos.");
      return `${printed(textIn(tier, "tier"))}: ${logos.map((logo) => picture(inFolder(`sponsor_logos/${logo}`))).join()}`;
    }),
    organizers: lists("organizing_committee").flatMap((role) => [
      printed(textIn(role, "role")),
      ...listIn(role, "members").map((one) => memberOf(one, printed)),
    ]),
    committee: lists("program_committee").flatMap((block) => [
      printed(textIn(block, "role")),
      ...listIn(block, "entries").map((entry) => {
        for (const value of Object.values(entry))
          if (typeof value !== "string") throw new Error(`${value} is no text.`);
        return memberOf(entry, (text) => printed(escapedByAclpub2(text)));
      }),
    ]),
    invited: lists("invited_talks").map((talk) =>
      presented(talk, "invited_talks", inFolder, ["speaker_name"]),
    ),
    panels: lists("panels").map((panel) => {
      const people = [...optionalList(panel, "moderators"), ...optionalList(panel, "panelists")];
      const names = people.map((one) => [textIn(one, "name"), one.institution].filter(Boolean).join(", "));
      return [presented(panel, "panels", inFolder, []), ...names.map(printed)].join(" | ");
    }),
    contents,
    program: lists("program").map((block) => {
      const papersOf = optionalList(block, "papers").map(({ id }) => {
        const title = titles.get(id);
        if (title === undefined) throw new Error(`The program has a paper ${id} that papers.yml has not.`);
        return title;
      });
      const title = printed(escapedByAclpub2(textIn(block, "title")));
      for (const key of ["location", "chair"]) if (block[key] !== undefined) printed(textIn(block, key));
      return [
        `${timeIn(block, "start_time")} - ${timeIn(block, "end_time").slice(11)} ${title}`,
        ...papersOf,
      ].join(" | ");
    }),
    authors: index.sort(),
  };
}

const DETAILS = [
  ...["book_title", "event_name", "cover_subtitle", "anthology_venue_id", "start_date", "end_date", "isbn"],
  ...["location", "editors", "publisher", "volume_name"],
];

const ATTACHMENTS = new Set(
  "dataset note poster presentation software attachment checklist copyright".split(" "),
);

/** Timestamps of YAML 1.1, told apart from texts: a day, or a time of a day. */
const TIMESTAMP = {
  tag: "tag:yaml.org,2002:timestamp",
  default: true,
  test: /^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}:\d{2})?$/,
  resolve: (text: string) => ({ timestamp: text }),
} as const;

/** What aclpub2 does to the texts of the details, to titles and to the program committee. */
function escapedByAclpub2(text: string): string {
  return text.replaceAll("’", "'").replace(/[&_%]/g, "\\$&");
}

function mapping(value: unknown, where: string): Mapping {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`${where} has no mapping.`);
  return value as Mapping;
}

function listIn(entry: Mapping, key: string): Mapping[] {
  const value = entry[key];
  if (!Array.isArray(value) || value.length === 0)
    throw new Error(`${key} is missing, or no list of something.`);
  return value.map((one) => mapping(one, key));
}

function optionalList(entry: Mapping, key: string): Mapping[] {
  return entry[key] === undefined ? [] : listIn(entry, key);
}

function textIn(entry: Mapping, key: string): string {
  const value = entry[key];
  if (typeof value !== "string") throw new Error(`${key} is no text: ${JSON.stringify(value)}`);
  return value;
}

function timestampIn(entry: Mapping, key: string): string {
  const { timestamp } = mapping(entry[key], key);
  return textIn({ [key]: timestamp }, key);
}

function dayIn(entry: Mapping, key: string): string {
  const day = timestampIn(entry, key);
  if (day.length !== 10) throw new Error(`${key} is no day: ${day}`);
  return day;
}

function timeIn(entry: Mapping, key: string): string {
  const time = timestampIn(entry, key);
  if (time.length !== 19) throw new Error(`${key} is no time: ${time}`);
  return time.slice(0, 16);
}

/** aclpub2 groups names by the first letter of the last one. */
function nameOf(entry: Mapping, print = printed): string {
  const [first, last] = [textIn(entry, "first_name"), textIn(entry, "last_name")];
  if (last === "") throw new Error(`${first} has no last name.`);
  return print(`${first} ${last}`.trim());
}

function memberOf(entry: Mapping, print: (text: string) => string): string {
  const { institution } = entry;
  return [
    nameOf(entry, print),
    ...(institution === undefined ? [] : [print(textIn(entry, "institution"))]),
  ].join(", ");
}

/** @param inFolder refuses a path where nothing lies */
function presented(
  entry: Mapping,
  folder: string,
  inFolder: (path: string) => string,
  keys: readonly string[],
): string {
  if (entry.photo !== undefined) picture(inFolder(`${folder}/${textIn(entry, "photo")}`));
  const texts = ["abstract_file", "bio_file"]
    .filter((key) => entry[key] !== undefined)
    .map((key) => {
      const text = inFolder(`${folder}/${textIn(entry, key)}`);
      // A line is broken right after it.
      if (text.trim() === "" || /\n\s*\n$/.test(text)) throw new Error(`${key} ends with no line.`);
      return text.trim().split("\n\n").map(printed).join(" / ");
    });
  const shown = ["custom_prefix", "title", ...keys, "institution", "date", "time", "location"];
  return [
    ...shown.filter((key) => entry[key] !== undefined).map((key) => printed(textIn(entry, key))),
    ...texts,
  ].join(" | ");
}

/** pdfLaTeX takes no other pictures. */
function picture(path: string): string {
  if (!/\.(png|jpe?g|pdf)$/i.test(path)) throw new Error(`${path} is no picture for LaTeX.`);
  return path;
}
