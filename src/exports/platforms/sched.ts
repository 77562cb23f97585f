import type { Edition } from "../../model/edition.ts";
import type { ExportFolder } from "../proceedings/folder.ts";
import { allSpeakers, entriesOf } from "./entries.ts";
import { bioOf, namesOf } from "./people.ts";
import { schedRecipe } from "./recipes.ts";
import { tablesFolder } from "./tables.ts";

/**
 * The fields of a session as Sched's interface names them. Its import asks which column is which, so that nothing hangs
 * on their names; those of its own template are not public.
 * @see https://sched.com/api (session/add)
 */
export function schedFolder(edition: Edition): ExportFolder {
  const rows = entriesOf(edition).map((entry) => ({
    session_key: entry.key,
    name: entry.title,
    session_start: entry.start.toFormat("yyyy-MM-dd HH:mm"),
    session_end: entry.end.toFormat("yyyy-MM-dd HH:mm"),
    session_type: entry.track || entry.type || entry.session || "General",
    session_subtype: entry.track === "" ? "" : entry.type,
    description: entry.description,
    venue: entry.room,
    speakers: namesOf(entry.speakers, "; "),
    moderators: namesOf(entry.chairs, "; "),
  }));
  const speakers = allSpeakers(edition).map((speaker) => ({
    name: speaker.name,
    email: speaker.email,
    company: speaker.affiliations.join("; "),
    about: bioOf(speaker),
    url: speaker.person.url?.startsWith("http") === true ? speaker.person.url : "",
  }));
  return tablesFolder(
    {
      "sessions.csv": [
        "session_key|name|session_start|session_end|session_type|session_subtype|description|venue|speakers|moderators",
        rows,
      ],
      "speakers.csv": ["name|email|company|about|url", speakers],
    },
    schedRecipe(edition),
  );
}
