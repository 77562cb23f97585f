import { Settings } from "luxon";

/** Every text says its language itself, so the system is never asked for its own: that takes as long as to read an edition. */
export function fixLocale(): void {
  Settings.defaultLocale = "en-US";
}
