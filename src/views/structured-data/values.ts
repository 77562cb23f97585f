/** A property that may hold several values: left out where there are none, bare where there is one. */
export function valuesOf<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length > 1 ? values : values[0];
}

/** Other addresses that stand for the same thing: of its item at Wikidata, and these. */
export function sameAs(
  { wikidata }: { readonly wikidata?: string | undefined },
  ...others: readonly (string | undefined)[]
): string | readonly string[] | undefined {
  const item = wikidata && `https://www.wikidata.org/wiki/${wikidata}`;
  return valuesOf([...others, item].filter((address) => address !== undefined));
}
