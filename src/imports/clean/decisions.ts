import { folded } from "../../folding.ts";
import { capitalized, cleanLine, isBlank } from "./text.ts";

/** What the chairs' own words for a decision mean. */
export type Decision =
  | { readonly kind: "accepted"; readonly category?: string }
  | { readonly kind: "rejected" | "withdrawn" | "undecided" }
  /** In words that nothing is known of, or that are not final: somebody has to say. */
  | { readonly kind: "unclear" };

const WITHDRAWN = /withdr|retract|cancel|zuruckgezogen|retire|retirad|撤稿|撤回|取り下げ|取下げ|مسحوب/;
const REJECTED =
  /reject|declin|not accept|unaccept|refus|abgelehnt|ablehn|rechaz|rejeit|不採択|拒|不录用|未录用|退稿|مرفوض|^no$|^r$/;
const UNDECIDED =
  /^(?:no decision|undecided|none|awaiting(?: decision)?|pending|in review|under review|submitted|active|open|discuss.*|unentschieden|offen|sin decision|sem decisao|en attente|未定|待定)$/;
const TENTATIVE =
  /probably|maybe|likely|tentative|borderline|wahrscheinlich|probablement|probablemente|provavelmente|\?/;
const ACCEPTED =
  /accept|approv|akzeptiert|angenommen|annahme|acept|aceit|aprovad|採択|录用|接受|接收|مقبول|^yes$|^a$/;
/** Kinds of acceptance, which some chairs write alone. */
const KIND =
  /^(?:(?:full|short|long|regular|extended|demo|position|industry|student|work[- ]in[- ]progress|wip) ?)?(?:oral|poster|spotlight|demo|talk|lightning(?: talk)?|highlight|presentation|paper|abstract|demonstration|flash talk)s?$/;

/** @param accepted further words that mean accepted */
export function decisionOf(written: string, accepted: readonly string[] = []): Decision {
  const text = cleanLine(written);
  const plain = folded(text);
  const isNamed = accepted.some((word) => folded(word.trim()) === (plain === "" ? "no decision" : plain));
  if (isNamed) return acceptedAs(text);
  if (isBlank(text) || UNDECIDED.test(plain)) return { kind: "undecided" };
  if (WITHDRAWN.test(plain)) return { kind: "withdrawn" };
  if (TENTATIVE.test(plain)) return { kind: "unclear" };
  if (REJECTED.test(plain)) return { kind: "rejected" };
  if (ACCEPTED.test(plain)) return acceptedAs(text);
  return KIND.test(plain) ? { kind: "accepted", category: capitalized(text) } : { kind: "unclear" };
}

/** "accept as poster", "Accept (Oral)", "Accepted: short paper" */
function acceptedAs(text: string): Decision {
  const [, words = ""] =
    /\b(?:accept(?:ed|ance)?|approved)\b\s*(?:(?:as|for|to)\s+(?:an?\s+)?|[([:–-]+\s*)([^)\]]+)[)\]]?$/i.exec(
      text,
    ) ?? [];
  const category = words.replace(/\bpresentation\b/i, "").trim() || words.trim();
  return /\p{L}/u.test(category) && KIND.test(folded(category))
    ? { kind: "accepted", category: capitalized(category) }
    : { kind: "accepted" };
}
