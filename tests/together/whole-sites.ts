import { importTests, WHOLE_SITES } from "./import-tests.ts";

await importTests((folder) => WHOLE_SITES.includes(folder));
