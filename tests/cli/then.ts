import { AFTERWARDS } from "../site/rendered.ts";
import { type Run, runHere } from "./program.ts";

/** Runs the program on the day on which every edition of Towpath is over. */
export function runThen(...parameters: string[]): Promise<Run> {
  return runHere(parameters, { SOURCE_DATE_EPOCH: String(AFTERWARDS.toSeconds()) });
}
