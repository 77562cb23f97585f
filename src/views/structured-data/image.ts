import { addressOf } from "../../urls.ts";
import type { ViewContext } from "../context.ts";

/** The share image of a page, as search results show one; undefined where none are made. */
export function imageOf(card: string, { series, hasCards }: ViewContext): string | undefined {
  return hasCards ? addressOf(series, card) : undefined;
}
