import { folded } from "../../../folding.ts";

/** What columns are called, in the languages of the site: whole headings, or words of them. */
const WORDS = {
  email: "e-mail|email|mail|correo|courriel|邮箱|电子邮件|メール|البريد",
  id: "id|paper id|key|kennung",
  number: "#|no|no.|nr|nr.|number|paper|paper number|submission|nummer|numero|n°|nº|num|编号|序号|番号|رقم",
  title:
    "title|paper title|talk title|title en|presentation|talk|topic|titel|beitrag|vortrag|thema|titulo|titre|intitule|exposé|expose|标题|题目|論文題目|论文题目|题名|題名|論文名|論文タイトル|発表題目|講演題目|論文標題|标题名|タイトル|題目|演題|العنوان|عنوان",
  authors:
    "authors|author|author(s)|author names|autoren|autor|autorinnen|verfasser|autores|auteurs|auteur|作者|作者们|作者姓名|全部作者|著者|著者名|発表者名|المؤلفون|المؤلف|مؤلف",
  affiliations:
    "affiliations|author affiliations|zugehorigkeiten|afiliaciones|afiliacoes|affiliations des auteurs",
  abstract:
    "abstract|summary|description|zusammenfassung|kurzfassung|beschreibung|resumen|resumo|resume|摘要|概要|要旨|الملخص|ملخص",
  keywords:
    "keywords|key words|tags|topics|schlagworter|stichworte|schlusselworter|palabras clave|palavras-chave|palavras chave|mots-cles|mots cles|关键词|關鍵詞|キーワード|الكلمات المفتاحية",
  category: "category|paper type|kategorie|categoria|categorie|类别|分類|カテゴリ|الفئة",
  type: "type|kind|typ|art|tipo|genre|类型|種類|種別|النوع",
  track: "track|track name|stream|strand|themenreihe|trilha|piste|分会场|トラック|المسار",
  decision:
    "decision|final decision|status|result|outcome|verdict|acceptance|entscheidung|ergebnis|decisao|resultado|situacao|estado|dictamen|veredicto|statut|resultat|决定|结果|录用结果|评审结果|判定|採否|採択|審査結果|判定結果|القرار|النتيجة",
  withdrawn:
    "withdrawn|withdrawn?|is withdrawn|zuruckgezogen|zuruckgezogen?|retirado|retirado?|retire|retire ?|撤稿|撤回|取り下げ|مسحوب",
  doi: "doi",
  arxiv: "arxiv|arxiv id|preprint",
  pdf: "pdf|paper link|paper url|paper pdf",
  code: "code|source code|repository|github|quellcode|codigo",
  data: "data|dataset|data set|daten|datos|dados|donnees",
  slides: "slides|folien|diapositivas|diapositives|transparents|幻灯片|スライド|الشرائح",
  poster: "poster|poster link",
  video: "video|recording|aufzeichnung|grabacion|gravacao|enregistrement|视频|動画|ビデオ|فيديو",
  pages: "pages|page|seiten|paginas|页码|ページ|الصفحات",
  award: "award|awards|prize|preis|auszeichnung|premio|prix|奖|賞|جائزة",
  name: "name|full name|person|member|name of member|vollstandiger name|mitglied|nombre|nombre completo|nome|nome completo|nom complet|membre|姓名|名字|氏名|名前|الاسم",
  first:
    "first name|first|given name|given names|firstname|vorname|nombre de pila|nombres|primeiro nome|prenom|prenoms|名|الاسم الأول",
  last: "last name|last|family name|surname|lastname|nachname|familienname|apellido|apellidos|sobrenome|apelido|nom|nom de famille|姓|苗字|اسم العائلة|الكنية",
  affiliation:
    "affiliation|institution|organization|organisation|university|company|employer|einrichtung|zugehorigkeit|hochschule|firma|afiliacion|institucion|organizacion|universidad|afiliacao|instituicao|universidade|etablissement|organisme|单位|作者单位|所属|所属機関|著者所属|机构|الجهة|الانتماء|المؤسسة",
  countries: "countries",
  country: "country|land|pais|pays|国家|国|الدولة|البلد",
  role: "role|function|position|task|rolle|funktion|rol|funcao|papel|cargo|fonction|角色|职务|役割|役職|الدور",
  orcid: "orcid|orcid id|orcid id(s)",
  url: "url|web page|webpage|website|web site|homepage|link|web|webseite|pagina web|pagina|site web|site|网址|链接|ホームページ|الموقع|الرابط",
  date: "date|day|start date|session date|datum|tag|fecha|dia|data do dia|jour|日期|日付|日にち|التاريخ|اليوم",
  start:
    "start|start time|begin|begins|from|time|beginn|von|uhrzeit|zeit|inicio|hora|hora de inicio|comienzo|debut|heure|开始|时间|開始|時刻|時間|البداية|الوقت",
  end: "end|end time|ends|until|to|ende|bis|fin|hora de fin|fim|termino|结束|終了|النهاية",
  duration: "duration|length|minutes|dauer|minuten|duracion|duracao|duree|时长|所要時間|المدة",
  room: "room|location|place|raum|saal|ort|sala|lugar|local|salle|lieu|房间|地点|会议室|部屋|会場|القاعة|المكان",
  session: "session|session title|sitzung|sesion|sessao|seance|会议|セッション|الجلسة",
  speakers:
    "speakers|speaker|presenter|presenters|presented by|vortragende|vortragender|referent|referenten|redner|ponente|ponentes|orador|oradores|palestrante|palestrantes|orateur|orateurs|intervenant|intervenants|演讲者|报告人|讲者|発表者|講演者|المتحدث|المتحدثون",
  chair:
    "chair|session chair|moderator|leitung|moderation|moderador|presidente|president|moderateur|主持人|主席|座長|司会|الرئيس|المشرف",
  panelists:
    "panelists|panelist|panel members|podium|teilnehmer|panelistas|participantes|panelistes|participants|嘉宾|パネリスト|登壇者|المشاركون",
  paper: "paper of the talk",
} as const;

export type Column = keyof typeof WORDS;

export const COLUMN_WORDS: ReadonlyMap<string, Column> = new Map(
  Object.entries(WORDS).flatMap(([column, words]) =>
    words.split("|").map((word) => [folded(word), column as Column] as const),
  ),
);
