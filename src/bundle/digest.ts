import { createHash } from "node:crypto";

/** Eight digits that change with the content. */
export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
