/** A value as an author writes it on one line of YAML. Texts that would be read as something else stand in quotes. */
export function renderFlow(value: unknown): string {
  if (typeof value === "string") return isPlain(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(renderFlow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, part]) => `${key}: ${renderFlow(part)}`);
  return `{${entries.join(", ")}}`;
}

/** YAML 1.1 reads `10:50` as a number; so times stand in quotes, though YAML 1.2 needs none. */
function isPlain(text: string): boolean {
  const isSafe = /^[\p{L}\d/][^#,"[\]{}]*$/u.test(text) && !/:(?!\/\/)/.test(text);
  return isSafe && !/^[\d.:]+$/.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text);
}
