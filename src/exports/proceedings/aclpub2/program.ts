import type { Edition } from "../../../model/edition.ts";
import type { Item, SessionItem, Talk } from "../../../model/program/program.ts";
import { talksIn } from "../../../model/program/talks.ts";
import type { Title } from "../../../model/text.ts";
import { joinTitles } from "../../../titles/title.ts";
import { titleOfItem } from "../../../wording/labels.ts";
import { type Words, wordsOf } from "../../../wording/words.ts";
import { halfLatexTitle, latex } from "../latex.ts";
import type { Aclpub2File } from "./file.ts";

/**
 * `program.yml`: a block holds papers and nothing else, so what else stands in a session has blocks of its own. Times are
 * those of the workshop's clocks.
 */
export function programFile({ program, language }: Edition): Aclpub2File {
  const words = wordsOf(language);
  const items = (program?.days ?? []).flatMap((day) => day.items).filter(isHeld);
  return {
    content: items
      .flatMap((item) => (item.kind === "session" ? [item, ...item.items.filter(hasOwnBlock)] : [item]))
      .map((item) => blockOf(item, words)),
  };
}

function isHeld({ isCancelled }: Item): boolean {
  return !isCancelled;
}

function hasOwnBlock(item: SessionItem): boolean {
  const isPaper = item.kind === "talk" && item.paper !== undefined;
  return isHeld(item) && !isPaper && (item.kind !== "break" || item.type !== "break");
}

function blockOf(item: Item, words: Words): Record<string, unknown> {
  const { span, room, place, url } = item;
  const chairs = item.kind === "session" ? item.chairs.map(({ name }) => name).join(", ") : "";
  const papers = talksIn([item]).filter((talk) => isHeld(talk) && talk.paper !== undefined);
  const location = place ?? room?.name;
  return {
    title: halfLatexTitle(titleOf(item, words)),
    start_time: span.start,
    end_time: span.end,
    ...(location === undefined ? {} : { location: latex(location) }),
    ...(chairs === "" ? {} : { chair: latex(chairs) }),
    ...(url !== undefined && /^https?:/i.test(url) ? { url } : {}),
    ...(papers.length === 0 ? {} : { papers: papers.map(paperSlot) }),
  };
}

/** A talk that presents no paper is named with who gives it. */
function titleOf(item: Item, words: Words): Title {
  const title = titleOfItem(item, words);
  if (item.kind !== "talk" || item.paper !== undefined || item.speakers.length === 0) return title;
  const speakers = item.speakers.map(({ name }) => name).join(", ");
  return joinTitles(`${words.text.talks[item.type]}: `, title, ` (${speakers})`);
}

function paperSlot({ paper, span, isTimed }: Talk): Record<string, unknown> {
  return { id: paper?.id, ...(isTimed ? { start_time: span.start, end_time: span.end } : {}) };
}
