import type { Edition } from "../../model/edition.ts";
import type { ExportFolder } from "../proceedings/folder.ts";
import { entriesOf } from "./entries.ts";
import { namesOf } from "./people.ts";
import { zoomRecipe } from "./recipes.ts";
import { clock, tablesFolder } from "./tables.ts";

/**
 * The sessions of Zoom Events' CSV upload: the fields that its help lists, with dates as `yyyy-MM-dd` and times with AM
 * or PM. Left out are those that the content does not know: job titles, alternative hosts, panelists of Q&A, audience.
 * @see https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0059843
 */
export function zoomEventsFolder(edition: Edition): ExportFolder {
  const rows = entriesOf(edition).map(({ start, end, title, description, speakers, chairs, track }) => {
    const [host, ...others] = chairs.length > 0 ? [...chairs, ...speakers] : speakers;
    return {
      Type: "Meeting",
      "Session Title": title,
      "Session Description": description,
      Date: start.toFormat("yyyy-MM-dd"),
      "Start Time": clock(start),
      "End Time": clock(end),
      "Host (Primary Speaker) Full Name": host?.name,
      "Host (Primary Speaker) Email": host?.email,
      "Host (Primary Speaker) Company Name": host?.affiliations.join("; "),
      "Speaker Full Name": namesOf(others, "; "),
      "Speaker Email": others
        .map(({ email = "" }) => email)
        .join("; ")
        .replace(/^(; )*$/, ""),
      "Speaker Company Name": others
        .map(({ affiliations }) => affiliations.join(", "))
        .join("; ")
        .replace(/^(; )*$/, ""),
      Track: track,
    };
  });
  return tablesFolder(
    {
      "sessions.csv": [
        "Type|Session Title|Session Description|Date|Start Time|End Time|Host (Primary Speaker) Full Name|Host (Primary Speaker) Email|Host (Primary Speaker) Company Name|Speaker Full Name|Speaker Email|Speaker Company Name|Track",
        rows,
      ],
    },
    zoomRecipe(edition),
  );
}
