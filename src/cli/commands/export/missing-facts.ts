import { editorsOf } from "../../../exports/proceedings/volume.ts";
import type { Edition } from "../../../model/edition.ts";
import type { Paper } from "../../../model/paper.ts";
import type { Series } from "../../../model/series.ts";
import type { ExportKind } from "../../export-kinds.ts";

/** A fact that receivers ask for. */
interface Fact {
  readonly isKnown: (edition: Edition, series: Series) => boolean;
  /** Below the folder of the edition; a path with a slash is that of the site. */
  readonly file: string;
  /** What is to be written there. */
  readonly line: (edition: Edition) => string;
}

const FACTS = {
  days: {
    isKnown: ({ start }) => start !== undefined,
    file: "edition.yaml",
    line: () => "start: YYYY-MM-DD, the first day",
  },
  place: {
    isKnown: ({ presence, venue }) => presence === "online" || venue?.city !== undefined,
    file: "edition.yaml",
    line: () => "venue: {city: …, country: …}, or presence: online",
  },
  publisher: {
    isKnown: ({ proceedings }) => proceedings?.publisher !== undefined,
    file: "edition.yaml",
    line: () => "proceedings: {publisher: …}; without it, the series is named as its own publisher",
  },
  volume: {
    isKnown: ({ proceedings }) => proceedings?.volume !== undefined,
    file: "edition.yaml",
    line: () => "proceedings: {volume: …}, which PMLR's editors assign",
  },
  licence: {
    isKnown: ({ papers }) => papers.every(({ license }) => license !== undefined),
    file: "edition.yaml",
    line: () => "proceedings: {license: https://…}, which the authors have agreed to",
  },
  editors: {
    isKnown: (edition) => editorsOf(edition).length > 0,
    file: "organizers.yaml",
    line: () => "the program chairs, who are the editors",
  },
  deadline: {
    isKnown: ({ dates }) => dates.some(({ kind, date }) => kind === "submission" && date !== undefined),
    file: "dates.yaml",
    line: () => "{kind: submission, date: YYYY-MM-DD}",
  },
  pages: ofPapers("pages", ({ pages }) => pages !== undefined),
  abstracts: ofPapers("abstract", ({ abstract }) => abstract !== undefined),
  contact: {
    isKnown: (_, { contact }) => contact !== undefined,
    file: "data/series.yaml",
    line: () => "contact: name@example.org, whom the answers are sent to",
  },
} satisfies Record<string, Fact>;

function ofPapers(key: string, isKnown: (paper: Paper) => boolean): Fact {
  return {
    isKnown: ({ papers }) => papers.every(isKnown),
    file: "papers.yaml",
    line: ({ papers }) => {
      const without = papers.filter((paper) => !isKnown(paper)).map(({ id }) => id);
      return `${key}: … of ${without.slice(0, 5).join(", ")}${without.length > 5 ? ` and ${without.length - 5} more` : ""}`;
    },
  };
}

const WHEN_AND_WHERE = ["days", "place"] as const;
const VOLUME = [...WHEN_AND_WHERE, "editors"] as const;
const TRACKED = [...WHEN_AND_WHERE, "deadline"] as const;

/** What each receiver asks for, and can be handed over without. */
const ASKED: { readonly [kind in ExportKind]?: readonly (keyof typeof FACTS)[] } = {
  "acl-anthology": [...VOLUME, "publisher"],
  aclpub2: VOLUME,
  "arxiv-index": VOLUME,
  "ceur-ws": VOLUME,
  pmlr: [...VOLUME, "volume", "pages", "abstracts"],
  dblp: VOLUME,
  crossref: ["days", "editors", "publisher", "contact"],
  datacite: ["days", "editors", "publisher", "licence"],
  zenodo: ["days", "editors", "licence"],
  wikidata: WHEN_AND_WHERE,
  "ccf-deadlines": TRACKED,
  "ai-deadlines": TRACKED,
  "conference-index": TRACKED,
  wikicfp: TRACKED,
};

/** All that a receiver asks for and the content does not know, by the file that it is written into; undefined where that is nothing. */
export function missingFacts(kind: ExportKind, edition: Edition, series: Series): string | undefined {
  const missing = (ASKED[kind] ?? [])
    .map((name): Fact => FACTS[name])
    .filter((fact) => !fact.isKnown(edition, series));
  if (missing.length === 0) return undefined;
  const lines = missing.map(({ file, line }) => {
    const path = file.includes("/") ? file : `editions/${edition.id}/${file}`;
    return `  ${path}: ${line(edition)}`;
  });
  return [
    `The content does not know all that ${kind} asks for. What is known, write and export again:`,
    ...lines,
  ].join("\n");
}
