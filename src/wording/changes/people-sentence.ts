import type { PeopleChange } from "../../model/changes/change.ts";
import { inRow } from "../marks.ts";
import { roleOfOne } from "../people.ts";
import { count, listOf, type Words } from "../words.ts";
import type { Saying } from "./saying.ts";

/** Of who organizes an edition. */
export function peopleSentence(change: PeopleChange, words: Words): Saying {
  const { changes } = words.text;
  if (change.kind === "committee-published") return [changes.committee, {}];
  const { role, n } = change;
  const names = namesInWords(change, words);
  const isJoining = change.kind === "joined";
  if (role === undefined) return [isJoining ? changes.joinedCommittee : changes.leftCommittee, { names }];
  const values = { names, role: n === 1 ? roleOfOne(role, words) : role };
  if (isJoining) return [changes.joinedRole, values];
  return [n === 1 ? changes.leftRole : changes.leaveRole, values];
}

/** "Ana Klimovic, Rosa Verde and 12 more" */
function namesInWords(
  { names, n }: Extract<PeopleChange, { readonly names: unknown }>,
  words: Words,
): string {
  if (n <= names.length) return listOf(names, words);
  return `${inRow(names, words)} ${count(words.text.card.more, n - names.length, words)}`;
}
