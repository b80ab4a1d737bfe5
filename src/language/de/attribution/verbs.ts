import { wordList, wordSet } from '../../wordList.ts';

/** Stems of weak verbs that report, with the vowel that some put before their ending. */
const STEMS = wordList(
  `sag erklär beton bericht behaupt warn forder kritisier beklag erzähl äußer bestätig versicher vermut mein glaub schätz
   erläuter ergänz entgegn antwort erwider fürcht befürcht bekräftig verkünd schilder erinner mahn hoff urteil beteuer
   kommentier resümier bilanzier prognostizier konter spott klag schimpf meld verlang argumentier unterstell dementier
   präzisier informier signalisier verteidig twitter gesteh erwart bezweifel frag rechtfertig lob`,
);

/** Forms of strong verbs that report. */
const STRONG = wordSet(
  `schrieb schreibt schrieben schreiben sprach spricht sprachen sprechen versprach verspricht bestritt bestreitet bestreiten
   empfahl empfiehlt rief ruft riefen rufen heißt hieß unterstrich unterstreicht fand findet finden dachte denkt denken gestand
   gesteht gestanden verriet verrät widersprach widerspricht wusste weiß befand befindet`,
);

/** Verbs of which a part stands at the end of the clause: teilte … mit. */
const SEPARABLE: readonly (readonly [verb: RegExp, particles: ReadonlySet<string>])[] = [
  [/^teil(?:e|t|te|ten|en)$/u, wordSet('mit')],
  [/^kündig(?:t|te|ten|en)$/u, wordSet('an')],
  [/^füg(?:t|te|ten|en)$/u, wordSet('hinzu an')],
  [/^(?:gab|gibt|geben|gaben)$/u, wordSet('an zu bekannt')],
  [/^räum(?:t|te|ten|en)$/u, wordSet('ein')],
  [/^w(?:ende|and)(?:t|te|ten|en)$/u, wordSet('ein')],
  [/^stell(?:t|te|ten|en)$/u, wordSet('fest klar')],
  [/^führ(?:t|te|ten|en)$/u, wordSet('aus')],
  [/^leg(?:t|te|ten|en)$/u, wordSet('dar nahe')],
  [/^(?:warf|wirft|werfen|warfen)$/u, wordSet('vor')],
  [/^(?:wies|weist|weisen|wiesen)$/u, wordSet('hin zurück')],
  [/^(?:merk|deut)e?(?:t|te|ten|en)$/u, wordSet('an')],
  [/^(?:hob|hebt|heben|hoben)$/u, wordSet('hervor')],
  [/^(?:schloss|schließt|schließen|schlossen)$/u, wordSet('aus')],
  [/^(?:nahm|nimmt|nehmen|nahmen)$/u, wordSet('an')],
  [/^(?:ging|geht|gehen|gingen)$/u, wordSet('aus')],
  [/^(?:rief|ruft|rufen|riefen|forder(?:t|te|ten|n))$/u, wordSet('auf')],
  [/^(?:lehn|sag)(?:t|te|ten|en)$/u, wordSet('ab zu')],
  // zeigte sich *überzeugt*, dass; kommt zu dem *Ergebnis*, dass
  [
    /^zeig(?:t|te|ten|en)$/u,
    wordSet(
      'überzeugt enttäuscht erfreut zuversichtlich optimistisch besorgt überrascht erleichtert zufrieden',
    ),
  ],
  [/^(?:kommt|kam|kommen|kamen)$/u, wordSet('ergebnis schluss')],
];

const WEAK = new RegExp(`^(?:${STEMS.join('|')})(?:e?t|e?te|e?ten|e?n)$`, 'u');
const PARTICLE = '(?:mit|an|hinzu|zu|bekannt|ein|fest|klar|aus|dar|nahe|vor|hin|zurück|hervor|auf)';
const PARTICIPLE = new RegExp(
  `^(?:${PARTICLE})?(?:ge)?(?:${STEMS.join('|')}|teil|kündig|füg|räum|stell|führ|merk)e?t$|^(?:geschrieben|gesprochen|versprochen|bestritten|angegeben|zugegeben|bekanntgegeben|vorgeworfen|hingewiesen|hervorgehoben|ausgeschlossen)$`,
  'u',
);

/** Whether a form of a verb reports by itself: "sagte", "schrieb". */
export const isReporting = (word: string): boolean => WEAK.test(word) || STRONG.has(word);

/** The particles that make a form a reporting verb, or null: "mit" of "teilte". */
export const particlesOf = (word: string): ReadonlySet<string> | null =>
  SEPARABLE.find(([verb]) => verb.test(word))?.[1] ?? null;

/** "mitgeteilt", "gesagt" after "hat" */
export const isReportingParticiple = (word: string): boolean => PARTICIPLE.test(word);

/** "neue", "geplanten", and no verb that is known. */
export const isAdjectiveByForm = (word: string): boolean =>
  /(?:e|en|er|es|em)$/u.test(word) && !isReporting(word) && particlesOf(word) === null;

/** The last word of a clause that "wie" opens: "mitteilte", "berichtet". */
export function endsReporting(word: string): boolean {
  if (isReporting(word)) return true;
  const [, particle = '', verb = ''] = new RegExp(`^(${PARTICLE})(.+)$`, 'u').exec(word) ?? [];
  return particlesOf(verb)?.has(particle) ?? false;
}

/** What can be a finite verb between a quotation and a person, whatever it means: "brummte", "rief". */
export const isVerbByForm = (word: string): boolean =>
  /^\p{Ll}{2,}(?:t|te|ten|en)$/u.test(word) || STRONG.has(word);

/** What is said of a thing, with no clause: "hält … für", "rechnet mit", "kündigt … an", "fordert ein …", "nannte …" before what is quoted. */
export const VIEWS: readonly (readonly [
  verb: RegExp,
  at: RegExp | null,
  where: 'quoted' | 'last' | 'any',
])[] = [
  [/^(?:hält|hielt|halten|hielten)$/u, /^für$/u, 'any'],
  [/^rechne(?:t|te|ten|n)$/u, /^mit$/u, 'any'],
  [/^warn(?:t|te|ten|en)$/u, /^vor$/u, 'any'],
  [/^(?:spricht|sprach|sprechen|sprachen)$/u, /^von$/u, 'quoted'],
  [/^(?:bezeichne|kritisier|bewerte)(?:t|te|ten|en|n)$/u, /^als$/u, 'quoted'],
  [/^(?:nenn|nann)(?:t|te|ten|en)$/u, null, 'quoted'],
  [/^hoff(?:t|te|ten|en)$/u, /^auf$/u, 'any'],
  [/^(?:forder|verlang)(?:t|te|ten|n|en)$/u, /^(?:eine?[nr]?|mehr|bessere|höhere|klare)$/u, 'any'],
  [/^(?:wirft|warf|werfen|warfen)$/u, /^vor$/u, 'last'],
  [/^kündig(?:t|te|ten|en)$/u, /^an$/u, 'last'],
];

/** Forms of the Konjunktiv that only reported speech has: "sei", "dauere". */
export const REPORTED_FORMS = wordSet(
  `sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe liege bleibe lasse nehme sehe tue wisse brauche
   drohe fehle bestehe handle handele ermittle gelte spreche trage helfe halte koste mache führe`,
);

/** Forms that stand for it in the plural: "hätten". */
export const SHARED_FORMS = wordSet('hätten würden wären könnten müssten');
