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
  /\b(?:not|no|non|nao|nicht|kein\w*|pas)\b[\s\w]{0,12}(?:accept|approv|akzept|angenommen|annahme|zusage|acept|aceit|aprov)\w*|\bpas accept\w*|[不未没沒非無无]\p{Script=Han}{0,2}(?:採択|采纳|录用|錄用|录取|接受|接收|通过|通過)|غير مقبول|لم يقبل/gu;
const UNDECIDED =
  /^(?:no decision|undecided|unspecified|none|awaiting(?: decision)?|in review|under review|submitted|active|open|discuss.*|unentschieden|offen|sin decision|sem decisao|未定|待定)$/;
/** "Acceptance pending", "not yet accepted": whatever else is said, it is not decided. */
const PENDING =
  /\b(?:pending|not (?:yet|been)|no decision yet|to be (?:decided|determined|confirmed)|noch (?:nicht|offen|unentschieden)|steht noch aus|ausstehend|pendientes?|(?:aun|todavia) no|pendentes?|ainda (?:nao|por)|por decidir|pas encore|en (?:attente|espera|cours|suspens))\b|未決|未决|検討中|審査中|審議中|保留|まだ|尚未|还未|待(?:定|审|審|决)|审核中|评审中|قيد|لم يتقرر|بعد$/;
const TENTATIVE =
  /probably|maybe|likely|tentative|borderline|wahrscheinlich|probablement|probablemente|provavelmente|\?/;
/** Said of what is acceptable, too: not yet an acceptance. */
const ABOUT_ACCEPTANCE =
  /accept|approv|akzept|angenommen|annahme|annehm|zusage|zugesagt|acept|aceit|aprovad|aprobad|採択|採録|录用|錄用|录取|接受|接收|مقبول/;
/** Acceptances as whole words, in the forms that decisions have. */
const ACCEPTED = new RegExp(
  `${wholeWords("accept(?:ed|ance)?|approved?|approval|akzeptiert|angenommen|annahme|zusage|zugesagt|acepta(?:d[oa]s?|r|cion)?|aceit(?:[oae]s?|acao|ar)|aprovad[oa]s?|aprobad[oa]s?|accepte(?:e|\\(e\\))?s?|acceptation|approuvee?|aceptad[oa]\\(?[ao]\\)?")}|採択|採録|录用|錄用|录取|接受|接收|مقبول|^(?:yes|si|oui|ja|sim|是|はい|نعم)$|^a$`,
  "gu",
);
/** What may stand beside an acceptance and leaves it one; of every other word somebody is asked. */
const BESIDE = new RegExp(
  `${wholeWords(
    "(?:no|without|ohne|sin|sem|sans) (?:remarks?|comments?|changes?|conditions?|revisions?|anderungen|auflagen|cambios|modificacoes|modifications?|reserves?)|(?:top|notable)[ -]+(?:top[ -]+)?\\d+|as is|as|an?|the|for|to|in|at|of|and|is|was|has been|have been|finally|final|definitively|definitely|unconditional(?:ly)?|main|conference|workshop|track|research|findings|program(?:me)?|proceedings|publication|journal|presentation|session|category|best paper|award|camera[- ]ready|full|short|long|regular|extended|contributed|position|industry|student|work[- ]in[- ]progress|wip|oral|poster|spotlight|highlight|demo|demonstration|talk|lightning|flash|paper|abstract|submission|orals|posters|demos|talks|papers|als|fur|vortrag|kurzvortrag|kurzbeitrag|beitrag|langbeitrag|como|para|ponencia|cartel|articulo|artigo|comunicacao|comunicacion|corto|curto|comme|pour|article|communication|affiche|orale?|court|\\d+",
  )}|口頭発表|口頭|ポスター|発表|論文|として|口头报告|口头|报告|海报|墙报|论文|展示|分组|长文|短文|已|被|为|了|済み?|決定|شفوي|ملصق|بحث|ورقة`,
  "gu",
);
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
  if (PENDING.test(plain)) return { kind: "undecided" };
  if (TENTATIVE.test(plain)) return { kind: "unclear" };
  const remaining = plain.replace(NOT_ACCEPTED, "");
  const isRejected = REJECTED.test(plain) || remaining !== plain;
  const isAbout = ABOUT_ACCEPTANCE.test(remaining.replace(/unaccept|inacept/g, ""));
  if (isRejected) return { kind: isAbout ? "unclear" : "rejected" };
  if (isCertain(plain)) return acceptedAs(text);
  return KIND.test(plain) ? { kind: "accepted", category: capitalized(text) } : { kind: "unclear" };
}

/** Whether words say nothing of what was decided, as those of systems do: "submitted", "Undecided". */
export function isUnsaid(written: string): boolean {
  return !PENDING.test(folded(cleanLine(written))) && !areDecisions([written]);
}

/** Whether an acceptance is all that is said: "weak accept", "accept if there is room" and "acceptable" are none. */
function isCertain(plain: string): boolean {
  const beside = plain.replace(ACCEPTED, " ");
  return beside !== plain && !/\p{L}/u.test(beside.replace(BESIDE, " "));
}

function wholeWords(words: string): string {
  return `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`;
}

/** What several columns say of one paper: none of them may be against it. */
export function decisionOfAll(cells: readonly string[], accepted: readonly string[] = []): Decision {
  const decisions = cells.map((cell) => decisionOf(cell, accepted));
  const has = (kind: Decision["kind"]): boolean => decisions.some((decision) => decision.kind === kind);
  if (has("withdrawn")) return { kind: "withdrawn" };
  if (has("accepted") && has("rejected")) return { kind: "unclear" };
  if (has("rejected")) return { kind: "rejected" };
  const isDoubtful = cells.some(
    (cell, index) => decisions[index]?.kind === "unclear" && areDecisions([cell]),
  );
  if (isDoubtful) return { kind: "unclear" };
  const agreed = decisions.filter((decision) => decision.kind === "accepted");
  return (
    agreed.find(({ category }) => category !== undefined) ??
    agreed[0] ??
    (has("unclear") ? { kind: "unclear" } : { kind: "undecided" })
  );
}

/** The words to ask about where several columns leave a paper open. */
export function openWords(cells: readonly string[], accepted: readonly string[] = []): string {
  const open = cells.filter((cell) => cell !== "" && decisionOf(cell, accepted).kind !== "accepted");
  return open.find((cell) => areDecisions([cell])) ?? open[0] ?? "";
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
    (text) => text.length < 40 && isDecided(text) && (REJECTED.test(text) || ABOUT_ACCEPTANCE.test(text)),
  );
  const open = written.filter(
    (text) => WITHDRAWN.test(text) || UNDECIDED.test(text) || PENDING.test(text) || TENTATIVE.test(text),
  );
  return decided.length > 0 && (decided.length + open.length) / written.length >= MOSTLY;
}
