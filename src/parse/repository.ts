import { FORGES } from "../model/vocabulary.ts";
import { quote } from "../remedy.ts";
import { text, webAddress } from "./fields.ts";
import { fault, wrong } from "./remedies/explain.ts";
import { FORGE_MEANINGS, oneWordOf } from "./remedies/meanings.ts";

/** Where the content of a site is kept: what stands in `series.yaml` of it. */

/** The page of a branch, a folder or a file, as the address bar of a browser shows it. */
const PART =
  /^(https?:\/\/[^/]+\/[^?#]+?)\/(?:-\/)?(?:tree|blob|edit|src\/branch)\/([^/?#]+)(?:\/([^?#]*))?(?:[?#].*)?$/i;

export const repository = {
  repository: webAddress
    .refine((address) => !PART.test(address), {
      error: ({ input }) => {
        const [, base = "", branch = "", folder = ""] = PART.exec(String(input)) ?? [];
        const parts = folder.split("/").filter(Boolean).join("/");
        const remedy = `Write \`repository: ${base}\`, \`branch: ${branch}\`${parts === "" ? "" : ` and \`folder: ${parts}\``}.`;
        return fault(`${quote(input)} is a part of a repository.`, remedy);
      },
    })
    .optional()
    .meta({
      description:
        "Where the content of the site is kept. With it, every page, talk, paper, date and person offers readers a link to the line that says it, to correct it there.",
      examples: ["https://github.com/fastpath/fastpath.github.io"],
    }),
  branch: text
    .regex(/^[^\s~^:?*[\\]+$/, {
      error: wrong("the name of a branch", "Write it as the repository does, such as main."),
    })
    .optional()
    .meta({
      description: "The branch of the repository that the content is on. Default: main.",
      examples: ["main"],
    }),
  folder: text
    .regex(/^(?!\/)(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\?#:*"<>|]+$/, {
      error: wrong(
        "the path of a folder in a repository",
        "Write it from the top of the repository, without a slash at either end, such as docs/site.",
        (written) => {
          const parts = written.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
          const isMeant = parts.length > 0 && parts.every((part) => part !== ".." && /^[\w.-]+$/.test(part));
          return isMeant ? `Write ${parts.join("/")}.` : undefined;
        },
      ),
    })
    .optional()
    .meta({
      description:
        "The folder of the repository that holds `data/` and `editions/`, where that is not the repository itself.",
      examples: ["website"],
    }),
  forge: oneWordOf("Forge", FORGES, FORGE_MEANINGS)
    .optional()
    .meta({
      description:
        "What the host of the repository runs, where its name does not tell: readers are led to a line of a file there. Without it, an unknown host is only linked in the footer.",
      examples: ["gitlab"],
    }),
};
