import * as z from "zod";

/** What stands for something that is to be announced, where "tba" does. */
export function isPlaceholder(text: string): boolean {
  return /^(?:t\.?b\.?[acd]\.?|to be (?:announced|confirmed|decided|determined)|n\/?a|\?+)$/i.test(
    text.trim(),
  );
}

/** TBA, TBD, "To be announced": as people write it. */
const TO_BE_ANNOUNCED = [
  ...["tba", "TBA", "Tba", "T.B.A.", "tbd", "TBD", "Tbd", "T.B.D.", "tbc", "TBC", "Tbc", "T.B.C."],
  ...["announced", "determined", "decided", "confirmed"].flatMap((word) => [
    `to be ${word}`,
    `To be ${word}`,
    `TO BE ${word.toUpperCase()}`,
  ]),
];

/** Whether a text says that something is to be announced. */
export function isToBeAnnounced(text: string): boolean {
  return TO_BE_ANNOUNCED.includes(text);
}

/** Stands for what is to be announced; editors suggest the shortest form alone. */
export const tba = z
  .literal(TO_BE_ANNOUNCED)
  .meta({ title: "To be announced", const: "tba", enum: undefined });
