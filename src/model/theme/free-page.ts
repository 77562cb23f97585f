import type { Markdown, Title } from "../text.ts";
import type { PageTemplate } from "./theme.ts";

export interface FreePage {
  /** The last part of its address. */
  readonly id: string;
  readonly title: Title;
  readonly isInNavigation: boolean;
  /** The entry of the navigation that it stands under; undefined for one of its own. */
  readonly menu?: string | undefined;
  /** One sentence; without it, the beginning of the text. */
  readonly description?: string | undefined;
  /** Empty for a page that a template makes. */
  readonly text: Markdown;
  readonly template?: PageTemplate | undefined;
}
