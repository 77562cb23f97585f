import { DATE_KINDS, type DateKind } from "../../model/vocabulary.ts";
import { examples } from "../yaml-text.ts";
import { daysAfter, type EditionFacts } from "./edition-facts.ts";

/** `dates.yaml` with nothing that is known yet, and with an example of every kind. */
export function datesYaml({ name, isSample, deadlineZone, suggested }: EditionFacts): string {
  const day = (days: number): string => daysAfter(suggested.start, days);
  const lines: Record<DateKind, string> = {
    abstract: `date: ${day(-77)}`,
    submission: `date: ${day(-70)}\n    was: [${day(-84)}]\n    time: "17:00"`,
    response: `date: ${day(-42)}\n    end: ${day(-40)}`,
    notification: `date: ${day(-35)}`,
    "camera-ready": "date: tba",
    registration: `date: ${day(-21)}\n    label: Early registration`,
    artifact: `date: ${day(-14)}\n    group: Artifact evaluation`,
    other: `date: ${day(-7)}\n    label: Posters and demos`,
  };
  // What is awaited shows already how a day is left open.
  const kinds = DATE_KINDS.filter((kind) => !isSample || kind !== "camera-ready");
  return `# Important dates of ${name}. The days of the workshop need no entry: they come from edition.yaml.

# The zone in which a day ends: AoE ("anywhere on Earth", the last place where it is still that day) or an IANA name
# such as Europe/Berlin. Without it, the dates are plain calendar dates.
timezone: ${deadlineZone}

${isSample ? AWAITED : NONE}
${kinds.map((kind) => `${NOTES[kind]}${examples(`  - kind: ${kind}\n    ${lines[kind]}`)}`).join("\n")}
`;
}

const NONE = `# To use the examples below, delete the two brackets, and the number sign in front of each line that is to be read.
dates: []`;
/** Until a day is known, `tba` stands for it. */
const AWAITED = `# To use the examples below, remove the number sign in front of each line that is to be read.
dates:
  - kind: submission
    date: tba
  - kind: notification
    date: tba
  - kind: camera-ready
    date: tba
  # Examples:`;

/** What an example shows, above it. */
const NOTES: Record<DateKind, string> = {
  abstract: "",
  submission:
    "  # `was`: earlier dates, shown struck through. `time`: an hour, instead of the end of the day.\n",
  response: "  # `end`: the last day of a period.\n",
  notification: "",
  "camera-ready": "  # `tba`: to be announced.\n",
  registration: "  # `label`: what it is called, instead of what its kind says.\n",
  artifact:
    "  # `group`: a heading, where several calls run side by side. `call: posters` ties a date to calls/posters.md.\n",
  other: "",
};
