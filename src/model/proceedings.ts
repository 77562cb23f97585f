import type { Target } from "./text.ts";

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
