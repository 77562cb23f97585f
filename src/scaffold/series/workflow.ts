/** The workflows of a site folder that lies in a repository of its own, beside the generator's. */

/** `.github/workflows/publish.yml` */
export const PUBLISH = `# Publishes the site on GitHub Pages: at every push, and when daily.yml calls it.
# Two things have to be done once: write the repository of the generator below, and in the settings of this repository,
# under Pages, choose "GitHub Actions" as the source.
name: Publish

env:
  GENERATOR: your-organization/lectern # the repository of the generator

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
      - uses: actions/checkout@v5.0.0
        with:
          path: site
      - uses: actions/checkout@v5.0.0
        with:
          repository: \${{ env.GENERATOR }}
          path: generator
      - uses: actions/configure-pages@v5.0.0
        id: pages
      - uses: actions/setup-node@v5.0.0
        with:
          node-version: 22
          cache: npm
          cache-dependency-path: generator/package-lock.json
      - uses: actions/cache@v5.0.5
        with:
          path: generator/.cache
          key: images-\${{ github.sha }}
          restore-keys: images-
      - run: npm ci
        working-directory: generator
      - name: Fetch what the published site knows of its revisions
        id: last
        run: |
          status=$(curl --silent --show-error --location --retry 3 --output "$RUNNER_TEMP/revisions.json" \\
            --write-out "%{http_code}" "\${SITE_URL%/}/api/revisions.json?$GITHUB_RUN_ID")
          case "$status" in
            200) echo "option=--previous $RUNNER_TEMP/revisions.json" >> "$GITHUB_OUTPUT" ;;
            404) echo "Nothing is published yet: everything is new." ;;
            *) echo "::error::The published site answered $status. The last good site stays." && exit 1 ;;
          esac
        env:
          SITE_URL: \${{ steps.pages.outputs.base_url }}
      - run: npm run build -- --site ../site --output ../_site --url "$SITE_URL" $PREVIOUS
        working-directory: generator
        env:
          SITE_URL: \${{ steps.pages.outputs.base_url }}
          PREVIOUS: \${{ steps.last.outputs.option }}
      # The action for Pages leaves out files whose names begin with a dot, such as those in .well-known/.
      - run: tar --dereference --hard-dereference -cf "$RUNNER_TEMP/artifact.tar" -C _site .
      - uses: actions/upload-artifact@v4.6.2
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
      - uses: actions/deploy-pages@v4.0.5
        id: deployment
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
