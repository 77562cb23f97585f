import type { Participant } from "./person.ts";
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

/** What the papers of an edition came out in, as its publisher calls it. */
export interface Proceedings {
  readonly publisher?: string | undefined;
  /** In the series of the publisher. */
  readonly volume?: string | undefined;
  readonly isbn?: string | undefined;
  readonly doi?: string | undefined;
  /** The address of the licence of all papers that name no other. */
  readonly license?: Target | undefined;
}

/** Who paid for the work that a paper reports. */
export interface Funder {
  readonly name: string;
  /** The address of its identifier: of the Open Funder Registry (a DOI), or of ROR. */
  readonly id?: string | undefined;
  /** Numbers of grants. */
  readonly grants: readonly string[];
}

/** "CC BY 4.0", "CC0 1.0"; of other licences the address. */
export function nameOfLicense(license: Target): string {
  const [, kind = "", version = ""] =
    /^https?:\/\/creativecommons\.org\/(?:licenses\/([a-z-]{2,11})|publicdomain\/zero)\/(\d\.\d)(?:\/|$)/i.exec(
      license,
    ) ?? [];
  if (version === "") return license.replace(/^https?:\/\/(?:www\.)?|\/$/g, "");
  return kind === "" ? `CC0 ${version}` : `CC ${kind.toUpperCase()} ${version}`;
}
