import { slugOf } from "../../src/link/slug.ts";
import { BREAK_TYPES, CEREMONY_TYPES, TALK_TYPES } from "../../src/model/vocabulary.ts";
import type { Draw } from "./draw.ts";
import { type ExtremePerson, reference } from "./people.ts";
import * as texts from "./texts.ts";

/** What the items of one program choose from. */
export interface Stage {
  readonly draw: Draw;
  readonly isFinal: boolean;
  /** Of each paper, id and title. */
  readonly papers: readonly { readonly id: string; readonly title: string }[];
  /** As items name them. */
  readonly rooms: readonly string[];
  readonly tracks: readonly string[];
  /** The last parts of addresses that are taken. */
  readonly talkIds: Set<string>;
}

export type Entry = Readonly<Record<string, unknown>>;

/** An item without its time. */
export interface Untimed {
  readonly entry: Entry;
  /** The id of a talk. */
  readonly id?: string | undefined;
}

export function item(stage: Stage, people: readonly ExtremePerson[]): Untimed {
  const { draw } = stage;
  if (draw.chance(60)) return talk(stage, people);
  const type = draw.one([...BREAK_TYPES, ...CEREMONY_TYPES]);
  const isCeremony = CEREMONY_TYPES.some((ceremony) => ceremony === type);
  const more = isCeremony ? { speakers: speakers(stage, people), ...resources(draw) } : {};
  return { entry: { type, title: draw.maybe(() => texts.title(draw)), ...more, ...common(stage) } };
}

export function talk(stage: Stage, people: readonly ExtremePerson[]): Untimed {
  const { draw, papers, isFinal, talkIds } = stage;
  const paper = papers.length > 0 && draw.chance(50) ? draw.one(papers) : undefined;
  const mayBeUnknown = !isFinal && draw.chance(15);
  const ownTitle =
    paper !== undefined && draw.chance(70) ? undefined : mayBeUnknown ? "tba" : texts.title(draw);
  const slug = slugOf(ownTitle === "tba" ? "" : (ownTitle ?? paper?.title ?? ""));
  const isGiven = slug === "" || talkIds.has(slug) || draw.chance(50);
  const id = isGiven ? texts.id(draw, talkIds.size) : slug;
  talkIds.add(id);
  const type = draw.one(TALK_TYPES);
  const isPanel = type === "panel" || draw.chance(10);
  const panel = isPanel ? { moderator: one(draw, people), panelists: speakers(stage, people) ?? [] } : {};
  const hasSpeakers = paper === undefined || draw.chance(30);
  const entry = {
    type,
    id: isGiven ? id : undefined,
    title: ownTitle,
    paper: paper?.id,
    speakers: hasSpeakers ? (speakers(stage, people) ?? several(draw, people)) : undefined,
    ...panel,
    abstract: draw.maybe(() => texts.markdown(draw)),
    ...common(stage),
    ...resources(draw),
  };
  return { entry, id };
}

function speakers({ draw, isFinal }: Stage, people: readonly ExtremePerson[]): unknown {
  if (!isFinal && draw.chance(20)) return "tba";
  return draw.chance(80) ? several(draw, people) : undefined;
}

function several(draw: Draw, people: readonly ExtremePerson[]): unknown[] {
  return draw.some(people, 1, 6).map((person) => reference(draw, person));
}

export function one(draw: Draw, people: readonly ExtremePerson[]): unknown {
  return draw.maybe(() => reference(draw, draw.one(people)));
}

/** What every item may have, besides its time and room. */
export function common({ draw, tracks }: Stage): Entry {
  return {
    track: tracks.length > 0 ? draw.maybe(() => draw.one(tracks)) : undefined,
    text: draw.maybe(() => texts.markdown(draw), 15),
    url: draw.maybe(() => texts.target(draw), 15),
    cancelled: draw.chance(10) || undefined,
  };
}

function resources(draw: Draw): Entry {
  return {
    slides: draw.maybe(() => texts.target(draw), 15),
    video: draw.maybe(() => texts.target(draw), 15),
    recordingOffset: draw.maybe(() => draw.one(["0:00", "1:02:03", "999:59", "99:59:59"]), 15),
    links: draw.maybe(
      () => draw.list(0, 2, () => ({ label: texts.title(draw), url: texts.target(draw) })),
      15,
    ),
  };
}
