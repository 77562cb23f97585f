import type { Call, Edition } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, pathOfCall } from "../../urls.ts";
import { labelled } from "../../wording/marks.ts";
import { callText, dateLines, headLines, titleOfCallText } from "./text.ts";
import { type Writing, writingOf } from "./writing.ts";

/** Mail programs on Windows cut an address, and with it the text, at about this length. */
const LONGEST_ADDRESS = 2000;

/** An address that opens a mail with the call (RFC 6068): the whole text, or what matters most and where the rest is. */
export function callMailAddress(edition: Edition, call: Call, series: Series): string {
  const writing = writingOf(series, edition.language, false);
  const subject = titleOfCallText(edition, call, writing);
  const whole = mailAddress(subject, callText(edition, call, series));
  return whole.length <= LONGEST_ADDRESS ? whole : mailAddress(subject, shortCall(edition, call, writing));
}

function shortCall(edition: Edition, call: Call, writing: Writing): string {
  const { callText: text } = writing.words.text;
  const dates = dateLines(edition, call, writing);
  const { url } = call.submission ?? {};
  return [
    ...headLines(edition, call, writing),
    ...(dates.length === 0 ? [] : ["", ...dates]),
    ...(url === undefined
      ? []
      : ["", labelled(writing.words.text.call.system, "", writing.words).trim(), writing.address(url)]),
    "",
    text.whole,
    addressOf(writing.series, pathOfCall(edition, call)),
    "",
  ].join("\n");
}

function mailAddress(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
}
