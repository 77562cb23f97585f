import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { byteFolder } from "../read/byte-folder.ts";
import type { Bundled, ClientBundle } from "./bundled.ts";

/** Takes a bundle that was made before, or makes it and keeps it. */
export type KeptBundles = (name: ClientBundle) => Promise<Bundled>;

/**
 * Keeps the last bundle of each name, behind a digest of it and of its sources: one of other sources is as good as none.
 * @param folder where they lie; it may be deleted at any time, and several programs may share it
 * @param sources says which sources they are made of: it changes whenever one of these does
 */
export function keptBundles(folder: string, sources: string, make: KeptBundles): KeptBundles {
  const digestOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(sources).update(bytes).digest();
  const kept = byteFolder(folder, {
    ending: ".bundle",
    isWhole: (bytes) => digestOf(bytes.subarray(DIGEST_LENGTH)).equals(bytes.subarray(0, DIGEST_LENGTH)),
    // There is one of each name, and none is forgotten for its age.
    most: Number.POSITIVE_INFINITY,
    now: new Date(0),
  });
  return async (name) => {
    const known = kept.find(name);
    if (known !== undefined) return deserialize(known.subarray(DIGEST_LENGTH));
    const bundle = await make(name);
    const bytes = serialize(bundle);
    kept.keep(name, digestOf(bytes), bytes);
    return bundle;
  };
}

const DIGEST_LENGTH = 32;
