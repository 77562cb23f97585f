import type { Remark } from "../../record.ts";

/** Said of a program whose source names no zone, nor offsets that tell one. */
export function zoneAssumed(place: string, example = "Europe/Berlin"): Remark {
  return {
    place,
    text: `No time zone is named: UTC was taken. Write that of the place as timezone in edition.yaml, such as ${example}.`,
    zoneFrom: "nothing",
  };
}

/** Said of a zone that was told from offsets, as it is not the only one that has them. */
export function zoneOfOffsetsOnly(place: string, zone: string): Remark {
  return {
    place,
    text: `No time zone is named, only offsets from UTC: ${zone} has them. If the place has another one, write it as timezone in edition.yaml.`,
    zoneFrom: "offsets",
  };
}
