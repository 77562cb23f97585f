import type { Edition } from "../model/edition.ts";
import type { Paper } from "../model/paper.ts";
import type { Participant, Person } from "../model/person.ts";
import type { Ceremony, Session, Talk } from "../model/program.ts";
import type { Site } from "../model/site.ts";
import { say, type Words } from "../wording/words.ts";

/** All that a person did in one edition. */
export interface Appearance {
  readonly edition: Edition;
  /** Such as "Program Chairs". */
  readonly roles: readonly string[];
  readonly talks: readonly Talk[];
  readonly papers: readonly Paper[];
  readonly affiliations: readonly string[];
  readonly bio?: string | undefined;
  /** Whether the program names them, as a speaker, chair or in a ceremony. */
  readonly isInProgram: boolean;
}

interface Draft {
  readonly roles: Set<string>;
  readonly talks: Set<Talk>;
  readonly papers: Set<Paper>;
  affiliations: readonly string[];
  bio?: string | undefined;
  isInProgram: boolean;
}

/** By person, newest edition first. */
export function appearancesIn({ editions }: Site, words: Words): Map<Person, Appearance[]> {
  const appearances = new Map<Person, Appearance[]>();
  for (const edition of editions) {
    for (const [person, draft] of draftsIn(edition, words)) {
      const { affiliations, bio, isInProgram } = draft;
      const appearance = {
        edition,
        roles: [...draft.roles],
        talks: [...draft.talks],
        papers: [...draft.papers],
        affiliations,
        bio,
        isInProgram,
      };
      const known = appearances.get(person);
      if (known === undefined) appearances.set(person, [appearance]);
      else known.push(appearance);
    }
  }
  return appearances;
}

function draftsIn({ organizers, committee, papers, program }: Edition, { text }: Words): Map<Person, Draft> {
  const drafts = new Map<Person, Draft>();
  const draftOf = ({ person, affiliations, bio }: Participant): Draft => {
    const draft = drafts.get(person) ?? {
      roles: new Set(),
      talks: new Set(),
      papers: new Set(),
      affiliations,
      bio,
      isInProgram: false,
    };
    if (draft.affiliations.length === 0) draft.affiliations = affiliations;
    draft.bio ??= bio;
    drafts.set(person, draft);
    return draft;
  };
  const inProgram = (participant: Participant): Draft => {
    const draft = draftOf(participant);
    draft.isInProgram = true;
    return draft;
  };
  const addTalk = (talk: Talk): void => {
    for (const speaker of talk.speakers) inProgram(speaker).talks.add(talk);
    for (const panelist of talk.panelists) inProgram(panelist).talks.add(talk);
    if (talk.moderator !== undefined) inProgram(talk.moderator).talks.add(talk);
  };
  const addCeremony = ({ speakers }: Ceremony): void => {
    for (const speaker of speakers) inProgram(speaker);
  };
  const addSession = ({ chairs, items }: Session): void => {
    for (const chair of chairs) inProgram(chair).roles.add(text.people.sessionChair);
    for (const item of items) {
      if (item.kind === "talk") addTalk(item);
      else if (item.kind === "ceremony") addCeremony(item);
    }
  };

  for (const { role, people } of organizers)
    for (const participant of people) draftOf(participant).roles.add(role);
  for (const member of committee) {
    draftOf(member).roles.add(
      member.role === undefined
        ? text.committees.committee
        : say(text.committees.member, { role: member.role }),
    );
  }
  for (const paper of papers) for (const author of paper.authors) draftOf(author).papers.add(paper);
  for (const item of (program?.days ?? []).flatMap(({ items }) => items)) {
    if (item.kind === "talk") addTalk(item);
    else if (item.kind === "session") addSession(item);
    else if (item.kind === "ceremony") addCeremony(item);
  }
  return drafts;
}
