/** What browsers load, as far as it is the same for every site. */
export const CLIENT_BUNDLES = ["scripts", "styles", "workers", "preview"] as const;
export type ClientBundle = (typeof CLIENT_BUNDLES)[number];

/** What only some sites add to their stylesheet: stylesheets of their own. */
export const STYLE_PARTS = [
  "parallel.css",
  "tracks.css",
  "maths.css",
  "corrections.css",
  "languages.css",
] as const;
export type StylePart = (typeof STYLE_PARTS)[number];

/** Files by their names. */
export type Bundled = ReadonlyMap<string, Uint8Array>;

/** The file of the scripts that says which of them lies in which of the others. */
export const SCRIPT_NAMES = "scripts.json";

/** @throws where a bundle lacks what it was made for */
export function fileNamed(name: string, files: Bundled): Uint8Array {
  const content = files.get(name);
  if (content === undefined) throw new Error(`${name} was not bundled.`);
  return content;
}
