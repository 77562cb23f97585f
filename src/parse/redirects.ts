import * as z from "zod";
import { REDIRECT_FILES } from "../model/vocabulary.ts";
import { target, text } from "./fields.ts";
import { wrongType } from "./remedies/explain.ts";
import { oneWordOf, REDIRECT_FILE_MEANINGS } from "./remedies/meanings.ts";

/** Of an address that was published, and is meant to lead nowhere. */
export const GONE = "gone";

/** Where old addresses lead, in `series.yaml` and `edition.yaml`. */
export const redirects = z
  .record(text, target, {
    error: wrongType(
      "a mapping",
      "Write each old address with what it leads to, such as `/2019/cfp.html: /2019/cfp/`.",
    ),
  })
  .default({})
  .meta({
    title: "Redirects",
    description:
      "Addresses that were published before, by you or by other software, each with the page of this site, the file below public/ or the web address that it leads to. `gone` stands for one that is meant to lead nowhere.",
    examples: [
      {
        "/2019/callforpapers.html": "/2019/cfp/",
        "/2019/talks/opening/": "/2019/program/",
        "/2018/": "https://archive.example.org/2018/",
        "/2019/drafts/": "gone",
      },
    ],
  });

export const redirectsFile = oneWordOf("File of redirects", REDIRECT_FILES, REDIRECT_FILE_MEANINGS)
  .optional()
  .meta({
    description:
      "The file by which the host forwards. Without it, a page stands at each old address and forwards: any host serves that. What you write in a file of this name below public/ stands above it.",
    examples: ["_redirects"],
  });
