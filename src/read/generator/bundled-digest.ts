/**
 * The digest of the sources that a bundle was made of. Undefined where the program runs from its sources, or from a package: a
 * bundle has another version of this module, see `cli/launch/bundle-plugins.mjs`.
 */
export const BUNDLED_DIGEST: string | undefined = undefined;
