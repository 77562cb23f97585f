import { dialect } from "./dialect.ts";

/** `&eacute;`, `&#233;`, `&#xe9;` as the sign that HTML, and so CommonMark, means by it; other text as it is. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});/gi, (entity) =>
    dialect.utils.unescapeAll(entity),
  );
}
