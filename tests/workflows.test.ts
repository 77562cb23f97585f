import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "js-yaml";
import { ACTIONS } from "../src/scaffold/series/actions.ts";

const FOLDER = ".github/workflows";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: { readonly key?: string };
}

interface Workflow {
  readonly on: unknown;
  readonly env: { readonly SHARES: number };
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly strategy?: { readonly matrix: unknown } }>
  >;
}

test("every action that a workflow uses is pinned, in the version that new sites get", () => {
  const known = Object.values(ACTIONS).map((action) => action.replace(/ #.*$/, ""));
  for (const name of readdirSync(FOLDER)) {
    const text = readFileSync(`${FOLDER}/${name}`, "utf8");
    for (const [line, action = "", version] of text.matchAll(/uses: ([^.\s]\S+)( # v[\d.]+)?/g)) {
      assert.match(line, /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, `${name}: ${line}`);
      const own = action.replace(/\/(restore|save)@/, "@");
      const isOfSites = known.some((one) => one.split("@")[0] === own.split("@")[0]);
      assert.ok(!isOfSites || known.includes(own), `${name}: ${action}${version}`);
    }
  }
});

test("the workflow of shares runs only when it is started, and its last job fetches what each machine made", () => {
  const { on, env, jobs } = load(readFileSync(`${FOLDER}/publish-in-shares.yml`, "utf8")) as Workflow;
  assert.deepEqual(on, { workflow_dispatch: null });
  const shares = Array.from({ length: env.SHARES }, (_, index) => index + 1);
  assert.deepEqual(jobs.share?.strategy?.matrix, { share: shares });
  const fetched = jobs.build?.steps.flatMap(({ uses, with: own }) =>
    uses?.startsWith("actions/cache/restore@") === true ? [own?.key] : [],
  );
  assert.deepEqual(
    fetched,
    shares.map((share) => `share-\${{ github.run_id }}-${share}`),
  );
  const commands = [jobs.share, jobs.build].map((job) =>
    job?.steps.flatMap(({ run }) => (run?.startsWith("npm run build") === true ? [run] : [])),
  );
  assert.deepEqual(
    commands[0],
    commands[1]?.map((run) => run.replace("-- ", '-- --shard "$SHARE/$SHARES" ')),
  );
});
