import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  meantArxiv,
  meantColor,
  meantDoi,
  meantEmail,
  meantId,
  meantOrcid,
} from "../../src/parse/remedies/meant-identifiers.ts";
import { peopleRemedy } from "../../src/parse/remedies/meant-people.ts";
import { meantDate, meantMinutes, meantTime } from "../../src/parse/remedies/meant-times.ts";

/** A test that each value is understood as another, or not at all. */
function understands<Value>(
  kind: string,
  understand: (value: string) => Value,
  pairs: readonly (readonly [string, Value])[],
): void {
  describe(kind, () => {
    for (const [written, meant] of pairs)
      test(`${JSON.stringify(written)} is ${meant}`, () => assert.equal(understand(written), meant));
  });
}

understands("an ORCID", meantOrcid, [
  ["https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"],
  ["orcid.org/0000-0002-1694-233x", "0000-0002-1694-233X"],
  ["0000 0002 1825 0097", "0000-0002-1825-0097"],
  ["0000–0002–1825–0097", "0000-0002-1825-0097"],
  ["0000-0002-1825-0098", undefined],
  ["Ada", undefined],
]);

understands("a DOI", meantDoi, [
  ["https://doi.org/10.1145/3297858.3304013", "10.1145/3297858.3304013"],
  ["http://dx.doi.org/10.1145%2F3297858.3304013?x=1", "10.1145/3297858.3304013"],
  ["doi: 10.1145/3297858.3304013.", "10.1145/3297858.3304013"],
  ["3297858", undefined],
]);

understands("an arXiv id", meantArxiv, [
  ["https://arxiv.org/abs/1905.10915v2", "1905.10915v2"],
  ["https://arxiv.org/pdf/1905.10915.pdf", "1905.10915"],
  ["arXiv:cs.CL/0601001", "cs.CL/0601001"],
  ["soon", undefined],
]);

understands("an id", meantId, [
  ["Beta_2026", "beta-2026"],
  ["Ada Morgan", "ada-morgan"],
  ["Łukasz Müller", "łukasz-müller"],
  ["!", undefined],
]);

understands("an e-mail address", meantEmail, [
  ["chairs [at] foo.org", "chairs@foo.org"],
  ["chairs at foo dot org", "chairs@foo.org"],
  ["Ada Morgan <ada@foo.org>", "ada@foo.org"],
  ["a@foo.org, b@foo.org", "a@foo.org"],
  ["ada", undefined],
]);

understands("a colour", meantColor, [
  ["7A1F3D", "#7a1f3d"],
  ["#a13", "#aa1133"],
  ["blue", undefined],
]);

understands("a number of minutes", meantMinutes, [
  ["1h", 60],
  ["60 min", 60],
  ["60 minutes", 60],
  ["1:30", 90],
  ["1h30", 90],
  ["1.5 hours", 90],
  ["20'", 20],
  ["two hours", undefined],
  ["0.3", undefined],
]);

understands("a time of day", meantTime, [
  ["“09:00”", "09:00"],
  ["9.30", "09:30"],
  ["9am", "09:00"],
  ["noon", "12:00"],
]);

understands("a day", meantDate, [
  ["“2026-10-20”", "2026-10-20"],
  ["October 20th, 2026", "2026-10-20"],
  ["Tue, 20 Oct. 2026", "2026-10-20"],
  ["Sept 20, 2026", "2026-09-20"],
  ["2026-10-20T23:59:00Z", "2026-10-20"],
  ["20261020", "2026-10-20"],
  ["10/11/2026", undefined],
]);

const SEVERAL = " (several people are an entry each)";
understands("a person", peopleRemedy, [
  ["Ada Morgan", "Write Ada Morgan"],
  ["Ada Morgan (MIT)", "Write Ada Morgan (MIT)"],
  ["Ada Morgan\tMIT", "Write Ada Morgan (MIT)"],
  ["Ada Morgan <ada@foo.org>", "Write Ada Morgan"],
  ["Emmy Noether, Universität Göttingen", `Write Emmy Noether (Universität Göttingen)${SEVERAL}`],
  ["Emmy Noether, MIT, USA", `Write "Emmy Noether (MIT, USA)"${SEVERAL}`],
  ["Lovelace, Ada", "Write Ada Lovelace"],
  ["Dijkstra, Edsger W. and Hoare, Tony", "Write an entry for each: Edsger W. Dijkstra, Tony Hoare"],
  ["Alan Turing, Bob Smith and Carol Jones", "Write an entry for each: Alan Turing, Bob Smith, Carol Jones"],
  ["Ann Bell | MIT", "Write Ann Bell (MIT)"],
  ["Ann Bell ()", "Write Ann Bell"],
  ["Ann Bell (MIT).", "Write Ann Bell (MIT)"],
  ["Ann Bell (MIT, Boston), chair", 'Write "Ann Bell (MIT, Boston)"'],
  ["Ann Bell (ann@mit.edu)", "Write Ann Bell"],
  ["(MIT)", "Write the name in front of it, such as Ana Klimovic (MIT)"],
  ["", undefined],
  ["Ann Bell (MIT), Bob Orr (ETH)", "Write an entry for each: Ann Bell (MIT), Bob Orr (ETH)"],
]);
