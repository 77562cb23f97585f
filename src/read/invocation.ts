import { IS_INSTALLED } from "./generator/installed.ts";

/**
 * How somebody runs a command here: by a script of the repository, or by the name of the installed program.
 * @param rest what stands behind the command
 */
export function toRun(command: string, rest = ""): string {
  return invocation(command, rest, IS_INSTALLED);
}

export function invocation(command: string, rest: string, isInstalled: boolean): string {
  if (isInstalled) return rest === "" ? `npx lectern ${command}` : `npx lectern ${command} ${rest}`;
  if (command === "help") return "node src/cli/lectern.mjs help"; // npm has a command of this name
  const script = command === "serve" ? "npm start" : `npm run ${command}`;
  return rest === "" ? script : `${script} -- ${rest}`;
}
