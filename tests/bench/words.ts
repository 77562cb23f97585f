import type { Random } from "./random.ts";

/** Names, titles and abstracts of natural length, without meaning. */

type Words = readonly [string, ...string[]];

const words = (text: string): Words => {
  const [first = "", ...rest] = text.trim().split(/\s+/);
  return [first, ...rest];
};

const GIVEN =
  words(`Ada Aino Alan Alice Amara Ana André Anjali Barbara Björn Carlos Chen Chloé Dana Daniel Deeksha
  Diego Edith Elif Emma Erik Fatima Felix Frances Giulia Grace Hana Hugo Ingrid Isaac Ivan Jana Jean Jorge Kaoutar
  Kofi Lars Leila Ling Lucia Maria Mateo Mei Minsoo Nadia Noor Olga Omar Parijat Petra Priya Rafael Rosa Samir Sofía
  Tomáš Uma Vera Wei Yuki`);
const FAMILY =
  words(`Abe Almeida Andersson Bauer Berg Bianchi Bose Chang Cohen Costa Dangwal Dubach Dubois Eriksen
  Fischer Fontaine García Gupta Haddad Hoffmann Horváth Ito Jansen Johnson Kang Kästner Khan Kim Klimovic Kowalski
  Kumar Larsen Lee Lindqvist López Maghraoui Martin Mensah Moreau Müller Nakamura Nguyen Novák Okafor Olsen Park Pereira
  Popescu Rhu Rossi Sato Schmidt Sharma Silva Smith Tanaka Virtanen Wang Weber Zhang Zhu`);
const AFFILIATIONS = [
  "ETH Zurich",
  "McGill University",
  "University of California, Santa Barbara",
  "KAIST",
  "University of Rochester",
  "IIT Bombay",
  "Universidade de São Paulo",
  "Arm Research",
] as const;
const ADJECTIVES =
  words(`adaptive approximate asynchronous compact deep distributed dynamic efficient elastic fast
  federated fine-grained heterogeneous hierarchical hybrid incremental large-scale lightweight local modular online
  parallel portable predictable probabilistic quantized reliable robust scalable sparse static transparent`);
const NOUNS =
  words(`accelerators algorithms benchmarks caches clusters compilers controllers datasets embeddings
  experiments graphs interconnects kernels libraries memories measurements models networks pipelines predictors
  processors queues recommendations runtimes schedulers services simulators storage systems tensors transformers
  workloads`);
const VERBS =
  words(`accelerates bounds combines compares describes estimates explains extends follows improves limits
  measures needs observes outperforms predicts reduces replaces reveals simplifies supports surpasses uses`);
const LINKS = words("across and before below beyond for in near of on over under with without");

/** Different for every number: where simple family names are used up, double ones follow. */
export function nameOf(number: number): string {
  const index = Math.floor(number / GIVEN.length);
  const lap = Math.floor(index / FAMILY.length);
  const family = (shift: number): string => FAMILY[(index + shift) % FAMILY.length] ?? "";
  return `${GIVEN[number % GIVEN.length]} ${lap === 0 ? family(0) : `${family(0)}-${family(lap)}`}`;
}

export function affiliationFrom(random: Random): string {
  return random.pick(AFFILIATIONS);
}

/** About eight words. */
export function titleFrom(random: Random): string {
  const link = (): string => ` ${random.pick(LINKS)} ${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}`;
  return `${topicFrom(random)}${link()}${link()}`;
}

/** "Sparse tensors" */
export function topicFrom(random: Random): string {
  const topic = `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}`;
  return `${topic.charAt(0).toUpperCase()}${topic.slice(1)}`;
}

/** Of 120 to 180 words in two paragraphs, as Markdown. */
export function abstractFrom(random: Random): string {
  return `${paragraphFrom(random)}\n\n${paragraphFrom(random)}`;
}

function paragraphFrom(random: Random): string {
  const sentences = Array.from({ length: 4 + random.below(3) }, () => {
    const subject = `The ${random.pick(ADJECTIVES)} design of ${markedUp(random.pick(NOUNS), random)}`;
    const place = `${random.pick(LINKS)} ${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}`;
    return `${subject} ${random.pick(VERBS)} what we know ${place}, and ${random.pick(VERBS)} ${random.pick(NOUNS)}.`;
  });
  return sentences.join(" ");
}

/** Now and then a word is stressed, or leads somewhere. */
function markedUp(noun: string, random: Random): string {
  const chance = random.below(20);
  return chance < 2 ? `*${noun}*` : chance === 2 ? `[${noun}](https://example.org/${noun})` : noun;
}
