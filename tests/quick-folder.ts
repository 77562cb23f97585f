import { accessSync, constants, statfsSync } from "node:fs";
import { tmpdir } from "node:os";

/** Linux's memory disk. */
const MEMORY = "/dev/shm";
/** Far more than all that tests have there at once; a container may have but 64 MB. */
const ENOUGH = 2 ** 31;

/** Where tests make folders of files, thousands in a run: in memory where there is enough, because a disk takes four times the work. */
export const QUICK = hasRoom(MEMORY) ? MEMORY : tmpdir();

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    return false;
  }
  const { bsize, bavail } = statfsSync(folder);
  return bsize * bavail > ENOUGH;
}
