import { run } from "./.adv.mts";
run("carlini",{"data/people.yaml":"emanuele-carlini: {name: Emanuele Carlini, also: [E. Carlini]}\n","editions/2026/organizers.yaml":"- {role: A, people: [Emanuele Carlini (CNR)]}\n- {role: B, people: [Emmanuele Carlini (CNR)]}\n"});
