/** For Eleventy's own command line: the site of this folder. */
export { default } from "./src/cli/launch/eleventy.ts";
