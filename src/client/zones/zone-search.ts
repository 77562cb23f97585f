import { labelOf, type NamedZone, namedZone, zoneNamed } from "./zone-list.ts";

/** Loaded on use: every zone that the browser knows, with the words by which readers look for it. */

/** Naming all of them takes some tenths of a second: it is done in parts, between which the page answers. */
const AT_A_TIME = 12;

export interface ZoneSearch {
  /** The zone that a text names, once all are known. */
  readonly find: (text: string) => Promise<string | undefined>;
}

/**
 * Fills the list that an input suggests from.
 * @param comma as the language writes it, with its space
 */
export function searchZones(list: HTMLElement, instant: number, language: string, comma: string): ZoneSearch {
  const suggest = (zones: readonly NamedZone[]): void =>
    list.append(...zones.map((zone) => new Option(labelOf(zone, comma), zone.id)));
  const zones = nameAll(suggest, instant, language);
  return { find: async (text) => zoneNamed(text, await zones) };
}

async function nameAll(
  take: (part: readonly NamedZone[]) => void,
  instant: number,
  language: string,
): Promise<readonly NamedZone[]> {
  const ids = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((id) => id !== "UTC")];
  const countries = await countriesOf(language);
  const zones: NamedZone[] = [];
  while (zones.length < ids.length) {
    const part = ids
      .slice(zones.length, zones.length + AT_A_TIME)
      .map((id) => namedZone(id, countries.get(id) ?? "", instant, language));
    zones.push(...part);
    take(part);
    await pause();
  }
  return zones;
}

/** Newer browsers know the zones of a region; one had them first under another name. */
interface LocaleWithZones extends Intl.Locale {
  readonly getTimeZones?: () => readonly string[] | undefined;
  readonly timeZones?: readonly string[];
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

async function countriesOf(language: string): Promise<ReadonlyMap<string, string>> {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const countries = new Map<string, string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = names.of(first + second);
      if (name === undefined) continue;
      const locale: LocaleWithZones = new Intl.Locale(`und-${first}${second}`);
      for (const zone of locale.getTimeZones?.() ?? locale.timeZones ?? []) countries.set(zone, name);
    }
    await pause();
  }
  return countries;
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
