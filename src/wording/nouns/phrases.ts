import type { Forms } from "../../messages/forms.ts";
import { entryOf } from "../../messages/language-entry.ts";
import type { Noun } from "../../model/vocabulary.ts";

/** Every phrase that names what a series is, as a whole: the article, gender and case of a word go through a sentence. */
export interface NounPhrases {
  /** Among important dates. */
  readonly label: string;
  readonly acceptance: string;
  readonly ownTime: string;
  readonly over: string;
  readonly recording: string;
  /** Where the ordinal before a title agrees with a feminine noun: "2.ª Escuela". */
  readonly numbers?: Forms;
}

/** For all that is no workshop, by language: the catalogues themselves speak of workshops. */
export const NOUNS: Readonly<Record<string, Readonly<Record<Exclude<Noun, "workshop">, NounPhrases>>>> = {
  ar: {
    symposium: {
      label: "الندوة",
      acceptance: "يقدم مؤلفو الأعمال المقبولة محاضرة مدتها {minutes} دقيقة في الندوة.",
      ownTime: "توقيت الندوة ({city})",
      over: "انتهت الندوة.",
      recording: "في تسجيل الندوة",
    },
    conference: {
      label: "المؤتمر",
      acceptance: "يقدم مؤلفو الأعمال المقبولة محاضرة مدتها {minutes} دقيقة في المؤتمر.",
      ownTime: "توقيت المؤتمر ({city})",
      over: "انتهى المؤتمر.",
      recording: "في تسجيل المؤتمر",
    },
    school: {
      label: "المدرسة",
      acceptance: "يقدم مؤلفو الأعمال المقبولة محاضرة مدتها {minutes} دقيقة في المدرسة.",
      ownTime: "توقيت المدرسة ({city})",
      over: "انتهت المدرسة.",
      recording: "في تسجيل المدرسة",
    },
    meeting: {
      label: "الملتقى",
      acceptance: "يقدم مؤلفو الأعمال المقبولة محاضرة مدتها {minutes} دقيقة في الملتقى.",
      ownTime: "توقيت الملتقى ({city})",
      over: "انتهى الملتقى.",
      recording: "في تسجيل الملتقى",
    },
  },
  de: {
    symposium: {
      label: "Symposium",
      acceptance:
        "Wer einen angenommenen Beitrag verfasst hat, hält auf dem Symposium einen Vortrag von {minutes} Minuten.",
      ownTime: "Zeit des Symposiums ({city})",
      over: "Das Symposium ist zu Ende.",
      recording: "In der Aufzeichnung des Symposiums",
    },
    conference: {
      label: "Konferenz",
      acceptance:
        "Wer einen angenommenen Beitrag verfasst hat, hält auf der Konferenz einen Vortrag von {minutes} Minuten.",
      ownTime: "Zeit der Konferenz ({city})",
      over: "Die Konferenz ist zu Ende.",
      recording: "In der Aufzeichnung der Konferenz",
    },
    school: {
      label: "Schule",
      acceptance:
        "Wer einen angenommenen Beitrag verfasst hat, hält bei der Schule einen Vortrag von {minutes} Minuten.",
      ownTime: "Zeit der Schule ({city})",
      over: "Die Schule ist zu Ende.",
      recording: "In der Aufzeichnung der Schule",
    },
    meeting: {
      label: "Tagung",
      acceptance:
        "Wer einen angenommenen Beitrag verfasst hat, hält auf der Tagung einen Vortrag von {minutes} Minuten.",
      ownTime: "Zeit der Tagung ({city})",
      over: "Die Tagung ist zu Ende.",
      recording: "In der Aufzeichnung der Tagung",
    },
  },
  en: {
    symposium: {
      label: "Symposium",
      acceptance: "Authors of accepted submissions give a {minutes}-minute talk at the symposium.",
      ownTime: "Symposium time ({city})",
      over: "The symposium is over.",
      recording: "In the symposium recording",
    },
    conference: {
      label: "Conference",
      acceptance: "Authors of accepted submissions give a {minutes}-minute talk at the conference.",
      ownTime: "Conference time ({city})",
      over: "The conference is over.",
      recording: "In the conference recording",
    },
    school: {
      label: "School",
      acceptance: "Authors of accepted submissions give a {minutes}-minute talk at the school.",
      ownTime: "School time ({city})",
      over: "The school is over.",
      recording: "In the school recording",
    },
    meeting: {
      label: "Meeting",
      acceptance: "Authors of accepted submissions give a {minutes}-minute talk at the meeting.",
      ownTime: "Meeting time ({city})",
      over: "The meeting is over.",
      recording: "In the meeting recording",
    },
  },
  es: {
    symposium: {
      label: "Simposio",
      acceptance: "Los autores de los trabajos aceptados dan una charla de {minutes} minutos en el simposio.",
      ownTime: "Hora del simposio ({city})",
      over: "El simposio ha terminado.",
      recording: "En la grabación del simposio",
    },
    conference: {
      label: "Congreso",
      acceptance: "Los autores de los trabajos aceptados dan una charla de {minutes} minutos en el congreso.",
      ownTime: "Hora del congreso ({city})",
      over: "El congreso ha terminado.",
      recording: "En la grabación del congreso",
    },
    school: {
      label: "Escuela",
      acceptance: "Los autores de los trabajos aceptados dan una charla de {minutes} minutos en la escuela.",
      ownTime: "Hora de la escuela ({city})",
      over: "La escuela ha terminado.",
      recording: "En la grabación de la escuela",
      numbers: { other: "{n}.ª" },
    },
    meeting: {
      label: "Encuentro",
      acceptance:
        "Los autores de los trabajos aceptados dan una charla de {minutes} minutos en el encuentro.",
      ownTime: "Hora del encuentro ({city})",
      over: "El encuentro ha terminado.",
      recording: "En la grabación del encuentro",
    },
  },
  fr: {
    symposium: {
      label: "Symposium",
      acceptance:
        "Les auteurs des soumissions acceptées donnent un exposé de {minutes} minutes lors du symposium.",
      ownTime: "Heure du symposium ({city})",
      over: "Le symposium est terminé.",
      recording: "Dans l’enregistrement du symposium",
    },
    conference: {
      label: "Conférence",
      acceptance:
        "Les auteurs des soumissions acceptées donnent un exposé de {minutes} minutes lors de la conférence.",
      ownTime: "Heure de la conférence ({city})",
      over: "La conférence est terminée.",
      recording: "Dans l’enregistrement de la conférence",
      numbers: { one: "{n}re", other: "{n}e" },
    },
    school: {
      label: "École",
      acceptance:
        "Les auteurs des soumissions acceptées donnent un exposé de {minutes} minutes lors de l’école.",
      ownTime: "Heure de l’école ({city})",
      over: "L’école est terminée.",
      recording: "Dans l’enregistrement de l’école",
      numbers: { one: "{n}re", other: "{n}e" },
    },
    meeting: {
      label: "Rencontre",
      acceptance:
        "Les auteurs des soumissions acceptées donnent un exposé de {minutes} minutes lors de la rencontre.",
      ownTime: "Heure de la rencontre ({city})",
      over: "La rencontre est terminée.",
      recording: "Dans l’enregistrement de la rencontre",
      numbers: { one: "{n}re", other: "{n}e" },
    },
  },
  ja: {
    symposium: {
      label: "シンポジウム",
      acceptance: "採択された投稿の著者は、シンポジウムで {minutes} 分の講演を行います。",
      ownTime: "シンポジウムの時刻（{city}）",
      over: "シンポジウムは終了しました。",
      recording: "シンポジウムの録画",
    },
    conference: {
      label: "会議",
      acceptance: "採択された投稿の著者は、会議で {minutes} 分の講演を行います。",
      ownTime: "会議の時刻（{city}）",
      over: "会議は終了しました。",
      recording: "会議の録画",
    },
    school: {
      label: "スクール",
      acceptance: "採択された投稿の著者は、スクールで {minutes} 分の講演を行います。",
      ownTime: "スクールの時刻（{city}）",
      over: "スクールは終了しました。",
      recording: "スクールの録画",
    },
    meeting: {
      label: "研究会",
      acceptance: "採択された投稿の著者は、研究会で {minutes} 分の講演を行います。",
      ownTime: "研究会の時刻（{city}）",
      over: "研究会は終了しました。",
      recording: "研究会の録画",
    },
  },
  pt: {
    symposium: {
      label: "Simpósio",
      acceptance: "Os autores dos trabalhos aceitos dão uma palestra de {minutes} minutos no simpósio.",
      ownTime: "Horário do simpósio ({city})",
      over: "O simpósio terminou.",
      recording: "Na gravação do simpósio",
    },
    conference: {
      label: "Conferência",
      acceptance: "Os autores dos trabalhos aceitos dão uma palestra de {minutes} minutos na conferência.",
      ownTime: "Horário da conferência ({city})",
      over: "A conferência terminou.",
      recording: "Na gravação da conferência",
      numbers: { other: "{n}.ª" },
    },
    school: {
      label: "Escola",
      acceptance: "Os autores dos trabalhos aceitos dão uma palestra de {minutes} minutos na escola.",
      ownTime: "Horário da escola ({city})",
      over: "A escola terminou.",
      recording: "Na gravação da escola",
      numbers: { other: "{n}.ª" },
    },
    meeting: {
      label: "Encontro",
      acceptance: "Os autores dos trabalhos aceitos dão uma palestra de {minutes} minutos no encontro.",
      ownTime: "Horário do encontro ({city})",
      over: "O encontro terminou.",
      recording: "Na gravação do encontro",
    },
  },
  zh: {
    symposium: {
      label: "专题讨论会",
      acceptance: "录用稿件的作者在专题讨论会上作 {minutes} 分钟的报告。",
      ownTime: "专题讨论会时间（{city}）",
      over: "专题讨论会已结束。",
      recording: "专题讨论会录像中",
    },
    conference: {
      label: "会议",
      acceptance: "录用稿件的作者在会议上作 {minutes} 分钟的报告。",
      ownTime: "会议时间（{city}）",
      over: "会议已结束。",
      recording: "会议录像中",
    },
    school: {
      label: "讲习班",
      acceptance: "录用稿件的作者在讲习班上作 {minutes} 分钟的报告。",
      ownTime: "讲习班时间（{city}）",
      over: "讲习班已结束。",
      recording: "讲习班录像中",
    },
    meeting: {
      label: "交流会",
      acceptance: "录用稿件的作者在交流会上作 {minutes} 分钟的报告。",
      ownTime: "交流会时间（{city}）",
      over: "交流会已结束。",
      recording: "交流会录像中",
    },
  },
};

/** English ones for a language that has none. */
export function phrasesOf(language: string, noun: Exclude<Noun, "workshop">): NounPhrases | undefined {
  return (entryOf(NOUNS, language) ?? NOUNS.en)?.[noun];
}
