import { type Section, sectionsOf } from "../kinds/page-kinds.ts";
import type { Edition, FreePage } from "../model/edition.ts";

/** What is told of an edition around its pages: in the navigation and in the footer. */
export interface EditionOutline extends Pick<Edition, "id" | "name"> {
  readonly sections: readonly Section[];
  readonly pages: readonly Omit<FreePage, "text">[];
}

export function outlineOf(edition: Edition): EditionOutline {
  const { id, name, pages } = edition;
  return {
    id,
    name,
    sections: sectionsOf(edition),
    pages: pages.map(({ text: _, ...page }) => page),
  };
}
