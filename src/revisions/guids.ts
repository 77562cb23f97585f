import { v5 } from "uuid";
import type { Series } from "../model/series.ts";
import { uidOf } from "./keys.ts";

/** Drawn once, for all that is published by this generator. */
const LECTERN = "5b3f6e0c-6d0b-4d0e-9a54-1f6a3a5f0c7e";

/** The identity of an item where a UUID is asked for (RFC 9562 §5.5): the same item as in calendars, the same always. */
export function guidOf(key: string, series: Series): string {
  return v5(uidOf(key, series), LECTERN);
}
