import type { Participant } from "./person.ts";
import type { Funder } from "./proceedings.ts";
import type { Track } from "./program/locations.ts";
import type { Link, Markdown, Target, Title } from "./text.ts";
import type { Badge } from "./vocabulary.ts";

export interface Paper {
  readonly id: string;
  readonly title: Title;
  readonly authors: readonly Participant[];
  readonly abstract?: Markdown | undefined;
  readonly category?: string | undefined;
  /** One of those of the program, or one that papers alone name. */
  readonly track?: Track | undefined;
  readonly keywords: readonly string[];
  readonly awards: readonly string[];
  readonly badges: readonly Badge[];
  /** In the proceedings, such as `12-19`. */
  readonly pages?: string | undefined;
  readonly doi?: string | undefined;
  readonly arxiv?: string | undefined;
  /** The address of its licence: its own, or that of all papers of the edition. */
  readonly license?: Target | undefined;
  readonly funders: readonly Funder[];
  readonly pdf?: Target | undefined;
  readonly code?: Target | undefined;
  readonly data?: Target | undefined;
  readonly slides?: Target | undefined;
  readonly poster?: Target | undefined;
  readonly video?: Target | undefined;
  readonly url?: Target | undefined;
  readonly links: readonly Link[];
}

/** A DOI may hold any sign (DOI Handbook §2.5.2.4): `#` would end the address, and `<` is none of it. */
export function addressOfDoi(doi: string | undefined): Target | undefined {
  return doi && `https://doi.org/${encodeURI(doi).replace(/[#?]/g, encodeURIComponent)}`;
}

export function addressOfArxiv(arxiv: string | undefined): Target | undefined {
  return arxiv && `https://arxiv.org/abs/${arxiv}`;
}
