/** Files as values: their texts by their paths, which are relative and have forward slashes. */
export type Files = Readonly<Record<string, string>>;

/** The same files in a folder. */
export function filesIn(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}
