import type { Item } from "../../model/program/program.ts";
import { quote } from "../../remedy.ts";

/** What an item is called in a problem: its title, or its type where it has none. */
export function titleInProblem(item: Item): string {
  if (item.title !== undefined) return quote(item.title.source);
  return item.kind === "talk" ? `the talk ${quote(item.id)}` : `the ${item.type}`;
}
