/** The forms in which a difference can be had. */
export const DIFFERENCE_FORMATS = ["text", "markdown", "json"] as const;
export type DifferenceFormat = (typeof DIFFERENCE_FORMATS)[number];
