/** Templates as functions, by their names: what Nunjucks makes of them. */
export type CompiledTemplates = Readonly<Record<string, unknown>>;

/**
 * Undefined where the program runs from its sources: templates are then read and compiled as they are, for each run of
 * Eleventy. A bundle has another version of this module, see `cli/launch/bundle-plugins.mjs`.
 */
export const COMPILED_TEMPLATES: CompiledTemplates | undefined = undefined;
