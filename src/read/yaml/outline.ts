import { EVENT_ID, type Event, getScalarValue } from "js-yaml";
import type { Path } from "../../problem.ts";

interface Node {
  readonly offset: number;
  readonly keyOffset: number;
  readonly children: Map<string | number, Node>;
}

/** Where each value of a YAML text starts. */
export interface Outline {
  /** The offset of a value, or of its key; of the nearest written ancestor where there is none. */
  find(path: Path, part: "key" | "value"): number;
}

/** Values reached through an alias are found at their anchor. */
export function outlineOf(text: string, events: readonly Event[]): Outline {
  const anchors = new Map<string, Node>();
  let position = 0;

  /** @param parentOffset where an entry of a list that is left empty is found */
  function readNode(keyOffset: number | undefined, parentOffset = 0): Node {
    const event = events[position++];
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) {
      return { offset: keyOffset ?? 0, keyOffset: keyOffset ?? 0, children: new Map() };
    }
    if (event.type === EVENT_ID.ALIAS) {
      const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
      const offset = event.anchorStart - 1;
      return { offset, keyOffset: keyOffset ?? offset, children: target?.children ?? new Map() };
    }
    const start = event.type === EVENT_ID.SCALAR ? scalarStart(text, event) : event.start;
    const offset = start < 0 ? (keyOffset ?? parentOffset) : start;
    const node: Node = { offset, keyOffset: keyOffset ?? offset, children: new Map() };
    if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
    if (event.type === EVENT_ID.SEQUENCE) readSequence(node);
    if (event.type === EVENT_ID.MAPPING) readMapping(node);
    return node;
  }

  function readSequence(node: Node): void {
    for (let index = 0; events[position]?.type !== EVENT_ID.POP; index++)
      node.children.set(index, readNode(undefined, node.offset));
    position++;
  }

  function readMapping(node: Node): void {
    while (position < events.length && events[position]?.type !== EVENT_ID.POP) {
      const keyEvent = events[position];
      const key = readNode(undefined);
      const value = readNode(key.offset);
      if (keyEvent?.type !== EVENT_ID.SCALAR) continue;
      const name = getScalarValue(text, keyEvent);
      if (name === "<<") for (const [merged, child] of value.children) inherit(node, merged, child);
      else node.children.set(name, value);
    }
    position++;
  }

  if (events[0]?.type === EVENT_ID.DOCUMENT) position = 1;
  const root = events.length > 1 ? readNode(undefined) : { offset: 0, keyOffset: 0, children: new Map() };

  return {
    find(path, part) {
      let node: Node = root;
      for (const [depth, key] of path.entries()) {
        const child = node.children.get(key);
        if (child === undefined) return node.offset;
        if (depth === path.length - 1) return part === "key" ? child.keyOffset : child.offset;
        node = child;
      }
      return node.offset;
    },
  };
}

/** A quoted value starts at its quote, so that the column names what the author sees. */
function scalarStart(text: string, event: Extract<Event, { valueStart: number }>): number {
  const before = text[event.valueStart - 1];
  return before === '"' || before === "'" ? event.valueStart - 1 : event.valueStart;
}

/** YAML's merge key: a key written in the mapping itself wins, and so does the first of several sources. */
function inherit(node: Node, key: string | number, child: Node): void {
  if (typeof key === "number") {
    for (const [name, grandchild] of child.children) inherit(node, name, grandchild);
  } else if (!node.children.has(key)) {
    node.children.set(key, child);
  }
}
