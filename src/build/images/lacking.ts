/** A package that a site can do without, and what it lacks then. */
export interface Lacking {
  readonly name: string;
  /** In a sentence. */
  readonly loss: string;
}

export const LACKS_RENDERER: Lacking = {
  name: "@resvg/resvg-js",
  loss: "There are no share images, and icons have no letter.",
};

export const LACKS_SHARP: Lacking = {
  name: "sharp",
  loss: "Pictures are published as they are: not made small, and with all that cameras wrote into them, such as where they were taken.",
};

export function lacksFont(fontPackage: string): Lacking {
  const name = fontPackage.replace(/^.*\/noto-sans-/, "");
  const letters = SCRIPTS.get(name) ?? "some";
  return { name: fontPackage, loss: `Share images cannot show ${letters} letters.` };
}

const SCRIPTS = new Map([
  ["hebrew", "Hebrew"],
  ["arabic", "Arabic"],
  ["devanagari", "Devanagari"],
  ["sc", "Chinese"],
  ["jp", "Japanese"],
  ["kr", "Korean"],
]);
