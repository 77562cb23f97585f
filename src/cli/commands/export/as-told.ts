import { join } from "node:path";
import type { DateTime } from "luxon";
import type { Site } from "../../../model/site.ts";
import { continueStories, withChanges } from "../../../revisions/stories.ts";
import type { Options } from "../../options.ts";
import { readPrevious } from "../../publication/previous.ts";
import { UsageError } from "../../refusals.ts";

/**
 * A site that knows what its readers were told to have changed, and what the next build will tell them.
 * @throws UsageError where the last publication is not known
 */
export function asTold(site: Site, options: Options, now: DateTime): Site {
  const output = join(options.site, "_site");
  const previous = readPrevious(options, output);
  if (previous === undefined)
    throw new UsageError(
      `What was published last is not known: there is no site in ${output}. Fetch api/revisions.json from the published site, and name it: --previous revisions.json`,
    );
  return withChanges(site, continueStories(new Map(), previous, site, now));
}
