import { oneLine } from "../../citations/one-line.ts";
import type { Edition, ImportantDate } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, pathOfEdition } from "../../urls.ts";
import { datesInAscii } from "../../wording/dates.ts";
import {
  cancellationOf,
  momentIn,
  placeInAscii,
  seriesId,
  trackedDates,
  trackerId,
  trackerYaml,
} from "./tracked-deadlines.ts";

/** What the tracker wants to be told, and no workshop's content says. */
const TO_DECIDE = ` An entry for ccf-deadlines: conference/MX/NAME.yml in a fork of github.com/ccfddl/ccf-deadlines.
 If the file is there already, add what follows confs: to it. Choose \`sub\`, correct \`rank\` and \`dblp\`.`;

/**
 * An entry for the deadline tracker of the China Computer Federation.
 * @see https://github.com/ccfddl/ccf-deadlines
 */
export function ccfDeadlines(edition: Edition, series: Series): string {
  const dates = trackedDates(edition);
  const deadlines = dates.filter(({ kind }) => kind === "submission");
  const abstracts = dates.filter(({ kind }) => kind === "abstract");
  // Its clock is one for all, and knows no half hours.
  const isAoE = [...deadlines, ...abstracts].every(
    ({ zone, deadline }) => zone === "AoE" || deadline === undefined,
  );
  const clock = isAoE ? "UTC-12" : "UTC";
  return trackerYaml(TO_DECIDE, [
    {
      title: oneLine(series.name).toUpperCase(),
      description: oneLine(series.title),
      sub: "MX",
      rank: { ccf: "N" },
      dblp: seriesId(series),
      confs: [
        {
          year: edition.year,
          id: trackerId(edition, series),
          link: addressOf(series, pathOfEdition(edition)),
          timeline:
            deadlines.length === 0
              ? [{ ...abstractOf(abstracts, 0, clock), deadline: "TBD", ...commentOf(undefined, edition) }]
              : deadlines.map((deadline, index) => ({
                  ...abstractOf(abstracts, index, clock),
                  deadline: momentIn(clock, deadline),
                  ...commentOf(deadlines.length > 1 ? deadline : undefined, edition),
                })),
          timezone: isAoE ? "AoE" : "UTC",
          date: datesInAscii(edition) ?? "TBD",
          place: placeInAscii(edition) ?? "TBD",
        },
      ],
    },
  ]);
}

function abstractOf(
  abstracts: readonly ImportantDate[],
  index: number,
  clock: string,
): { readonly abstract_deadline?: string } {
  const date = abstracts[index];
  return date === undefined ? {} : { abstract_deadline: momentIn(clock, date) };
}

/** @param date one of several, which its name tells from the others */
function commentOf(date: ImportantDate | undefined, edition: Edition): { readonly comment?: string } {
  const parts = [cancellationOf(edition), date?.group, date?.label?.plain].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? {} : { comment: oneLine(parts.join(": ")) };
}
