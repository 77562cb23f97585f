import type { Item, Session } from "../../model/program/program.ts";

/** Letters on a line of a narrow column. */
const LINE = 26;
/** Time and label of an item. */
const HEAD = 2;
/** A column shows the talks of a session; so many that it would be longer than a screen or two fold away there too. */
const TALKS_OF_COLUMN = 12;

export function isFoldedInColumn({ items }: Pick<Session, "items">): boolean {
  return items.length > TALKS_OF_COLUMN;
}

/** About how many lines an item takes in a narrow column. */
export function linesOf(item: Item): number {
  const { title, text = "" } = item;
  const own = HEAD + linesOfText(title?.plain ?? "") + linesOfText(text);
  switch (item.kind) {
    case "break":
      return own;
    case "session":
      return (
        own +
        item.chairs.length +
        item.organizers.length +
        (isFoldedInColumn(item) ? 0 : item.items.reduce((sum, inner) => sum + linesOf(inner), 0))
      );
    case "ceremony":
      return own + item.speakers.length;
    case "talk":
      return own + item.speakers.length + item.panelists.length;
  }
}

function linesOfText(text: string): number {
  return Math.ceil(text.length / LINE);
}
