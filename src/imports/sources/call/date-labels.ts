import type { DateKind } from "../../../model/vocabulary.ts";
import { CATALOGUES } from "../said.ts";
import { bareHeading } from "./outline.ts";

/** What the names of dates mean. */

const KINDS: readonly (readonly [DateKind, RegExp])[] = [
  ["response", /\b(?:rebuttal|(?:author )?(?:response|(?<!papers? )feedback)|discussion period)\b/i],
  ["notification", /\b(?:notifications?|notify|decisions?|acceptance|results announced)\b/i],
  [
    "camera-ready",
    /\b(?:camera[- ]?ready|final (?:versions?|papers?|submissions?|materials?|manuscripts?|revisions?|copy|copies|files)|revised (?:versions?|papers?))\b/i,
  ],
  ["artifact", /\bartifacts?\b|\bartefacts?\b/i],
  ["abstract", /(?<!extended )\babstracts?\b(?! and (?:full )?papers?)|\b(?:paper|title) registration\b/i],
  ["registration", /\bregist(?:ration|er)\b|\bearly[- ]bird\b/i],
  ["submission", /\b(?:submissions?|submit|deadlines?|due|manuscripts?|papers?)\b/i],
];
const WORKSHOP =
  /^(?:the )?(?:(?:main )?(?:workshop|conference|symposium|event|meeting|school)(?: (?:dates?|days?|itself|starts?|begins?|takes place))?|.*['’ ](?:20)?\d\d)$/i;

/** "Final materials / Workshop" are two. */
export function labelsOf(label: string): string[] {
  const parts = label.split(" / ").map((part) => part.trim());
  return parts.every((part) => part.length > 2) ? parts : [label];
}

/** The kind of a label, and the label itself where the kind alone does not say it. */
export function kindOf(written: string): {
  readonly kind: DateKind | "workshop" | undefined;
  readonly own?: string;
} {
  const label = bareHeading(written);
  for (const { text } of CATALOGUES) {
    const { abstract, submission, response, notification, registration, artifact, workshop } = text.dates;
    const own = {
      abstract,
      submission,
      response,
      notification,
      "camera-ready": text.dates["camera-ready"],
      registration,
      artifact,
      workshop,
    };
    const found = Object.entries(own).find(([, name]) => name.toLowerCase() === label.toLowerCase());
    if (found !== undefined) return { kind: found[0] as DateKind | "workshop" };
  }
  const found = KINDS.find(([, pattern]) => pattern.test(label))?.[0];
  if (found === undefined && WORKSHOP.test(label)) return { kind: "workshop" };
  return { kind: found, own: label };
}
