import { changesBetween, isPublic } from "../../../src/revisions/story/compare.ts";
import { factsOf } from "../../../src/revisions/story/edition-facts.ts";
import { plainSentence, sentenceOf } from "../../../src/wording/changes/sentence.ts";
import { wordsOf } from "../../../src/wording/words.ts";
import { type Files, siteWith } from "../../fixture.ts";

/** What readers of the fixture's edition are told once `after` stands in place of `before`, in sentences. */
export function sentencesOf(after: Files, before: Files = {}, language = "en"): string[] {
  const [old, now] = [before, after].map((files) => siteWith(files).editions.find(({ id }) => id === "2026"));
  if (old === undefined || now === undefined) throw new Error("The fixture has an edition 2026.");
  const words = wordsOf(language);
  return changesBetween(factsOf(old), factsOf(now))
    .filter(isPublic)
    .map((change) => plainSentence(sentenceOf(change, now, words), words));
}
