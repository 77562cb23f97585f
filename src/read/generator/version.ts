import { ownPackage } from "./installed.ts";

/** The version of this program, such as 0.1.0. */
export const VERSION: string = ownPackage().version;
