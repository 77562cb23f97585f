import type * as z from "zod";
import { callFile } from "../parse/files/call.ts";
import { committeeFile } from "../parse/files/committee.ts";
import { datesFile } from "../parse/files/dates.ts";
import { editionFile } from "../parse/files/edition.ts";
import { organizersFile } from "../parse/files/organizers.ts";
import { pageFile } from "../parse/files/page.ts";
import { papersFile } from "../parse/files/papers.ts";
import { peopleFile } from "../parse/files/people.ts";
import { programFile } from "../parse/files/program.ts";
import { seriesFile } from "../parse/files/series.ts";
import { sponsorsFile } from "../parse/files/sponsors.ts";
import { themePageFile } from "../parse/theme/page.ts";
import { tokensFile } from "../parse/theme/tokens.ts";

/** One kind of file that organizers write. */
export interface FileKind {
  /** Names its schema, its page, its example and its rules. */
  readonly name: string;
  readonly title: string;
  /** Where such files lie in a site folder; `*` stands for one name. */
  readonly patterns: readonly [string, ...string[]];
  /** Markdown below a front matter, which alone the schema describes; otherwise YAML. */
  readonly isMarkdown: boolean;
  /** One sentence. */
  readonly description: string;
  readonly schema: z.ZodType;
}

/** Every kind of file, in the order an organizer meets them: the schemas and the reference are made from this. */
export const FILE_KINDS = [
  {
    name: "series",
    title: "Series",
    patterns: ["data/series.yaml"],
    isMarkdown: false,
    description: "The workshop across the years; every site has this file.",
    schema: seriesFile,
  },
  {
    name: "edition",
    title: "Edition",
    patterns: ["editions/*/edition.yaml"],
    isMarkdown: false,
    description:
      "When and where an edition takes place, its news and its links; every edition has this file.",
    schema: editionFile,
  },
  {
    name: "dates",
    title: "Important dates",
    patterns: ["editions/*/dates.yaml"],
    isMarkdown: false,
    description: "The important dates of an edition: deadlines and notifications.",
    schema: datesFile,
  },
  {
    name: "cfp",
    title: "Calls",
    patterns: ["editions/*/cfp.md", "editions/*/calls/*.md"],
    isMarkdown: true,
    description:
      "The call for papers, and further calls: topics and submission above, aims and scope in Markdown below.",
    schema: callFile,
  },
  {
    name: "organizers",
    title: "Organizers",
    patterns: ["editions/*/organizers.yaml"],
    isMarkdown: false,
    description: "The organizers of an edition: roles in the order they are shown, and who has them.",
    schema: organizersFile,
  },
  {
    name: "pc",
    title: "Program committee",
    patterns: ["editions/*/pc.yaml"],
    isMarkdown: false,
    description: "The program committee of an edition.",
    schema: committeeFile,
  },
  {
    name: "sponsors",
    title: "Sponsors",
    patterns: ["editions/*/sponsors.yaml"],
    isMarkdown: false,
    description: "The sponsors of an edition: tiers in the order they are shown.",
    schema: sponsorsFile,
  },
  {
    name: "papers",
    title: "Accepted papers",
    patterns: ["editions/*/papers.yaml"],
    isMarkdown: false,
    description: "The accepted papers of an edition.",
    schema: papersFile,
  },
  {
    name: "program",
    title: "Program",
    patterns: ["editions/*/program.yaml"],
    isMarkdown: false,
    description: "The program of an edition: its days with their talks, sessions and breaks.",
    schema: programFile,
  },
  {
    name: "people",
    title: "People",
    patterns: ["data/people.yaml"],
    isMarkdown: false,
    description: "People known by an id, where a spelling is to be corrected or a homepage to be added.",
    schema: peopleFile,
  },
  {
    name: "page",
    title: "Free page",
    patterns: ["content/*.md", "editions/*/*.md"],
    isMarkdown: true,
    description: "A page in Markdown, of the series or of an edition.",
    schema: pageFile,
  },
  {
    name: "tokens",
    title: "Colours and fonts",
    patterns: ["theme/tokens.yaml"],
    isMarkdown: false,
    description: "Colours, fonts and measure of a site, where they are not the usual ones.",
    schema: tokensFile,
  },
  {
    name: "theme-page",
    title: "Page from a template",
    patterns: ["theme/pages/*.njk", "theme/pages/*.md"],
    isMarkdown: true,
    description: "A page of the series in HTML, or in Markdown, that shows what the content says.",
    schema: themePageFile,
  },
] as const satisfies readonly FileKind[];

export type KindName = (typeof FILE_KINDS)[number]["name"];

/** The kind of the file at a path of a site folder. */
export function findKind(path: string): FileKind | undefined {
  return FILE_KINDS.find(({ patterns }) => patterns.some((pattern) => matches(path, pattern)));
}

function matches(path: string, pattern: string): boolean {
  const [names, parts] = [path.split("/"), pattern.split("/")];
  return (
    names.length === parts.length &&
    parts.every((part, index) => {
      const name = names[index] ?? "";
      const [start = "", end] = part.split("*");
      return end === undefined ? name === part : name.startsWith(start) && name.endsWith(end);
    })
  );
}
