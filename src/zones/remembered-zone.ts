import { IANAZone, type Zone, type ZoneOffsetOptions } from "luxon";

/**
 * A zone that remembers what it was asked: the same moments are asked for again and again, and each answer takes as long as
 * to write a date. Who writes the names of its offsets is kept as well: to make one takes a hundred times as long as to
 * ask it.
 * @param name an IANA name
 */
export function rememberedZone(name: string): Zone {
  return new RememberedZone(name);
}

class RememberedZone extends IANAZone {
  readonly #offsets = new Map<number, number>();
  readonly #writers = new Map<string, Intl.DateTimeFormat>();

  override offset(moment: number): number {
    const offset = this.#offsets.get(moment) ?? super.offset(moment);
    this.#offsets.set(moment, offset);
    return offset;
  }

  override offsetName(moment: number, { format = "short", locale }: ZoneOffsetOptions): string | null {
    const key = `${format} ${locale}`;
    const writer =
      this.#writers.get(key) ??
      new Intl.DateTimeFormat(locale, { timeZone: this.name, timeZoneName: format });
    this.#writers.set(key, writer);
    return writer.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? null;
  }
}
