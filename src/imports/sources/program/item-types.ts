import { BREAK_TYPES, CEREMONY_TYPES, SESSION_TYPES, TALK_TYPES } from "../../../model/vocabulary.ts";
import { isBlank } from "../../clean/text.ts";
import type { RawEvent } from "./raw-event.ts";

type ItemType =
  | (typeof TALK_TYPES)[number]
  | (typeof CEREMONY_TYPES)[number]
  | (typeof BREAK_TYPES)[number]
  | (typeof SESSION_TYPES)[number];

const TYPES: readonly ItemType[] = [...TALK_TYPES, ...CEREMONY_TYPES, ...BREAK_TYPES, ...SESSION_TYPES];

/** What nobody speaks at, by its title. */
const PAUSES: readonly (readonly [ItemType, RegExp])[] = [
  ["lunch", /\blunch|\bmittag|\bdéjeuner|\balmuerzo|\balmoço|\bcomida\b/i],
  [
    "registration",
    /\bregistration\b|\bbadges?\b|\bcheck-?in\b|\bdoors? open|\beinlass\b|\bregistrierung\b|\binscripci|\baccueil\b/i,
  ],
  [
    "social",
    /\bdinner\b|\breception\b|\bbanquet\b|\bparty\b|\bsocial\b|\bexcursion\b|\bdrinks?\b|\bhappy hour\b|\bget-?together\b|\babendessen\b/i,
  ],
  ["break", /\bbreak(?:fast)?\b|\bpause\b|\bcoffee\b|\bkaffee\b|\bcafé\b|\btea\b|\bpausa\b|休憩|休息/i],
  ["opening", /^(?:opening|welcome|begrüßung|eröffnung|ouverture|apertura|abertura)\b/i],
  [
    "closing",
    /^(?:closing|farewell|wrap-?up|verabschiedung|abschluss|clôture|cierre|clausura|encerramento)\b/i,
  ],
];

const KINDS: readonly (readonly [ItemType, RegExp])[] = [
  ["keynote", /\bkeynote\b|\bplenary (?:talk|lecture)\b/i],
  ["panel", /\bpanel\b|\bpodium\b|\bpodiumsdiskussion\b|\bround ?table\b/i],
  ["lightning", /\blightning|\bflash talk\b|\bpecha/i],
  ["poster", /\bposter/i],
  ["demo", /\bdemo(?:nstration)?s?\b/i],
  ["invited", /\binvited\b/i],
  ["tutorial", /\btutorial|\bworkshop|\btraining\b|\bhands-on\b|\bcourse\b/i],
  [
    "activity",
    /\bfilm\b|\bmovie\b|\bconcert\b|\bmusic\b|\bperformance\b|\btheat(?:er|re)\b|\bcontest\b|\bgame|\bhackathon\b|\bmeet(?:ing|up)\b|\bbof\b|\bbirds of a feather\b|\bassembly\b|\bsprints?\b|\bdj ?set\b|\bdarkroom\b|\bexhibition\b/i,
  ],
];

/** The type of an item for what a source says: people speak at talks, and nobody does at breaks. */
export function itemTypeOf({
  type,
  isOwnType = false,
  title,
  people,
  abstract = "",
  subtitle = "",
}: RawEvent): ItemType {
  const own = TYPES.find((word) => word === type);
  if (isOwnType && own !== undefined) return own;
  const hasPeople = people.some(({ name }) => !isBlank(name));
  const isLong = abstract !== "" || subtitle !== "";
  const pauseIn = (text: string): ItemType | undefined =>
    PAUSES.find(([, pattern]) => pattern.test(text))?.[0];
  const pause = pauseIn(title) ?? (hasPeople ? undefined : pauseIn(type));
  if (pause === "opening" || pause === "closing") {
    if (!isLong && title.length < 60) return pause;
  } else if (pause !== undefined && !hasPeople) return pause;
  const kind = KINDS.find(([, pattern]) => pattern.test(type))?.[0];
  if (kind !== undefined) return kind === "tutorial" && !hasPeople ? "activity" : kind;
  if (hasPeople || /\b(?:talk|lecture|vortrag|presentation|paper)\b/i.test(type)) return "talk";
  return "activity";
}

export function isTalkType(type: ItemType): boolean {
  return TALK_TYPES.some((word) => word === type);
}

export function isCeremonyType(type: ItemType): boolean {
  return CEREMONY_TYPES.some((word) => word === type);
}
