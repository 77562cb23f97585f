import type { Event, EventLeaf, Organization } from "schema-dts";
import type { Edition, Sponsor } from "../../model/edition.ts";
import type { Participant } from "../../model/person.ts";
import type { Series } from "../../model/series.ts";
import { talksOf } from "../../model/talks.ts";
import { addressOf, addressOfTarget, pathOfEdition } from "../../urls.ts";
import { fullTitleOf, summaryOf } from "../../wording/editions.ts";
import type { EditionContext, TimelyContext } from "../context.ts";
import { phaseOf } from "../phase.ts";
import { idOfEdition } from "./ids.ts";
import { participantNodes } from "./person.ts";
import { attendanceModeOf, locationOf } from "./place.ts";
import { subEventsOf } from "./program.ts";
import { seriesReference } from "./series.ts";
import { formerStarts, statusOf } from "./status.ts";
import { timesOf } from "./time.ts";
import { valuesOf } from "./values.ts";

/** An edition with what every page says of it: what it is, when, where, and whether it takes place. */
export function eventNode(edition: Edition, { series, words, now }: TimelyContext): EventLeaf {
  const title = fullTitleOf(edition, words);
  return {
    "@type": "Event",
    "@id": idOfEdition(edition, series),
    name: edition.name,
    alternateName: title === edition.name ? undefined : title,
    description: summaryOf(edition, phaseOf(edition, now) !== "over", words) || series.description,
    url: addressOf(series, pathOfEdition(edition)),
    ...timesOf(edition),
    previousStartDate: valuesOf(formerStarts(edition)),
    eventStatus: statusOf(edition),
    eventAttendanceMode: attendanceModeOf(edition),
    location: locationOf(edition, series),
  };
}

/** An edition with everything. */
export function editionNode(edition: Edition, context: EditionContext): EventLeaf {
  const { series } = context;
  return {
    ...eventNode(edition, context),
    inLanguage: edition.language,
    keywords: valuesOf(edition.call?.topics ?? []),
    superEvent: superEventsOf(edition, series),
    organizer: organizerNodes(edition, series),
    performer: participantNodes(guestsOf(edition), series),
    sponsor: valuesOf(
      edition.sponsors.flatMap(({ sponsors }) => sponsors.map((sponsor) => sponsorNode(sponsor, series))),
    ),
    offers: offerOf(edition, context),
    subEvent: subEventsOf(edition, context),
  };
}

export function organizerNodes({ organizers }: Edition, series: Series): ReturnType<typeof participantNodes> {
  return participantNodes(
    organizers.flatMap(({ people }) => people),
    series,
  );
}

function superEventsOf({ host }: Edition, series: Series): Event | readonly Event[] | undefined {
  return valuesOf<Event>([
    seriesReference(series),
    ...(host === undefined
      ? []
      : [
          {
            "@type": "Event",
            name: host.name,
            url: host.url && addressOfTarget(series, host.url),
          } as const,
        ]),
  ]);
}

function guestsOf(edition: Edition): Participant[] {
  return talksOf(edition)
    .filter(({ type, isCancelled }) => (type === "keynote" || type === "invited") && !isCancelled)
    .flatMap(({ speakers }) => speakers);
}

/** While one can still register. */
function offerOf(edition: Edition, { series, now }: EditionContext): EventLeaf["offers"] {
  const { registration } = edition.links;
  const isOffered = edition.cancelled === undefined && phaseOf(edition, now) !== "over";
  if (registration === undefined || !isOffered) return undefined;
  return { "@type": "Offer", url: addressOfTarget(series, registration) };
}

function sponsorNode({ name, url, logo }: Sponsor, series: Series): Organization {
  return {
    "@type": "Organization",
    name,
    url: url && addressOfTarget(series, url),
    logo: logo && addressOfTarget(series, logo),
  };
}
