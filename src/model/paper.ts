import type { Participant } from "./person.ts";
import type { Markdown, Target } from "./text.ts";

export interface Paper {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly Participant[];
  readonly abstract?: Markdown | undefined;
  readonly category?: string | undefined;
  readonly award?: string | undefined;
  /** In the proceedings, such as `12-19`. */
  readonly pages?: string | undefined;
  readonly doi?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly pdf?: Target | undefined;
  readonly code?: Target | undefined;
  readonly data?: Target | undefined;
  readonly slides?: Target | undefined;
}

/** A DOI may hold any sign (DOI Handbook §2.5.2.4): `#` would end the address, and `<` is none of it. */
export function addressOfDoi(doi: string | undefined): Target | undefined {
  return doi && `https://doi.org/${encodeURI(doi).replace(/[#?]/g, encodeURIComponent)}`;
}

export function addressOfArxiv(arxiv: string | undefined): Target | undefined {
  return arxiv && `https://arxiv.org/abs/${arxiv}`;
}
