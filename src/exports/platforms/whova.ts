import type { Edition } from "../../model/edition.ts";
import type { ExportFolder } from "../proceedings/folder.ts";
import { allSpeakers, entriesWithSessions } from "./entries.ts";
import { bioOf, nameParts, namesOf } from "./people.ts";
import { whovaRecipe } from "./recipes.ts";
import { clock, tablesFolder } from "./tables.ts";

/**
 * The agenda template of Whova: sessions with sub-sessions (*Sub*), speakers between semicolons. The first eight columns
 * stand in its order, as public programs read them that take such a file apart; its rows begin below the instructions.
 * Those of speakers are named as its form does, and have not been checked against a template.
 * @see https://whova.com/faq/ (Agenda Center, *Import from spreadsheet*)
 */
export function whovaFolder(edition: Edition): ExportFolder {
  const rows = entriesWithSessions(edition).map((entry) => ({
    "*Date": entry.start.toFormat("MM/dd/yyyy"),
    "*Time Start": clock(entry.start),
    "*Time End": clock(entry.end),
    "*Session or Sub-session(Sub)": entry.isWithin ? "Sub" : "Session",
    "*Session Title": entry.title,
    "Room/Location": entry.room,
    Description: entry.description,
    Speakers: namesOf(entry.speakers, "; "),
    Tracks: entry.track,
  }));
  const speakers = allSpeakers(edition).map((speaker) => ({
    "*First Name": nameParts(speaker).first,
    "*Last Name": nameParts(speaker).last,
    "*Email": speaker.email,
    Affiliation: speaker.affiliations.join("; "),
    Bio: bioOf(speaker),
  }));
  return tablesFolder(
    {
      "agenda.csv": [
        "*Date|*Time Start|*Time End|*Session or Sub-session(Sub)|*Session Title|Room/Location|Description|Speakers|Tracks",
        rows,
      ],
      "speakers.csv": ["*First Name|*Last Name|*Email|Affiliation|Bio", speakers],
    },
    whovaRecipe(edition),
  );
}
