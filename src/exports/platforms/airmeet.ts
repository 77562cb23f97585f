import type { Edition } from "../../model/edition.ts";
import type { ExportFolder } from "../proceedings/folder.ts";
import { allSpeakers, entriesOf } from "./entries.ts";
import { bioOf, nameParts, namesOf } from "./people.ts";
import { airmeetRecipe } from "./recipes.ts";
import { tablesFolder } from "./tables.ts";

/** Airmeet takes at most so many rows at once. */
const AIRMEET_ROWS = 50;

/**
 * Speakers for Airmeet's bulk upload, and its sessions, which are typed in. Its help names the columns that must be
 * filled (first name, last name, e-mail address) and the most rows; the others are named as its form names them.
 * @see https://help.airmeet.com/en/support/solutions/articles/82000921424
 */
export function airmeetFolder(edition: Edition): ExportFolder {
  const speakers = allSpeakers(edition).map((speaker) => ({
    "First Name": nameParts(speaker).first,
    "Last Name": nameParts(speaker).last,
    Email: speaker.email,
    Organization: speaker.affiliations.join("; "),
    Country: speaker.country,
    Bio: bioOf(speaker),
  }));
  const parts = Math.max(1, Math.ceil(speakers.length / AIRMEET_ROWS));
  const columns = "First Name|Last Name|Email|Organization|Country|Bio";
  const rows = entriesOf(edition).map((entry) => ({
    "Session Name": entry.title,
    "Session Date": entry.start.toFormat("yyyy-MM-dd"),
    "Session Time": entry.start.toFormat("HH:mm"),
    Duration: String(Math.round(entry.end.diff(entry.start, "minutes").minutes)),
    Host: namesOf(entry.chairs, "; "),
    Speakers: namesOf(entry.speakers, "; "),
    Track: entry.track || entry.room,
    Summary: entry.description,
  }));
  return tablesFolder(
    {
      ...Object.fromEntries(
        Array.from({ length: parts }, (_, part) => [
          parts === 1 ? "speakers.csv" : `speakers-${part + 1}.csv`,
          [columns, speakers.slice(part * AIRMEET_ROWS, (part + 1) * AIRMEET_ROWS)] as const,
        ]),
      ),
      "sessions.csv": ["Session Name|Session Date|Session Time|Duration|Host|Speakers|Track|Summary", rows],
    },
    airmeetRecipe(edition, parts),
  );
}
