import { generatorFile } from "../../read/generator-folder.ts";
import { ACTIONS } from "../series/actions.ts";

/**
 * What says on a pull request what it changes for readers. Two workflows: the first runs what the pull request brings
 * along, and has no rights; the second has the right to comment, and runs nothing of the pull request.
 */

const HEAD = `# Says of every pull request what it changes for readers: comment.yml writes that into a comment.
# This runs what the pull request brings along, so it has no rights and gets no secrets.
name: Changes

on:
  pull_request:

permissions:
  contents: read

jobs:
  changes:
    runs-on: ubuntu-latest
    steps:
      - uses: ${ACTIONS.checkout}
        with:
          fetch-depth: 2
          persist-credentials: false
      - uses: ${ACTIONS.node}
        with:
          node-version: 24
          cache: npm
      - run: npm ci
`;

const FOOT = `      - uses: ${ACTIONS.upload}
        with:
          name: pictures
          path: \${{ runner.temp }}/pictures
          if-no-files-found: ignore
          retention-days: 7
      - uses: ${ACTIONS.upload}
        with:
          name: changes
          path: \${{ runner.temp }}/changes
          retention-days: 7
`;

/**
 * `.github/workflows/changes.yml`
 * @param program how it is called
 */
export function changesWorkflow(program: string): string {
  return `${HEAD}      # What is checked out is the pull request as it would be merged: its first parent is what it changes.
      - run: |
          mkdir "$RUNNER_TEMP/changes"
          echo "$NUMBER" > "$RUNNER_TEMP/changes/number"
          if ! ${program} diff HEAD^1 --format markdown > "$RUNNER_TEMP/changes/changes.md"; then
            echo "The content has problems: the check names them on its lines." > "$RUNNER_TEMP/changes/changes.md"
          fi
        env:
          NUMBER: \${{ github.event.pull_request.number }}
      # Pictures are worth a look, and nothing depends on them.
      - run: node .github/scripts/pictures.mjs
        continue-on-error: true
        timeout-minutes: 10
        env:
          CHANGES: \${{ runner.temp }}/changes
          PICTURES: \${{ runner.temp }}/pictures
          LECTERN: ${program}
${FOOT}`;
}

/** What this repository has for itself is what every site gets. */
const SHARED = [
  ".github/scripts/comment.mjs",
  ".github/scripts/pictures.mjs",
  ".github/workflows/comment.yml",
];

/** What a site folder needs for it, by path. */
export function pullRequestFiles(): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(SHARED.map((path) => [path, generatorFile(path)])),
    ".github/workflows/changes.yml": changesWorkflow("npx lectern"),
  };
}
