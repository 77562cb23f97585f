import { refused, spoil } from "../fixture.ts";
import { PROGRAM } from "../fixture-content.ts";

const CORRECT = "Correct one of the two.";

refused(
  "a day's first item without a start",
  spoil(PROGRAM, '    start: "09:00"\n', ""),
  `${PROGRAM}:9:9  days[0].items[0]`,
  "It is not known when this item starts.",
  "Write a `start`, for it or for the day.",
);

refused(
  "an item without an end before one without a start",
  spoil(PROGRAM, "duration: 15, ", ""),
  `${PROGRAM}:11:9  days[0].items[1]`,
  "It is not known when this item ends.",
  "Write an `end` or a `duration`, or a `start` for the next item.",
);

refused(
  "a last item without an end",
  spoil(PROGRAM, 'start: "24:30", duration: 30', 'start: "24:30"'),
  `${PROGRAM}:44:9  days[0].items[8]`,
  "It is not known when this item ends.",
  "Write an `end` or a `duration`, or a `start` for the next item.",
);

refused(
  "an end before the start",
  spoil(PROGRAM, 'start: "12:00", end: "13:00"', 'start: "12:00", end: "11:00"'),
  `${PROGRAM}:19:44  days[0].items[3].end`,
  "This item ends at 11:00, and it starts at 12:00.",
  "Correct its start or its end.",
);

refused(
  "an end that lies after midnight",
  spoil(PROGRAM, 'start: "12:00", end: "13:00"', 'start: "22:00", end: "01:30"'),
  `${PROGRAM}:19:44  days[0].items[3].end`,
  "This item ends at 01:30, and it starts at 22:00.",
  'If it ends after midnight, write end: "25:30"; otherwise, correct its start or its end.',
);

refused(
  "a duration that does not agree with the end",
  spoil(PROGRAM, "duration: 45", 'duration: 45\n        end: "10:40"'),
  `${PROGRAM}:15:19  days[0].items[2].duration`,
  "A start at 09:45 and 45 minutes do not make an end at 10:40.",
  "Write `end` or `duration`, not both.",
);

refused(
  "an item that ends after its day",
  spoil(PROGRAM, "- {type: closing}", '- {type: closing, end: "11:30"}'),
  `${PROGRAM}:50:30  days[1].items[1].end`,
  "This item ends at 11:30, after what it belongs to, which ends at 11:00.",
  CORRECT,
);

refused(
  "an item that ends after its day because of its duration",
  spoil(PROGRAM, "id: final-word, duration: 60", "id: final-word, duration: 120"),
  `${PROGRAM}:49:9  days[1].items[0]`,
  "This item ends at 11:30, after what it belongs to, which ends at 11:00.",
  CORRECT,
);

refused(
  "an item that starts before its day",
  spoil(PROGRAM, "- {type: closing}", '- {type: closing, start: "09:00"}'),
  `${PROGRAM}:50:32  days[1].items[1].start`,
  "This item starts at 09:00, before what it belongs to, which starts at 09:30.",
  CORRECT,
);

refused(
  "an item that starts before its session",
  spoil(PROGRAM, "title: Folding, duration: 30", 'title: Folding, start: "12:45", duration: 30'),
  `${PROGRAM}:35:49  days[0].items[5].items[0].start`,
  "This item starts at 12:45, before what it belongs to, which starts at 13:00.",
  CORRECT,
);

refused(
  "an item that ends after its session",
  spoil(PROGRAM, 'start: "13:00"\n        items', 'start: "13:00"\n        end: "13:40"\n        items'),
  `${PROGRAM}:37:13  days[0].items[5].items[1]`,
  "This item ends at 13:55, after what it belongs to, which ends at 13:40.",
  CORRECT,
);

refused(
  "a session in which some items are timed and others are not",
  spoil(PROGRAM, "{type: paper, paper: inkwell}", "{type: paper, paper: inkwell, duration: 20}"),
  `${PROGRAM}:29:13  days[0].items[4].items[1]`,
  "This item has no time, and others of its session have one.",
  "Write a `start` or a `duration` for every item of the session, or for none.",
);
