import type { Series } from "../model/series.ts";
import { say, type Words } from "./words.ts";

/** "News of FastPath" */
export function feedTitle({ name }: Series, { text }: Words): string {
  return say(text.feed.title, { series: name });
}
