/** What browsers' scripts take types from leads here too, and has no types of Node. */
export function loadTemml(): { renderToString(tex: string, options: import("temml").Options): string };
