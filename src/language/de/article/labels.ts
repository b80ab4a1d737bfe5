import { introduction } from '../../any/article/introduction.ts';
import { LABELS as ANY_LABELS } from '../../any/article/labels.ts';
import { stamp } from '../../any/article/stamp.ts';
import type { LabelLanguage, LabelRule } from '../../article.ts';
import { DAY_OF_MONTH } from '../calendar.ts';
import { INTERVIEWER } from '../attribution/labels.ts';

// prettier-ignore
const RULES: readonly LabelRule[] = [
  { role: 'source', example: 'Quelle', pattern: /^(?:quellen?|mit material von)$/u },
  { role: 'quote', example: 'Zitat der Ministerin', pattern: /^(?:zitate?|im wortlaut|wortlaut|wörtlich|im original)(?: (?:von|vom|aus|der|des) .+)?$/u },
  { role: 'details', example: 'Einzelheiten', pattern: /^(?:(?:weitere|mehr) )?(?:details?|einzelheiten|im detail|im einzelnen)$/u },
  { role: 'background', example: 'Hintergrund', pattern: /^(?:(?:zum|der|die) )?(?:hintergr[uü]nde?|vorgeschichte|kontext|rückblick|zur erinnerung|was bisher geschah|zuvor|früher)$/u },
  { role: 'update', example: 'Aktualisierung', pattern: /^(?:aktualisierung|aktualisiert|update)$/u },
  { role: 'other', example: 'Kurz gefasst', pattern: /^(?:kurz gefasst|das wichtigste(?: in kürze)?|in kürze|reaktionen?(?: .+)?|stellungnahme(?: .+)?|folgen|ausblick|fazit)$/u },
  { role: 'notice', example: 'Lesen Sie auch', pattern: /^(?:lesen sie (?:auch|mehr|hier|dazu)|lesen sie auch .+|auch interessant|mehr (?:zum|dazu|aus|über)(?: .+)?|zum thema|siehe auch|weiterlesen|das könnte sie auch interessieren|meistgelesen|anzeige|werbung|newsletter|podcast|themen|schlagworte|korrektur|hinweis der redaktion|anmerkung der redaktion|kontakt|pressekontakt|telefon|e-?mail)$/u },
  { role: 'caption', example: 'Foto', pattern: /^(?:(?:archiv|symbol|titel)?(?:fotos?|bild|bilder|grafik|karte|video)|bildunterschrift|bildnachweis)$/u },
  { role: 'byline', example: 'Stand', pattern: /^(?:stand|autor(?:in)?|text|redaktion|veröffentlicht(?: am)?|erschienen|interview|datum|übersetzung)$/u },
];

/** The beginning of a sentence that a colon parts: "Ranner entgegnet". */
const CLAUSE =
  /\b(?:\p{Ll}+(?:te|ten)|sagt|ist|sind|war|waren|hat|haben|wird|werden|kann|soll|will|schreibt|schrieb|spricht|sprach|betont|erklärt|berichtet|warnt|fordert|entgegnet|meint|fragt|laut)\b|^(?:ich|er|sie|es|wir|das|dies|und|aber)\b/iu;

/** "10:05 Uhr", "3. Mai, 10.05 Uhr" */
const HOUR = String.raw`(?:${DAY_OF_MONTH},? (?:um )?)?\d{1,2}[:.]\d\d(?: Uhr)?`;

export const LABELS: LabelLanguage = {
  ...ANY_LABELS,
  rules: RULES,
  stamp: stamp('(?:Aktualisiert|Update|Ergänzt)(?:,| um| am)?', HOUR),
  clause: CLAUSE,
  introduction: introduction(['in', 'im', 'auf', 'bei', 'beim', 'von', 'vom']),
  interviewer: INTERVIEWER,
  conductor: /^(?:moderator(?:in)?|moderation)$/iu,
  speaking:
    /(?<![\p{LC}])(?:ich|mir|mich|meine?[mnrs]?|wir|uns|unsere?[mnrs]?|Ihnen|Ihre?[mnrs]?|danke)(?![\p{LC}])/u,
  ofOneself: [/(?<![\p{LC}])(?:ich|mir|mich|meine?[mnrs]?|wir|uns|unsere?[mnrs]?)(?![\p{LC}])/iu],
  toSomebody: /(?<![\p{LC}])(?:Sie|Ihnen|Ihre?[mnrs]?|du|dir|dich|deine?[mnrs]?)(?![\p{LC}])/u,
  tellers: /^(?:karte|video|grafik)$/iu,
  minutes: /\b(?:protokoll|sitzung|versammlung|anwesend|entschuldigt|tagesordnung|vorsitz|leitung)\b/iu,
  present: /^(?:anwesend(?:e|er)?|teilnehmer(?:innen)?|teilnehmende|es sprechen|auf dem podium)$/iu,
  summary:
    /^(?:(?:das wichtigste|die lage)(?: in kürze| im überblick)?|zusammenfassung|(?:kurz gesagt|auf einen blick|in kürze|im überblick)|(?:die )?wichtigste[n]? (?:punkte|fakten))[:.]?$/iu,
  turn: 'FA',
};
