import type { Event, EventLeaf, Organization } from "schema-dts";
import { pathOfCard } from "../../../file-urls.ts";
import type { Edition, Host, Sponsor } from "../../../model/edition.ts";
import type { EditionFrame } from "../../../model/edition-brief.ts";
import { phaseOf } from "../../../model/moments/phase.ts";
import type { Participant } from "../../../model/person.ts";
import { talksOf } from "../../../model/program/talks.ts";
import type { Series } from "../../../model/series.ts";
import { addressOf, addressOfTarget, pathOfEdition } from "../../../urls.ts";
import { summaryOf } from "../../../wording/editions.ts";
import { fullTitleOf } from "../../../wording/nouns/ordinals.ts";
import type { EditionContext, TimelyContext } from "../../context.ts";
import { idOfEdition } from "../ids.ts";
import { sameAs, valuesOf } from "../values.ts";
import { imageOf } from "./image.ts";
import { offerOf } from "./offer.ts";
import { participantNodes } from "./person.ts";
import { attendanceModeOf, locationOf, placeReference } from "./place.ts";
import { subEventsOf } from "./program.ts";
import { seriesReference } from "./series.ts";
import { formerStarts, statusOf } from "./status.ts";
import { timesOf } from "./time.ts";

/** An edition with what every page says of it: what it is, when, where, and whether it takes place. */
export function eventNode(edition: EditionFrame, context: TimelyContext): EventLeaf {
  const { series, words, now } = context;
  const title = fullTitleOf(edition, words);
  return {
    "@type": "Event",
    "@id": idOfEdition(edition, series),
    name: edition.name,
    alternateName: title === edition.name ? undefined : title,
    description: summaryOf(edition, phaseOf(edition, now) !== "over", words) || series.description,
    url: addressOf(series, pathOfEdition(edition)),
    sameAs: sameAs(edition),
    ...timesOf(edition),
    previousStartDate: valuesOf(formerStarts(edition)),
    eventStatus: statusOf(edition),
    eventAttendanceMode: attendanceModeOf(edition),
    location: locationOf(edition, series),
    image: valuesOf([
      ...[imageOf(pathOfCard(edition), context) ?? []].flat(),
      ...(edition.image === undefined ? [] : [addressOfTarget(series, edition.image.file)]),
    ]),
    offers: offerOf(edition, context),
  };
}

/** An edition with everything. */
export function editionNode(edition: Edition, context: EditionContext): EventLeaf {
  const { series } = context;
  return {
    ...eventNode(edition, context),
    inLanguage: edition.language,
    keywords: valuesOf([...new Set(edition.calls.flatMap(({ topics }) => topics))]),
    superEvent: superEventsOf(edition, series),
    organizer: organizerNodes(edition, series),
    performer: participantNodes(guestsOf(edition), series),
    sponsor: valuesOf(
      edition.sponsors.flatMap(({ sponsors }) => sponsors.map((sponsor) => sponsorNode(sponsor, series))),
    ),
    subEvent: subEventsOf(edition, context),
  };
}

export function organizerNodes({ organizers }: Edition, series: Series): ReturnType<typeof participantNodes> {
  return participantNodes(
    organizers.flatMap(({ people }) => people),
    series,
  );
}

function superEventsOf(edition: Edition, series: Series): Event | readonly Event[] | undefined {
  const { host } = edition;
  return valuesOf<Event>([
    seriesReference(series),
    ...(host === undefined ? [] : [hostNode(host, edition, series)]),
  ]);
}

/** Of a host it is known that it takes place on the days of the edition, and where that does; it may last longer. */
function hostNode({ name, url }: Host, edition: Edition, series: Series): Event {
  const { start, end = start, presence } = edition;
  const address = url && addressOfTarget(series, url);
  const online = address === undefined ? undefined : ({ "@type": "VirtualLocation", url: address } as const);
  return {
    "@type": "Event",
    name,
    url: address,
    startDate: start,
    endDate: end,
    location: presence === "online" ? online : placeReference(edition, series),
  };
}

function guestsOf(edition: Edition): Participant[] {
  return talksOf(edition)
    .filter(({ type, isCancelled }) => (type === "keynote" || type === "invited") && !isCancelled)
    .flatMap(({ speakers }) => speakers);
}
function sponsorNode({ name, url, logo }: Sponsor, series: Series): Organization {
  return {
    "@type": "Organization",
    name,
    url: url && addressOfTarget(series, url),
    logo: logo && addressOfTarget(series, logo),
  };
}
