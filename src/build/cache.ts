import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";

/** What earlier builds made, as plain data, by keys that say all that it was made from. */
export interface Cache {
  /** Undefined for what is not there, or cannot be read any more. */
  find(key: string): unknown;
  /** Whether something is there, unread. */
  has(key: string): boolean;
  keep(key: string, value: unknown): void;
}

/** What a cache holds, or what is made and kept there now. */
export async function cached<Value>(cache: Cache, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = cache.find(key) as Value | undefined;
  if (known !== undefined) return known;
  const value = await make();
  cache.keep(key, value);
  return value;
}

/** Where bytes are kept by name. */
export interface ByteStore {
  find(name: string): Uint8Array | undefined;
  has(name: string): boolean;
  /** Whether it could be kept: pieces, one after the other. */
  keep(name: string, ...pieces: readonly Uint8Array[]): boolean;
}

/** A cache that lives as long as the process, and forgets what the last two builds did not use. */
export function memoryCache(): Cache & { readonly endBuild: () => void } {
  let [current, last] = [new Map<string, unknown>(), new Map<string, unknown>()];
  return {
    find(key) {
      const value = current.get(key) ?? last.get(key);
      if (value !== undefined) current.set(key, value);
      return value;
    },
    has: (key) => current.has(key) || last.has(key),
    keep(key, value) {
      current.set(key, value);
    },
    endBuild() {
      last = current;
      current = new Map();
    },
  };
}

/**
 * A cache of what a store holds: each value behind its checksum, so that one that was damaged is made again. What the store
 * cannot take stays in memory.
 */
export function storedCache(store: ByteStore): Cache {
  const held = new Map<string, unknown>();
  return {
    has: (key) => held.has(key) || store.has(key),
    find(key) {
      if (held.has(key)) return held.get(key);
      const bytes = store.find(key);
      return bytes === undefined ? undefined : deserialize(bytes.subarray(CHECKSUM_LENGTH));
    },
    keep(key, value) {
      const bytes = serialize(value);
      if (!store.keep(key, checksumOf(bytes), bytes)) held.set(key, value);
    },
  };
}

const CHECKSUM_LENGTH = 4;

/** Whether bytes are those that a cache has kept. */
export function isWholeValue(bytes: Uint8Array): boolean {
  return checksumOf(bytes.subarray(CHECKSUM_LENGTH)).equals(bytes.subarray(0, CHECKSUM_LENGTH));
}

function checksumOf(bytes: Uint8Array): Buffer {
  const checksum = Buffer.alloc(CHECKSUM_LENGTH);
  checksum.writeUInt32BE(crc32(bytes));
  return checksum;
}
