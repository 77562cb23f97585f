import { ACTIONS } from "../series/actions.ts";
import { COMMENT_SCRIPT } from "./comment-script.ts";

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

const FOOT = `        env:
          NUMBER: \${{ github.event.pull_request.number }}
      - uses: ${ACTIONS.upload}
        with:
          name: changes
          path: \${{ runner.temp }}/changes
          retention-days: 7
`;

/**
 * `.github/workflows/changes.yml`
 * @param command what compares with a revision
 */
export function changesWorkflow(command: string): string {
  return `${HEAD}      # What is checked out is the pull request as it would be merged: its first parent is what it changes.
      - run: |
          mkdir "$RUNNER_TEMP/changes"
          echo "$NUMBER" > "$RUNNER_TEMP/changes/number"
          if ! ${command} HEAD^1 --format markdown > "$RUNNER_TEMP/changes/changes.md"; then
            echo "The content has problems: the check names them on its lines." > "$RUNNER_TEMP/changes/changes.md"
          fi
${FOOT}`;
}

/** `.github/workflows/comment.yml`: that of the generator's own repository. */
export const COMMENT = `# Writes what changes.yml has found into one comment of the pull request, and into the same one at the next push.
# It has the right to comment, and runs nothing but the script of the main branch.
name: Comment

on:
  workflow_run:
    workflows: [Changes]
    types: [completed]

permissions:
  actions: read
  contents: read
  pull-requests: write

concurrency:
  group: comment-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}

jobs:
  comment:
    if: github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion == 'success'
    runs-on: ubuntu-latest
    steps:
      - uses: ${ACTIONS.checkout}
        with:
          ref: \${{ github.event.repository.default_branch }}
          sparse-checkout: .github/scripts
          persist-credentials: false
      - run: gh run download "$RUN" --repo "$GITHUB_REPOSITORY" --name changes --dir "$RUNNER_TEMP/changes"
        env:
          GH_TOKEN: \${{ github.token }}
          RUN: \${{ github.event.workflow_run.id }}
      - run: node .github/scripts/comment.mjs
        env:
          GITHUB_TOKEN: \${{ github.token }}
          HEAD_SHA: \${{ github.event.workflow_run.head_sha }}
          CHANGES: \${{ runner.temp }}/changes
`;

/** What a site folder needs for it, by path. */
export const PULL_REQUEST_FILES = {
  ".github/scripts/comment.mjs": COMMENT_SCRIPT,
  ".github/workflows/changes.yml": changesWorkflow("npx lectern diff"),
  ".github/workflows/comment.yml": COMMENT,
};
