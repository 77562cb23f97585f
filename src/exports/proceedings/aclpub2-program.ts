import type { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import type { Item, Talk } from "../../model/program.ts";
import { talksIn } from "../../model/talks.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { type Words, wordsOf } from "../../wording/words.ts";
import { latex } from "./latex.ts";

/** The blocks of the handbook's program. Its times are those of the workshop's clocks, and name no zone. */
export function aclpub2Program({ program, language }: Edition): Record<string, unknown>[] {
  const words = wordsOf(language);
  return (program?.days ?? []).flatMap(({ items }) =>
    items.filter(({ isCancelled }) => !isCancelled).map((item) => blockOf(item, words)),
  );
}

function blockOf(item: Item, words: Words): Record<string, unknown> {
  const { span, room, place, url } = item;
  const chairs = item.kind === "session" ? item.chairs.map(({ name }) => name).join(", ") : "";
  const papers = talksIn([item]).filter(({ isCancelled, paper }) => !isCancelled && paper !== undefined);
  return {
    title: latex(titleOf(item, words)),
    start_time: clock(span.start),
    end_time: clock(span.end),
    ...located(place ?? room?.name),
    ...(chairs === "" ? {} : { chair: latex(chairs) }),
    ...(url !== undefined && /^https?:/i.test(url) ? { url } : {}),
    ...(papers.length === 0 ? {} : { papers: papers.map(paperSlot) }),
  };
}

/** A talk that presents no paper is named with who gives it. */
function titleOf(item: Item, words: Words): string {
  const title = titleOfItem(item, words);
  if (item.kind !== "talk" || item.paper !== undefined || item.speakers.length === 0) return title;
  const speakers = item.speakers.map(({ name }) => name).join(", ");
  return `${words.text.talks[item.type]}: ${title} (${speakers})`;
}

function paperSlot({ paper, span, isTimed }: Talk): Record<string, unknown> {
  return {
    id: paper?.id,
    ...(isTimed ? { start_time: clock(span.start), end_time: clock(span.end) } : {}),
  };
}

function located(location: string | undefined): Record<string, string> {
  return location === undefined ? {} : { location: latex(location) };
}

/** `2021-03-28T10:50:00` */
function clock(moment: DateTime): string {
  return moment.toFormat("yyyy-MM-dd'T'HH:mm:ss");
}
