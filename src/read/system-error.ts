/** The code of what the system refused, such as `ENOSPC`; undefined for an error of another kind. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** What the system refused, in a sentence, and what to do; undefined for an error of another kind. */
export function systemRefusal(error: unknown): string | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  const place = placeOf(error);
  switch (code) {
    case "ENOSPC":
      return `The disk is full${place === "" ? "" : `: ${place} cannot be written`}. Make room on it, and try again.`;
    case "EDQUOT":
      return "Your disk quota is used up. Free some space, and try again.";
    case "EROFS":
      return `${place || "The place"} lies on a disk that is read-only. Choose another place.`;
    case "EACCES":
    case "EPERM":
      return `${place || "A file"} may not be read or written by you. Change its permissions, or choose another place.`;
    case "ENOTDIR":
    case "EEXIST":
    case "EISDIR":
      return `${place || "A file"} is in the way: where there is a file, a folder is needed, or the other way round. Move it away.`;
    case "ENAMETOOLONG":
      return `${place || "A name"} is longer than names may be on this disk. Choose a shorter one.`;
    case "ENOENT":
      // Where a folder is made with those above it, Node says so of a disk that is read-only, too.
      if (error instanceof Error && "syscall" in error && error.syscall === "mkdir")
        return `${place} cannot be made. Choose another place, or look after the disk.`;
      return `${place || "A file"} is not there, or has just been removed. Look for it, and try again.`;
    case "EMFILE":
    case "ENFILE":
      return "Too many files are open on this machine. Close other programs, and try again.";
    default:
      return `${place || "A file"} could not be read or written: the system says ${code}. Look after the disk, and try again.`;
  }
}

/** The path of a file, where the error tells one. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return "path" in error && typeof error.path === "string" ? error.path : "";
}
