import { ALONE, importTests, WHOLE_SITES } from "./import-tests.ts";

await importTests((folder) => ![...ALONE, ...WHOLE_SITES].includes(folder));
