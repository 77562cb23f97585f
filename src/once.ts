/** What is made of things, each when it is first asked for: by the thing, and by what else it depends on. */
export type OncePer = <Value>(thing: object, key: string, make: () => Value) => Value;

/** It lasts as long as what is returned and the thing do. */
export function oncePer(): OncePer {
  const made = new WeakMap<object, Map<string, unknown>>();
  return <Value>(thing: object, key: string, make: () => Value): Value => {
    const own = made.get(thing) ?? new Map<string, unknown>();
    made.set(thing, own);
    // What a key stands for is always made in the same way.
    if (own.has(key)) return own.get(key) as Value;
    const value = make();
    own.set(key, value);
    return value;
  };
}

/** What is made when it is first asked for, and then stays. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * What is made of texts, and kept for a while: for what is asked for again soon, by who knows nothing of each other.
 * @param most as soon as there are so many, all of them are forgotten
 */
export function recentOnes<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known.value;
    if (made.size === most) made.clear();
    const value = make(text);
    made.set(text, { value });
    return value;
  };
}
