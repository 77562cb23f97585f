import { run } from "./.adv.mts";
const E="editions/2026/edition.yaml", D="editions/2026/dates.yaml", P="editions/2026/program.yaml";
const ed=(x:string)=>({[E]:`start: 2026-03-28\nend: 2026-03-29\ntimezone: Europe/Berlin\n${x}`});
for (const w of ["TBA","tba","TBD","t.b.a.","To be announced","TBC","?","~"]) run(`start ${w}`,{[E]:`start: ${w}\n`});
run("end tba",{[E]:"start: 2026-03-28\nend: TBA\n"});
run("was tba",{[D]:"timezone: AoE\ndates:\n  - {kind: submission, date: 2026-01-15, was: [TBA]}\n"});
run("dates end/time tba",{[D]:"timezone: AoE\ndates:\n  - {kind: response, date: 2026-01-15, end: TBA}\n  - {kind: submission, date: 2026-01-15, time: tba}\n  - {kind: camera-ready, date: TBC}\n  - {kind: notification, date: t.b.a.}\n  - {kind: artifact, date: to be announced}\n"});
run("dates tba with end and time",{[D]:"timezone: AoE\ndates:\n  - {kind: response, date: tba, end: 2026-02-02}\n  - {kind: submission, date: tba, time: \"17:00\"}\n  - {kind: submission, date: tba, was: [2026-01-01]}\n"});
run("news tba",ed("news: [{date: TBA, text: X}]\n"));
run("announcement until tba",ed("announcement: {text: X, until: TBA}\n"));
run("day tba",{[P]:"days:\n  - date: TBA\n    items: []\n"});
run("item tba",{[P]:"days:\n  - date: 2026-03-28\n    items:\n      - {type: invited, title: TBA, id: x, start: TBA, duration: 30, speakers: TBA}\n      - {type: panel, title: P, start: \"10:00\", duration: 30, moderator: TBA, panelists: TBA}\n      - {type: session, title: TBA, chair: TBA, start: \"11:00\", end: \"12:00\", items: []}\n      - {type: invited, title: Y, start: \"12:00\", end: TBA, room: TBA, abstract: TBA, speakers: [TBA]}\n"});
run("venue tba",ed("venue: {name: TBA, city: TBA}\nhost: {name: TBA}\n"));
run("pc tba",{"editions/2026/pc.yaml":"TBA\n","editions/2026/organizers.yaml":"- {role: Chairs, people: TBA}\n- {role: X, people: [TBA]}\n","editions/2026/papers.yaml":"- {id: a, title: TBA, authors: TBA}\n","editions/2026/sponsors.yaml":"tba\n"});
for (const [d,t] of [["2026-12-31","24:00"],["2028-02-29","24:00"],["2026-02-28","24:00"],["2026-04-30","24:00"],["2026-03-29","24:00"],["2026-03-28","24:00"],["2026-10-25","24:00"]]) { const s=run(`24:00 ${d}`,{[D]:`timezone: Europe/Berlin\ndates:\n  - {kind: submission, date: ${d}, time: "${t}"}\n`}); for (const x of s?.editions[0].dates??[]) console.log("   ",x.date,x.deadline?.toISO()); }
for (const t of ["24:01","25:00","24:00:00","23:59:59","11:59pm","5 pm","noon","24h","00:00","2400","24.00"]) run(`time ${t}`,{[D]:`timezone: AoE\ndates:\n  - {kind: submission, date: 2026-01-15, time: "${t}"}\n`});
run("2027-02-29",{[D]:"timezone: AoE\ndates:\n  - {kind: submission, date: 2027-02-29}\n  - {kind: notification, date: 2026-06-31}\n"});
run("two zones",{[D]:"timezone: AoE\ndates:\n  - {kind: submission, date: 2026-01-15, timezone: Europe/Berlin}\n"});
