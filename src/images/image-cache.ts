/** Images of earlier builds, by a key that says all that they show and how. */
export interface ImageCache {
  find(key: string): Uint8Array | undefined;
  keep(key: string, png: Uint8Array): void;
}

/** A cache that lives as long as the process. */
export function memoryImageCache(): ImageCache {
  const images = new Map<string, Uint8Array>();
  return {
    find: (key) => images.get(key),
    keep: (key, png) => {
      images.set(key, png);
    },
  };
}
