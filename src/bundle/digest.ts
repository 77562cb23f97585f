import { hash } from "node:crypto";

/** Eight digits that change with the content. */
export function digestOf(content: string | Uint8Array): string {
  return hash("sha256", content).slice(0, 8);
}
