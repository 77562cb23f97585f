import { once } from "../../once.ts";

/** Of the page. */
export const language = document.documentElement.lang;

/** Of the reader's machine: an IANA name. The first question of this kind takes a browser longest of all that a page asks it. */
export const myZone = once(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
