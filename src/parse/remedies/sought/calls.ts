import type { Sought } from "./sought.ts";

const IN_DATES = "This is written in dates.yaml.";
const INSTRUCTIONS = "Write it in the text below the front matter, or as `instructions`.";
const PAGES = "Write it for one of the `categories`: `pages: 6` or `pages: 2-4`.";
const OWN_PAGES = "Write it as `pages`, such as 6 or 2-4.";

/** Calls, and the important dates. */
export const SOUGHT_OF_CALLS: readonly Sought[] = [
  {
    mark: "topics submission",
    remedies: {
      "deadline deadlines date dates due": IN_DATES,
      "url link system submissionurl submissionlink": "Write it as `submission: {url: https://…}`.",
      "scope areas themes keywords": "Write them as `topics`.",
      "categories types tracks": "Write them as `submission: {categories: […]}`.",
      "layout permalink slug nav":
        "Leave it out: the name of the file makes the address, and calls are in the navigation.",
      "contact email": "The address for questions is `contact` in data/series.yaml.",
      "chairs chair organizers committee": "People are written in organizers.yaml and pc.yaml.",
      "text description content about": "The text of the call stands below its front matter.",
      "name heading": "Write it as `title`.",
    },
  },
  {
    mark: "system categories",
    remedies: {
      "link website site address": "Write it as `url`.",
      "pagelimit pages maxpages length limit": PAGES,
      "template style": "Write it as `template` of one of the `categories`.",
      "types kinds tracks": "Write them as `categories`.",
      "format formatting review reviewing anonymous anonymity blind doubleblind guidelines policy note notes text":
        INSTRUCTIONS,
      "email mail": "Write it in `instructions`, or give `url` as mailto:chairs@example.org.",
      "minutes duration": "Write it as `talk`: the minutes given to an accepted submission.",
      "deadline deadlines date dates": IN_DATES,
    },
  },
  {
    mark: "references template",
    remedies: {
      "title label type kind": "Write it as `name`.",
      "limit length pagelimit maxpages minpages": OWN_PAGES,
      "text note notes format": "Write it as `description`.",
      "style latex word": "Write the address as `template`.",
      "deadline date": IN_DATES,
    },
  },
  {
    mark: "kind was group",
    remedies: {
      "name title text what": "Write it as `label`, where the kind does not say it.",
      "type event": "Write it as `kind`.",
      "deadline day due on start from": "Write it as `date`.",
      "until to enddate": "Write it as `end`.",
      "zone tz timezone aoe": "Write it as `timezone` at the top of the file: it holds for all dates.",
      "extended extension new newdate":
        "Write the new day as `date`, and the day before it as `was: [2021-01-22]`.",
      "old olddate previous original from before": "Write it as `was: [2021-01-22]`.",
      "track section round": "Write it as `group`, or as `call`.",
      "note notes description comment remark": "Write it in `label`, or in the text of the call.",
      "hour clock": 'Write it as `time`, in quotes: "17:00".',
      "url link": "Write it in the text of the call.",
      "hard firm final": "Write it in `label`, such as `label: Papers (firm)`.",
    },
  },
  {
    mark: "timezone dates",
    remedies: {
      "abstract submission notification response cameraready registration artifact deadline papers":
        "Write it as an entry of `dates`: {kind: submission, date: 2021-02-26}.",
      "aoe zone tz": "Write `timezone: AoE`.",
      "deadlines importantdates": "Write them as `dates`.",
    },
  },
];
