import type { Edition } from "../../model/edition.ts";
import type { ExportFolder } from "../proceedings/folder.ts";
import { allSpeakers, entriesOf } from "./entries.ts";
import { bioOf, nameParts, namesOf } from "./people.ts";
import { eventMobiRecipe } from "./recipes.ts";
import { tablesFolder } from "./tables.ts";

/**
 * The sessions of EventMobi's library, which end on the day they begin: the fields that its help names. The order of its
 * template is not public, so that the recipe goes by the names.
 * @see https://help.eventmobi.com/en/knowledge/sessions-520
 */
export function eventMobiFolder(edition: Edition): ExportFolder {
  const rows = entriesOf(edition).map((entry) => ({
    "External ID": entry.key,
    "Session Name": entry.title,
    Date: entry.start.toFormat("yyyy-MM-dd"),
    "Start Time": entry.start.toFormat("HH:mm"),
    "End Time": entry.end.hasSame(entry.start, "day") ? entry.end.toFormat("HH:mm") : "23:59",
    Location: entry.room,
    Tracks: entry.track,
    Description: entry.description,
    Speakers: namesOf(entry.speakers, "; "),
  }));
  const people = allSpeakers(edition).map((speaker) => ({
    "First Name": nameParts(speaker).first,
    "Last Name": nameParts(speaker).last,
    Email: speaker.email,
    Company: speaker.affiliations.join("; "),
    About: bioOf(speaker),
  }));
  const cut = entriesOf(edition).filter(({ start, end }) => !end.hasSame(start, "day"));
  return tablesFolder(
    {
      "sessions.csv": [
        "External ID|Session Name|Date|Start Time|End Time|Location|Tracks|Description|Speakers",
        rows,
      ],
      "people.csv": ["First Name|Last Name|Email|Company|About", people],
    },
    eventMobiRecipe(
      edition,
      cut.map(({ title }) => title),
    ),
  );
}
