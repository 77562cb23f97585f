import type { Participant } from "../../model/person.ts";
import type { Talk } from "../../model/program/program.ts";
import type { Markdown } from "../../model/text.ts";
import type { PageContext } from "../context.ts";
import { type ParticipantView, participantView } from "../frame/links.ts";
import { type PictureView, pictureView } from "../frame/picture.ts";

/** Those who do the same in a talk; nobody while they are to be announced. */
export interface TalkRoleView {
  readonly label: string;
  readonly people: readonly SpeakerView[];
}

export interface SpeakerView extends ParticipantView {
  readonly bio: Markdown;
  readonly photo?: PictureView | undefined;
}

export function rolesOf(
  { speakers, chairs, moderator, panelists, type, arePeopleUnknown }: Talk,
  context: PageContext,
): TalkRoleView[] {
  const labels = context.words.text.talk;
  const role = (one: string, many: string, people: readonly Participant[]): TalkRoleView[] =>
    people.length === 0
      ? []
      : [
          {
            label: people.length === 1 ? one : many,
            people: people.map((person) => speakerView(person, context)),
          },
        ];
  const roles = [
    ...role(labels.speaker, labels.speakers, speakers),
    ...role(labels.moderator, labels.moderator, moderator === undefined ? [] : [moderator]),
    ...role(context.words.text.program.chair, context.words.text.program.chair, chairs),
    ...role(labels.panelist, labels.panelists, panelists),
  ];
  return roles.length > 0 || arePeopleUnknown || type === "activity"
    ? roles
    : [{ label: type === "panel" ? labels.panelists : labels.speakers, people: [] }];
}

function speakerView(participant: Participant, context: PageContext): SpeakerView {
  const { bio, person } = participant;
  return {
    ...participantView(participant, context),
    bio: bio ?? person.bio ?? "",
    photo: pictureView(person.photo, "portrait", context),
  };
}
