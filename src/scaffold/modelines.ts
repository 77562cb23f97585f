import { modelineFor } from "../reference/modeline.ts";
import type { Files } from "./files.ts";

/**
 * Files of a site folder, each led to its schema by its first line; one that is led to a schema already stays as it is.
 * @param folder where the schemas lie, from the site folder; undefined where there are none
 * @param place the folder that the paths of the files start from, with a slash at its end; empty for the site folder
 */
export function withModelines(files: Files, folder: string | undefined, place = ""): Files {
  if (folder === undefined) return files;
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const line = /^# yaml-language-server:/m.test(text) ? undefined : modelineFor(place + path, folder);
      return [path, line === undefined ? text : `${line}\n${text}`];
    }),
  );
}
