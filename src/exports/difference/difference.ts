import type { DateTime } from "luxon";
import type { Change } from "../../model/changes/change.ts";
import type { Edition } from "../../model/edition.ts";
import type { Site } from "../../model/site.ts";
import { changesBetween, isPublic } from "../../revisions/story/compare.ts";
import { factsOf } from "../../revisions/story/edition-facts.ts";
import { pathOfEdition } from "../../urls.ts";
import { type Sentence, sentenceOf } from "../../wording/changes/sentence.ts";
import { type Words, wordsOf } from "../../wording/words.ts";
import { type AddressChanges, addressChanges } from "./addresses.ts";
import { type CountChange, countChanges } from "./counts.ts";
import { organizersNotes } from "./organizers.ts";
import { changedTexts } from "./texts.ts";

/** What a change of the content means: for readers, and what else its organizers have to know. */
export interface Difference {
  /** Those in which something changes, newest first. */
  readonly editions: readonly EditionDifference[];
  readonly addresses: AddressChanges;
  /** The pages whose texts say something else, which no sentence tells. */
  readonly texts: readonly string[];
}

export interface EditionDifference {
  readonly id: string;
  readonly name: string;
  /** Those in which readers are told of it. */
  readonly words: Words;
  readonly state: "new" | "gone" | "changed";
  /** What readers are told. */
  readonly readers: readonly ToldChange[];
  /** What organizers alone are told, in English. */
  readonly organizers: readonly string[];
  readonly counts: readonly CountChange[];
}

export interface ToldChange {
  readonly change: Change;
  readonly sentence: Sentence;
}

/** @param now by which a new deadline gives more or less notice */
export function differenceBetween(before: Site, after: Site, now: DateTime): Difference {
  const ids = [...new Set([...after.editions, ...before.editions].map(({ id }) => id))];
  const editions = ids.map((id) => {
    const [old, edition] = [before, after].map((site) => site.editions.find((own) => own.id === id));
    return editionDifference(old, edition, now);
  });
  const told = editions.filter((edition) => edition !== undefined).filter(isAnything);
  const inSentences = new Set(told.flatMap(pathsTold));
  return {
    editions: told,
    addresses: addressChanges(before, after),
    texts: changedTexts(before, after).filter((path) => !inSentences.has(path)),
  };
}

/** The pages of the talks and papers that sentences are about. */
function pathsTold({ id, readers }: EditionDifference): string[] {
  return readers.flatMap(({ change }) => {
    const subject = "item" in change ? change.item : "paper" in change ? change.paper : undefined;
    return subject === undefined ? [] : [pathOfEdition({ id }) + subject.key];
  });
}

function isAnything({ state, readers, organizers, counts }: EditionDifference): boolean {
  return state !== "changed" || readers.length + organizers.length + counts.length > 0;
}

function editionDifference(
  before: Edition | undefined,
  after: Edition | undefined,
  now: DateTime,
): EditionDifference | undefined {
  const edition = after ?? before;
  if (edition === undefined) return undefined;
  const words = wordsOf(edition.language);
  const { id, name } = edition;
  const common = { id, name, words, counts: countChanges(before, after) };
  if (before === undefined || after === undefined)
    return { ...common, state: after === undefined ? "gone" : "new", readers: [], organizers: [] };
  const changes = changesBetween(factsOf(before), factsOf(after));
  return {
    ...common,
    state: "changed",
    readers: changes
      .filter(isPublic)
      .map((change) => ({ change, sentence: sentenceOf(change, edition, words) })),
    organizers: organizersNotes(changes, before, after, now),
  };
}
