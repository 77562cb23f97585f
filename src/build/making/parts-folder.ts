import { join } from "node:path";
import { type ByteFolder, byteFolder } from "../../read/byte-folder.ts";
import { isWholeValue } from "../cache.ts";

/** How many bytes of parts are kept that no build asks for any more. */
const MOST = 500_000_000;

/**
 * Where parts lie that earlier builds made: threads of one build keep there what they make, and it finds it.
 * @param caches the folder of a site's caches
 */
export function partsFolder(caches: string, now: Date): ByteFolder {
  return byteFolder(join(caches, "parts"), { ending: ".part", isWhole: isWholeValue, most: MOST, now });
}
