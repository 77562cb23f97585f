/** ISO 639-2/T, by BCP 47: the languages that have a shorter code there. */
const CODES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "ar ara,az aze,be bel,bg bul,bn ben,bs bos,ca cat,cs ces,cy cym,da dan,de deu,el ell,en eng,eo epo,es spa,et est," +
    "eu eus,fa fas,fi fin,fr fra,ga gle,gl glg,he heb,hi hin,hr hrv,hu hun,hy hye,id ind,is isl,it ita,ja jpn,ka kat," +
    "kk kaz,ko kor,la lat,lt lit,lv lav,mk mkd,mn mon,mr mar,ms msa,mt mlt,nb nob,nl nld,nn nno,no nor,pl pol,pt por," +
    "ro ron,ru rus,sk slk,sl slv,sq sqi,sr srp,sv swe,ta tam,te tel,th tha,tr tur,uk ukr,ur urd,uz uzb,vi vie,zh zho"
  )
    .split(",")
    .map((pair) => pair.split(" ")),
);

/** `eng`, as publishers ask for; the tag's own language where it is not among the usual ones. */
export function iso639Of(tag: string): string {
  const { language } = new Intl.Locale(tag);
  return Object.hasOwn(CODES, language) ? (CODES[language] ?? language) : language;
}
