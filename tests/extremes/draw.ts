import fc from "fast-check";

/** Chances, drawn one after another: what fails is made smaller again, towards the first of each choice. */
export interface Draw {
  /** A whole number from `min` to `max`. */
  int(min: number, max: number): number;
  /** True in so many of a hundred cases; false in the simplest. */
  chance(percent: number): boolean;
  one<Value>(values: readonly Value[]): Value;
  /** What may be left out, and is in the simplest case. */
  maybe<Value>(make: () => Value, percent?: number): Value | undefined;
  list<Value>(min: number, max: number, make: (index: number) => Value): Value[];
  /** Some of the values, in an order of their own, each once. */
  some<Value>(values: readonly Value[], min: number, max: number): Value[];
  /** Any text of one to thirty characters, of any script. */
  text(): string;
}

const ANY_TEXT = (): fc.Arbitrary<string> => fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });

export const draws: fc.Arbitrary<Draw> = fc.gen().map((generate) => {
  const int = (min: number, max: number): number => generate(fc.integer, { min, max: Math.max(min, max) });
  const chance = (percent: number): boolean => int(0, 99) >= 100 - percent;
  const one = <Value>(values: readonly Value[]): Value => {
    const value = values[int(0, values.length - 1)];
    if (value === undefined) throw new Error("There is nothing to choose from.");
    return value;
  };
  const list: Draw["list"] = (min, max, make) =>
    Array.from({ length: int(min, max) }, (_, index) => make(index));
  return {
    int,
    chance,
    one,
    list,
    maybe: (make, percent = 40) => (chance(percent) ? make() : undefined),
    some(values, min, max) {
      const rest = [...values];
      const count = Math.min(int(min, max), rest.length);
      return Array.from({ length: count }, () => rest.splice(int(0, rest.length - 1), 1)).flat();
    },
    text: () => generate(ANY_TEXT),
  };
});
