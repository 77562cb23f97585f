import { folded } from "../../../folding.ts";
import { BREAK_TYPES, CEREMONY_TYPES, SESSION_TYPES, TALK_TYPES } from "../../../model/vocabulary.ts";

const TYPES: readonly string[] = [...TALK_TYPES, ...CEREMONY_TYPES, ...BREAK_TYPES, ...SESSION_TYPES];

/** Words by which rows tell what they are, where there is no column for it, or it has words of its own. */
const WORDS: readonly (readonly [type: string, words: RegExp])[] = [
  ["lunch", /\blunch|mittag|almuerzo|almoco|dejeuner|午餐|昼食|ランチ|غداء/],
  [
    "registration",
    /^(?:registration|check-in|registrierung|anmeldung|registro|inscricao|inscription|注册|受付|التسجيل)/,
  ],
  [
    "break",
    /\bbreak\b|\bcoffee|\btea\b|kaffee|\bpause\b|\bpausa\b|\bdescanso\b|intervalo|茶歇|休息|休憩|استراحة/,
  ],
  [
    "social",
    /\bdinner|\bbanquet|\breception\b|social event|abendessen|\bcena\b|\bjantar\b|\bdiner\b|晚宴|懇親会|عشاء/,
  ],
  ["opening", /^(?:opening|welcome|eroffnung|begrussung|apertura|abertura|ouverture|开幕|開会|افتتاح)/],
  [
    "closing",
    /^(?:closing|farewell|wrap-?up|schluss|abschluss|clausura|encerramento|cloture|闭幕|閉会|ختام)/,
  ],
  ["keynote", /^keynote|\bkeynote$|hauptvortrag|conferencia magistral|主旨|基調講演/],
  ["invited", /^invited/],
  ["panel", /^panel\b|podiumsdiskussion/],
  ["tutorial", /^tutorial\b/],
  ["lightning", /^lightning/],
  ["demo", /^demo(?:nstration)?s?$/],
  ["poster", /^posters?$/],
  ["session", /^sessions?$|^sitzung$|^sesion$|^sessao$|^seance$/],
  ["workshop", /^workshop$/],
  ["paper", /^(?:full |regular )?papers?$/],
  ["short-paper", /^short papers?$/],
];

/** What a row is: as its own column says, else as its title tells; a talk, where nothing tells. */
export function typeOf(written: string, title: string): string {
  const plain = folded(written.trim()).replace(/\s+/g, "-");
  if (TYPES.includes(plain)) return plain;
  for (const text of [written, title].map(folded)) {
    const found = WORDS.find(([, words]) => words.test(text));
    if (text !== "" && found !== undefined) return found[0];
  }
  return "talk";
}
