import type { Edition } from "../../model/edition.ts";
import { allSpeakers } from "./entries.ts";

/** How the tables of each platform are handed over. */

export function whovaRecipe(edition: Edition): string {
  return recipe(edition, "Whova", [
    "In Whova's dashboard, choose *Content → Agenda → Agenda Center → Import from spreadsheet*, and download its template.",
    "Copy the rows of `agenda.csv` below the last line of the template's instructions. Its columns have the same names; where yours has others, follow the template.",
    "Upload the template. Whova makes speakers of the names; `speakers.csv` adds affiliations and biographies in *Speaker Center*.",
    mails(edition),
  ]);
}

export function schedRecipe(edition: Edition): string {
  return recipe(edition, "Sched", [
    "In Sched, choose *Attendees → Import* for `speakers.csv`, with the role *Speaker*, then *Sessions → Import* for `sessions.csv`.",
    "Sched asks which column is which: they are named as in its interface. `session_key` stays the same from export to export, so a later import changes sessions instead of adding them.",
    mails(edition),
  ]);
}

export function airmeetRecipe(edition: Edition, parts: number): string {
  return recipe(edition, "Airmeet", [
    `In the event's dashboard, choose *People → Speakers → Add Speaker → Bulk Upload Speakers*, and upload ${parts === 1 ? "`speakers.csv`" : `the ${parts} files of speakers one after the other: Airmeet takes 50 rows at once`}. If its template has other columns, copy the rows into it.`,
    "Airmeet takes no file of sessions: `sessions.csv` has them in the order of its form, *Schedule → Add an activity*. Durations are minutes.",
    mails(edition),
  ]);
}

export function zoomRecipe(edition: Edition): string {
  return recipe(edition, "Zoom Events", [
    "Create an event with several sessions. Under *Event content → Sessions*, choose *Upload CSV*, and download its template.",
    "Copy each column of `sessions.csv` below the one of the same name; the template has more of them, which may stay empty. All are meetings; write *Webinar* where only the speakers are to be seen.",
    `Times are in ${edition.timezone ?? "the zone of the event"}: set the event to the same zone before you upload.`,
    "The host is the chair of the session, or else its first speaker. Zoom sends each an invitation.",
    mails(edition),
  ]);
}

export function eventMobiRecipe(edition: Edition, cut: readonly string[]): string {
  return recipe(edition, "EventMobi", [
    "In the Experience Manager, choose *Libraries → People → Import*, download the template, and copy each column of `people.csv` below the one of the same name.",
    "Then *Libraries → Sessions → Import* in the same way for `sessions.csv`. The external id stays the same from export to export, so a later import changes sessions instead of adding them.",
    ...(cut.length === 0
      ? []
      : [
          `EventMobi's sessions end on the day they begin, so these end at 23:59: ${cut.map((title) => `“${title}”`).join(", ")}.`,
        ]),
    mails(edition),
  ]);
}

/** Most platforms invite speakers, and the content has only addresses that are public. */
function mails(edition: Edition): string {
  const all = allSpeakers(edition);
  const known = all.filter(({ email }) => email !== undefined).length;
  return known === all.length
    ? "All e-mail addresses are there."
    : `E-mail addresses are for you to add: ${all.length - known} of ${all.length} people have none here, because the site publishes only those that are meant to be public.`;
}

function recipe({ name, timezone }: Edition, platform: string, steps: readonly string[]): string {
  return `# ${name} in ${platform}

${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}

Times are those of the clocks at the venue${timezone === undefined ? "" : ` (${timezone})`}. What is cancelled is left out. Platforms rename their
columns now and then: where a template differs, its names count. Cells that could be taken for formulas begin with an apostrophe.
`;
}
