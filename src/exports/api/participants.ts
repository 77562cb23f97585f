import type * as z from "zod";
import type { Participant } from "../../model/person.ts";
import type { participantSchema } from "./schema/parts.ts";

type ParticipantData = z.input<typeof participantSchema>;

export function participantData({ person, name, affiliations, country, bio }: Participant): ParticipantData {
  return { id: person.id, name, affiliations: [...affiliations], country, bio };
}

export function participantsData(participants: readonly Participant[]): ParticipantData[] {
  return participants.map(participantData);
}
