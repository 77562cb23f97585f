import { addressOf } from "../../../urls.ts";
import type { PageContext } from "../../context.ts";

/** The share image of a page, as search results show one; undefined where none are made. */
export function imageOf(card: string, { series, shell }: PageContext): string | undefined {
  return shell.hasCards ? addressOf(series, card) : undefined;
}
