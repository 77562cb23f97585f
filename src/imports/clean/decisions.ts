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
  /reject|declin|unaccept|inacept|refus|recus|deneg|abgelehnt|ablehn|absage|rechaz|rejeit|拒|退稿|落選|落选|مرفوض|^(?:no|non|nein|nao|否|いいえ|لا)$|^r$/;
/** "Not accepted", in as many words: what negates stands in front. */
const NOT_ACCEPTED =
  /\b(?:not|no|non|nao|nicht|kein\w*|pas)\b[\s\w]{0,12}(?:accept|approv|akzept|angenommen|annahme|zusage|acept|aceit|aprov)|\bpas accept|[不未没沒非無无]\p{Script=Han}{0,2}(?:採択|采纳|录用|錄用|录取|接受|接收|通过|通過)|غير مقبول|لم يقبل/u;
const UNDECIDED =
  /^(?:no decision|undecided|none|awaiting(?: decision)?|pending|in review|under review|submitted|active|open|discuss.*|unentschieden|offen|sin decision|sem decisao|en attente|未定|待定)$/;
const TENTATIVE =
  /probably|maybe|likely|tentative|borderline|wahrscheinlich|probablement|probablemente|provavelmente|\?/;
const ACCEPTED =
  /accept|approv|akzeptiert|angenommen|annahme|zusage|zugesagt|acept|aceit|aprovad|aprobad|採択|採録|录用|錄用|录取|接受|接收|مقبول|^(?:yes|si|oui|ja|sim|是|はい|نعم)$|^a$/;
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
  if (REJECTED.test(plain) || NOT_ACCEPTED.test(plain)) return { kind: "rejected" };
  if (ACCEPTED.test(plain)) return acceptedAs(text);
  return KIND.test(plain) ? { kind: "accepted", category: capitalized(text) } : { kind: "unclear" };
}

/** "accept as poster", "Accept (Oral)", "Accepted: short paper" */
function acceptedAs(text: string): Decision {
  const [, words = ""] =
    /(?<!\p{L})(?:accept(?:ed|ance)?|approved|aceptad[oa]|aceit[oa]|akzeptiert|angenommen|zusage|accepté)(?!\p{L})\s*(?:(?:as|for|to)\s+(?:an?\s+)?|[([:–-]+\s*)([^)\]]+)[)\]]?$/iu.exec(
      text,
    ) ?? [];
  const category = words.replace(/\bpresentation\b/i, "").trim() || words.trim();
  return /\p{L}/u.test(category) && KIND.test(folded(category))
    ? { kind: "accepted", category: capitalized(category) }
    : { kind: "accepted" };
}

/** How many cells of a column have to be decisions. */
const MOSTLY = 0.7;

/** Whether a column holds decisions, whatever it is called: what was rejected is not to be published for its heading. */
export function areDecisions(cells: readonly string[]): boolean {
  const written = cells.map((cell) => folded(cleanLine(cell))).filter((cell) => cell !== "");
  const isDecided = (text: string): boolean => text.length > 3 || /\p{Lo}{2}/u.test(text);
  const decided = written.filter(
    (text) =>
      text.length < 40 &&
      isDecided(text) &&
      (REJECTED.test(text) || NOT_ACCEPTED.test(text) || ACCEPTED.test(text)),
  );
  const open = written.filter((text) => WITHDRAWN.test(text) || UNDECIDED.test(text) || TENTATIVE.test(text));
  return decided.length > 0 && (decided.length + open.length) / written.length >= MOSTLY;
}
