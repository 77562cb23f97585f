import { ACTIONS } from "./actions.ts";

/** The workflows of a site folder that lies in a repository of its own: they run the program, and no workflow of others. */

const SETUP = `      - uses: ${ACTIONS.checkout}
        with:
          persist-credentials: false`;

const NODE = `      - uses: ${ACTIONS.node}
        with:
          node-version: 24
          cache: npm
      - uses: ${ACTIONS.cache}
        with:
          path: .cache
          key: site-\${{ github.sha }}
          restore-keys: site-
      - run: npm ci`;

/** `.github/workflows/publish.yml` */
export const PUBLISH = `# Publishes the site on GitHub Pages: at every push, and when daily.yml calls it.
# In the settings of the repository, under Pages, choose "GitHub Actions" as the source; nothing else is needed.
# It runs the program in the version that package-lock.json names, and nobody else's workflow: it goes on working
# whatever becomes of the program's own repository. A run that fails leaves the published site as it is.
name: Publish

on:
  push:
    branches: [main]
  workflow_call:
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: read
    steps:
${SETUP}
      - uses: ${ACTIONS.pages}
        id: pages
${NODE}
      # The published site says what its readers know already, so that calendars and feeds tell what is new.
      - run: npx lectern build --publish --url "$SITE_URL" --previous "\${SITE_URL%/}/api/revisions.json"
        env:
          SITE_URL: \${{ steps.pages.outputs.base_url }}
      # The action for Pages leaves out files whose names begin with a dot, such as those in .well-known/.
      - run: tar --dereference --hard-dereference -cf "$RUNNER_TEMP/artifact.tar" -C _site .
      - uses: ${ACTIONS.upload}
        with:
          name: github-pages
          path: \${{ runner.temp }}/artifact.tar
          retention-days: 1
          if-no-files-found: error

  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: ${ACTIONS.deploy}
        id: deployment
`;

/** `.github/workflows/check.yml` */
export const CHECK = `# Says of every pull request what is wrong with it, on the lines themselves, and keeps the site as it would be: on the
# page of the run, under Artifacts, "site" holds it. Pull requests from forks get no secrets, and no more rights than
# these.
name: Check

on:
  pull_request:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
${SETUP}
${NODE}
      - run: npx lectern check
      - run: npx lectern build --no-cards
      - uses: ${ACTIONS.upload}
        with:
          name: site
          path: _site
          retention-days: 14
          include-hidden-files: true
`;

/** `.github/dependabot.yml` */
export const DEPENDABOT = `# Newer versions of the actions that the workflows name by their commits, as one pull request a month.
version: 2
updates:
  - package-ecosystem: github-actions
    directory: /
    schedule:
      interval: monthly
    groups:
      actions:
        patterns: ["*"]
`;

/** `.github/workflows/daily.yml`: that of the generator's own repository. */
export const DAILY = `# Publishes the site once a day, so that past dates are marked as past.
# The schedule has a file of its own because GitHub switches off, after 60 days without a push and in every new fork,
# each workflow that has one, and with it all else that would start it. Pushes go on publishing by publish.yml.
# To wake this one: on the page "Actions" of the repository, choose "Publish daily", then "Enable workflow".
name: Publish daily

on:
  schedule:
    - cron: "17 12 * * *" # just after the end of a day anywhere on Earth

permissions: {}

jobs:
  publish:
    # No more than the jobs of publish.yml have by themselves.
    permissions:
      contents: read
      pages: write
      id-token: write
    uses: ./.github/workflows/publish.yml
`;
