import { runThisThread } from "../../build/threads/thread.ts";
import { fixLocale } from "./fixed-locale.ts";
import { readStacksInSources } from "./readable-stacks.mjs";

// A thread that makes parts of a site: the program starts as many as pay.
readStacksInSources();
fixLocale();
runThisThread();
