/** Of the page. */
export const language = document.documentElement.lang;

/** Of the reader's machine: an IANA name. */
export const myZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
