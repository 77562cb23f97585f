import type { Random } from "./random.ts";

/** Names, titles and abstracts of natural length, without meaning. */

type Words = readonly [string, ...string[]];

const words = (text: string): Words => {
  const [first = "", ...rest] = text.trim().split(/\s+/);
  return [first, ...rest];
};

const GIVEN = words(`Ada Aino Alan Alice Amara Ana André Anjali Barbara Björn Carlos Chen Chloé Dana Daniel Deeksha
  Diego Edith Elif Emma Erik Fatima Felix Frances Giulia Grace Hana Hugo Ingrid Isaac Ivan Jana Jean Jorge Kaoutar
  Kofi Lars Leila Ling Lucia Maria Mateo Mei Minsoo Nadia Noor Olga Omar Parijat Petra Priya Rafael Rosa Samir Sofía
  Tomáš Uma Vera Wei Yuki`);
const FAMILY = words(`Abe Almeida Andersson Bauer Berg Bianchi Bose Chang Cohen Costa Dangwal Dubach Dubois Eriksen
  Fischer Fontaine García Gupta Haddad Hoffmann Horváth Ito Jansen Johnson Kang Kästner Khan Kim Klimovic Kowalski
  Kumar Larsen Lee Lindqvist López Maghraoui Martin Mensah Moreau Müller Nakamura Nguyen Novák Okafor Olsen Park Pereira
  Popescu Rhu Rossi Sato Schmidt Sharma Silva Smith Tanaka Virtanen Wang Weber Zhang Zhu`);
export const AFFILIATIONS = ["ETH Zurich", "McGill University", "University of California, Santa Barbara", "IBM"]
  .concat(["KAIST", "University of Rochester", "TU Munich", "Arm Research", "IIT Bombay", "University of Tokyo"])
  .concat(["EPFL", "Universidade de São Paulo", "Georgia Institute of Technology", "Meta", "INRIA", "NYU"]);
const ADJECTIVES = words(`adaptive approximate asynchronous compact deep distributed dynamic efficient elastic fast
  federated fine-grained heterogeneous hierarchical hybrid incremental large-scale lightweight local modular online
  parallel portable predictable probabilistic quantized reliable robust scalable sparse static transparent`);
const NOUNS = words(`accelerators algorithms benchmarks caches clusters compilers controllers datasets embeddings
  experiments graphs interconnects kernels libraries memories measurements models networks pipelines predictors
  processors queues recommendations runtimes schedulers services simulators storage systems tensors transformers
  workloads`);
const VERBS = words(`accelerates bounds combines compares describes estimates explains extends follows improves limits
  measures needs observes outperforms predicts reduces replaces reveals simplifies supports surpasses uses`);
const LINKS = words("across and before below beyond for in near of on over under with without");

/** Different for every number. */
export function nameOf(number: number): string {
  const lap = Math.floor(number / (GIVEN.length * FAMILY.length));
  const initial = lap === 0 ? "" : ` ${String.fromCharCode(64 + lap)}.`;
  return `${GIVEN[number % GIVEN.length]}${initial} ${FAMILY[Math.floor(number / GIVEN.length) % FAMILY.length]}`;
}

/** About eight words. */
export function titleFrom(random: Random): string {
  const part = (): string => `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}`;
  const title = `${part()} ${random.pick(LINKS)} ${part()} ${random.pick(LINKS)} ${part()}`;
  return `${title[0]?.toUpperCase()}${title.slice(1)}`;
}

/** Of 120 to 180 words in two paragraphs, as Markdown. */
export function abstractFrom(random: Random): string {
  const length = 60 + random.below(15);
  return `${paragraphFrom(random, length)}\n\n${paragraphFrom(random, length)}`;
}

function paragraphFrom(random: Random, length: number): string {
  const sentences: string[] = [];
  for (let count = 0; count < length; count += 14) {
    const noun = random.pick(NOUNS);
    const stressed = random.below(10) === 0 ? `*${noun}*` : random.below(20) === 0 ? link(noun) : noun;
    const parts = `The ${random.pick(ADJECTIVES)} design of ${stressed} ${random.pick(VERBS)} what we know`;
    const end = `${random.pick(LINKS)} ${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}, and`;
    sentences.push(`${parts} ${end} ${random.pick(VERBS)} ${random.pick(NOUNS)}.`);
  }
  return sentences.join(" ");
}

function link(noun: string): string {
  return `[${noun}](https://example.org/${noun})`;
}
