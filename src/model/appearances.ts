import type { CommitteeMember, Edition } from "./edition.ts";
import type { Paper } from "./paper.ts";
import type { Participant, Person } from "./person.ts";
import { participantsOf, presentersOf } from "./program/participants.ts";
import type { Item, Session, Talk } from "./program/program.ts";
import type { Site } from "./site.ts";
import type { Markdown } from "./text.ts";

/** All that a person did in one edition: facts alone, in no language. */
export interface Appearance {
  readonly edition: Pick<Edition, "id" | "name" | "year">;
  /** As first written in that edition. */
  readonly name: string;
  readonly affiliations: readonly string[];
  readonly bio?: Markdown | undefined;
  /** As organizers are called, such as "Program Chairs". */
  readonly roles: readonly string[];
  /** Their places in the program committee. */
  readonly memberships: readonly Pick<CommitteeMember, "role">[];
  /** Sessions that they chair. */
  readonly chaired: readonly Pick<Session, "id">[];
  /** Sessions and workshops that they organize. */
  readonly organized: readonly AppearanceSession[];
  /** Talks that they chair, and do not give. */
  readonly chairedTalks: readonly AppearanceTalk[];
  /** Talks that they give, moderate or sit on. */
  readonly talks: readonly AppearanceTalk[];
  readonly papers: readonly Pick<Paper, "id" | "title">[];
  /** Whether the program names them, as a speaker, chair or in a ceremony. */
  readonly isInProgram: boolean;
}

export interface AppearanceTalk extends Pick<Talk, "id" | "kind" | "type" | "title" | "isToldByPaper"> {
  /** The id of the paper that it presents. */
  readonly paper?: string | undefined;
}

export type AppearanceSession = Pick<Session, "id" | "kind" | "type" | "title">;

/** By person, newest edition first. */
export type Appearances = ReadonlyMap<Person, readonly Appearance[]>;

export function appearancesIn({ editions }: Pick<Site, "editions">): Appearances {
  const appearances = new Map<Person, Appearance[]>();
  for (const edition of editions) {
    for (const [person, appearance] of appearancesInEdition(edition)) {
      const known = appearances.get(person);
      if (known === undefined) appearances.set(person, [appearance]);
      else known.push(appearance);
    }
  }
  return appearances;
}

interface Draft extends Pick<Appearance, "edition" | "name"> {
  affiliations: readonly string[];
  bio: Markdown | undefined;
  readonly roles: Set<string>;
  readonly memberships: Pick<CommitteeMember, "role">[];
  readonly chaired: Map<string, Pick<Session, "id">>;
  readonly organized: Map<string, AppearanceSession>;
  readonly chairedTalks: Map<string, AppearanceTalk>;
  readonly talks: Map<string, AppearanceTalk>;
  readonly papers: Map<string, Pick<Paper, "id" | "title">>;
  isInProgram: boolean;
}

export function appearancesInEdition(edition: Edition): Map<Person, Appearance> {
  const { id, name, year, organizers, committee, papers, program } = edition;
  const drafts = new Map<Person, Draft>();
  const draftOf = (participant: Participant): Draft => {
    const { person, affiliations, bio } = participant;
    const draft = drafts.get(person) ?? newDraft({ id, name, year }, participant);
    if (draft.affiliations.length === 0) draft.affiliations = affiliations;
    draft.bio ??= bio;
    drafts.set(person, draft);
    return draft;
  };
  const addItem = (item: Item): void => {
    for (const participant of participantsOf(item)) {
      const draft = draftOf(participant);
      draft.isInProgram = true;
      if (item.kind === "talk" && presentersOf(item).includes(participant))
        draft.talks.set(item.id, talkOf(item));
      else if (item.kind === "talk") draft.chairedTalks.set(item.id, talkOf(item));
      if (item.kind === "session" && item.chairs.includes(participant))
        draft.chaired.set(item.id, { id: item.id });
      if (item.kind === "session" && item.organizers.includes(participant)) {
        const { id: session, kind, type, title } = item;
        draft.organized.set(session, { id: session, kind, type, title });
      }
    }
    if (item.kind === "session") for (const inner of item.items) addItem(inner);
  };

  for (const { role, people } of organizers)
    for (const participant of people) draftOf(participant).roles.add(role);
  for (const member of committee) draftOf(member).memberships.push({ role: member.role });
  for (const { id: paper, title, authors } of papers)
    for (const author of authors) draftOf(author).papers.set(paper, { id: paper, title });
  for (const { items } of program?.days ?? []) for (const item of items) addItem(item);

  return new Map([...drafts].map(([person, draft]) => [person, appearanceOf(draft)]));
}

function newDraft(edition: Appearance["edition"], { name, affiliations, bio }: Participant): Draft {
  return {
    edition,
    name,
    affiliations,
    bio,
    roles: new Set(),
    memberships: [],
    chaired: new Map(),
    organized: new Map(),
    chairedTalks: new Map(),
    talks: new Map(),
    papers: new Map(),
    isInProgram: false,
  };
}

function talkOf({ id, kind, type, title, paper, isToldByPaper }: Talk): AppearanceTalk {
  return { id, kind, type, title, paper: paper?.id, isToldByPaper };
}

function appearanceOf(own: Draft): Appearance {
  const { roles, chaired, organized, chairedTalks, talks, papers, ...draft } = own;
  return {
    ...draft,
    roles: [...roles],
    chaired: [...chaired.values()],
    organized: [...organized.values()],
    chairedTalks: [...chairedTalks.values()].filter(({ id }) => !talks.has(id)),
    talks: [...talks.values()],
    papers: [...papers.values()],
  };
}
