/** Nunjucks is strict and escapes; lines of templates that hold nothing but a tag leave nothing behind. */
export const NUNJUCKS_OPTIONS = {
  autoescape: true,
  throwOnUndefined: true,
  trimBlocks: true,
  lstripBlocks: true,
};
