import type { EventSeriesLeaf } from "schema-dts";
import type { Series } from "../../../model/series.ts";
import { addressOf, addressOfTarget, HOME } from "../../../urls.ts";
import { idOfSeries } from "../ids.ts";
import { sameAs } from "../values.ts";

/** The workshop across the years. */
export function seriesNode(series: Series): EventSeriesLeaf {
  const { name, title, description, logo } = series;
  return {
    "@type": "EventSeries",
    "@id": idOfSeries(series),
    name,
    alternateName: title === name ? undefined : title,
    description,
    url: addressOf(series, HOME),
    sameAs: sameAs(series),
    image: logo && addressOfTarget(series, logo.file),
  };
}

/** The series where an event says what it belongs to. */
export function seriesReference(series: Series): EventSeriesLeaf {
  return { "@type": "EventSeries", "@id": idOfSeries(series), name: series.name };
}
