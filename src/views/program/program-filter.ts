import type { Edition } from "../../model/edition.ts";
import { talksOf } from "../../model/program/talks.ts";
import { TALK_TYPES } from "../../model/vocabulary.ts";
import type { PageContext } from "../context.ts";

/** How talks are found in a program. */
export interface ProgramFilterView {
  /** Only what tells talks apart. */
  readonly choices: readonly ChoiceView[];
}

export interface ChoiceView {
  readonly name: "track" | "room" | "type";
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Fewer fit on a screen or two, and are read in less time than it takes to look for one of them. */
const WORTH_FILTERING = 6;

export function programFilterView(edition: Edition, { words }: PageContext): ProgramFilterView | undefined {
  const talks = talksOf(edition);
  if (talks.length < WORTH_FILTERING) return undefined;
  const { find, talks: types } = words.text;
  const { tracks = [], rooms = [] } = edition.program ?? {};
  const named = ({
    id,
    name,
  }: {
    readonly id: string;
    readonly name: string;
  }): ChoiceView["options"][number] => ({
    value: id,
    label: name,
  });
  const choices: ChoiceView[] = [
    {
      ...{ name: "track", label: find.track, all: find.allTracks },
      options: tracks.filter((track) => talks.some((talk) => talk.track === track)).map(named),
    },
    {
      ...{ name: "room", label: find.room, all: find.allRooms },
      options: rooms.filter((room) => talks.some((talk) => talk.room === room)).map(named),
    },
    {
      ...{ name: "type", label: find.type, all: find.allTypes },
      options: TALK_TYPES.filter((type) => talks.some((talk) => talk.type === type)).map((type) =>
        named({ id: type, name: types[type] }),
      ),
    },
  ];
  return { choices: choices.filter(({ options }) => options.length > 1) };
}
