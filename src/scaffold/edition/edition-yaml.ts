import { EDITION_LINKS, PRESENCES } from "../../model/vocabulary.ts";
import { example, examples, scalar } from "../yaml-text.ts";
import { daysAfter, type EditionFacts } from "./edition-facts.ts";

/** `edition.yaml` of an edition of which the days are still to come. */
export function editionYaml(facts: EditionFacts): string {
  const { year, name, isSample, presence, timezone, ordinal, days, suggested } = facts;
  const { title, host, start, newsDate } = suggested;
  const given = <Value>(key: string, value: Value | undefined, otherwise: Value): string =>
    value === undefined ? example(`${key}: ${otherwise}`) : `${key}: ${value}`;
  const hasNothingElse = [presence, timezone, ordinal, days, facts.place].every(
    (value) => value === undefined,
  );
  const news = `news:\n  - {date: ${newsDate}, text: The site is online.}`;
  const hostUrl = host.url === undefined ? "" : `, url: ${scalar(host.url)}`;
  return `# ${name}: when and where, the host, news and links.
# What follows a number sign is not read. Lines such as #start are examples: remove the sign to use one.

# The year is the name of this folder.
${hasNothingElse ? `year: ${year}` : example(`year: ${year}`)}

${facts.isDraft ? "# A draft is not published, and the preview shows it. Remove this line when the edition may be seen.\ndraft: true\n\n" : ""}# The first and the last day; without \`end\` it is one day. The hours are needed only until there is a program. The
# zone is that of all times of day, as an IANA name.
${given("start", days?.start, start)}
${given("end", days?.end, daysAfter(start, 1))}
${example('hours: {start: "09:00", end: "17:30"}')}
${given("timezone", timezone, "Europe/Berlin")}

# ${PRESENCES.slice(0, -1).join(", ")} or ${PRESENCES.at(-1)}
${given("presence", presence, "in-person")}

# Where: every one of these may be left out.
${venueYaml(facts)}

# The conference that the workshop is held with.
${example(`host: {name: ${scalar(host.name)}${hostUrl}}`)}

# Its number, 2 for the Second; and its title, where that is not the title of the series.
${given("ordinal", ordinal, suggested.ordinal)}
${example(`title: ${scalar(title)}`)}

# The welcome on the home page, in Markdown; without it, the beginning of the call stands there.
${example(`about: The ${name} brings together everybody who works on the subject.`)}

# What everybody must know for a while, above every page: it is gone by itself.
${example(`announcement: {text: "The room has changed: **Hall B**.", until: ${start}}`)}

# News in any order, in Markdown; the newest is shown first.
${isSample ? news : examples(news)}

# Links: ${EDITION_LINKS.join(", ")} (a site that the edition had elsewhere).
${examples(`links:
  registration: https://registration.example.org/`)}

# If it is moved, what was planned before, oldest first; if it does not take place, why.
${examples(`was:
  - {start: ${daysAfter(start, -14)}, presence: in-person, venue: {city: Boston}, reason: The host conference was moved}`)}
${example("cancelled: The reason, in a sentence.")}
`;
}

const VENUE = `  name: University of Example
  room: Lecture Hall 1
  address: 1 Example Street`;
const VENUE_URL = "  url: https://venue.example.org/";

/** All of it as an example, or around what is known. */
function venueYaml({ place }: EditionFacts): string {
  if (place === undefined)
    return examples(`venue:\n${VENUE}\n  city: Boston\n  region: MA\n  country: US\n${VENUE_URL}`);
  const { city, region, country } = place;
  const known = [
    `  city: ${scalar(city)}`,
    region === "" ? example("  region: MA") : `  region: ${scalar(region)}`,
    country === undefined ? example("  country: US") : `  country: ${scalar(country)}`,
  ];
  return `venue:\n${examples(VENUE)}\n${known.join("\n")}\n${examples(VENUE_URL)}`;
}
