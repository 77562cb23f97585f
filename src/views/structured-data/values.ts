/** A property that may hold several values: left out where there are none, bare where there is one. */
export function valuesOf<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length > 1 ? values : values[0];
}
