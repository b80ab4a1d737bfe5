/**
 * Words with a full stop that need not end a sentence, by what may follow them; without their last stop.
 * One in lower case is meant in any case, one with a capital only with it: "Ill." but not "ill."
 */
export interface Abbreviations {
  /** Always goes on: "Dr. Holm", "e.g. bees", "vs. Norhavn". */
  readonly open: ReadonlySet<string>;
  /** Goes on before a figure: "No. 5", "Nov. 12", "pp. 3". */
  readonly numbered: ReadonlySet<string>;
  /** May end a sentence too, when a common first word follows: "Goldcomb Inc. The firm". */
  readonly either: ReadonlySet<string>;
  /** Words that often begin a sentence and seldom a name. */
  readonly starters: ReadonlySet<string>;
  /** Figures with a full stop are ordinals: "am 5. Mai". */
  readonly ordinals: boolean;
}

/** Those that every language borrows. */
const BORROWED = 'mr mrs ms dr prof Rev vs v';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

const ENGLISH: Abbreviations = {
  open: words(`${BORROWED} e.g i.e cf viz ph.d mx messrs Gen Sen Rep Reps Sens Gov Lt Col Capt Cpt Cmdr Sgt Cpl Pvt Maj
    Adm Fr Hon Pres Supt Insp Cllr Mt Ft Drs Profs Asst Assoc Dep Det Atty Amb Brig`),
  numbered:
    words(`no nos nr p pp fig figs vol vols Art sec Sect ch par para op approx appx ca c est ver ep eps al cl tel
    ext n° Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`),
  either:
    words(`etc a.m p.m u.s u.k u.n e.u u.s.a d.c b.c a.d l.a n.y m.d b.a m.a esq dept St Ave Blvd Rd Jr Sr Inc Corp
    Co Ltd llc plc Bros Univ Bldg Mts Intl Govt Ariz Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo
    Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo`),
  starters:
    words(`the he she it they we i you this that these those in on at but and however his her their its our my
    your there here when if as for after before while although though meanwhile a an some many most all both one two
    three with since from by according now then so yet what who why how where not no to under until last another other
    several such each every only also still even or nor because during despite earlier later it's he's she's they're
    we're there's that's i'm i've we've don't didn't asked`),
  ordinals: false,
};

const GERMAN: Abbreviations = {
  open: words(`${BORROWED} Hr Fr Frl St ca bzw z.b d.h u.a z vgl sog inkl exkl evtl ggf insb mind max hrsg geb gest verh dipl
    ing med phil jur rer nat o.ä i.d.r v.a u.u z.t d u i.a a.d gem gegr ehem einschl bspw abk vs str`),
  numbered: words('al c nr nrn s abs art bd jan feb mär apr jun jul aug sep sept okt nov dez tel §'),
  either: words('usw etc mio mrd jh jhs chr v.chr n.chr jr sen co inc ltd u.s a.m p.m e.v'),
  starters:
    words(`der die das er sie es ein eine einer eines in im am an auf bei mit nach vor und aber doch diese dieser
    dieses wir ich ihr ihre seine als wenn für von zu zum zur auch so dort hier damit dabei danach da nun denn weil
    trotz während man nicht was wer wie wo seit bis durch unter über aus laut`),
  ordinals: true,
};

const SPANISH: Abbreviations = {
  open: words(
    `${BORROWED} sr sra srta sres dr dra prof lic ing gral d dña ee p.ej ej vs av avda fr mons exc sto sta`,
  ),
  numbered: words('al núm nro n.º nº pág págs p pp art arts vol cap fig tel aprox ca c'),
  either: words('etc uu ee.uu ud uds cía s.a a.c d.c a.m p.m jr u.s'),
  starters:
    words(`el la los las un una unos unas en de se su sus por para con pero y no es este esta estos estas al del
    como cuando según ella ellos él yo tú nosotros hay así aunque mientras tras desde entre sin también que si lo le`),
  ordinals: false,
};

const FRENCH: Abbreviations = {
  open: words(`${BORROWED} M MM mme mmes mlle Pr Me St Ste mgr cf p.ex av env vs`),
  numbered: words('al n° no art p pp vol chap fig tél'),
  either: words('etc j.-c s.a inc cie jr u.s'),
  starters:
    words(`le la les un une des il elle ils elles on nous vous je ce cette ces en dans sur mais et pour par avec
    selon au aux du son sa ses leur leurs après avant depuis si quand comme c'est à de`),
  ordinals: false,
};

const RUSSIAN: Abbreviations = {
  open: words(`${BORROWED} им ул пр просп пл пер т.е т.к т.н напр св проф акад ген полк кап ст см ср род ум англ нем фр лат греч
    исп итал букв гр гл пос дер обл р-н к.т.н`),
  numbered: words('№ стр с рис табл ч п пп кв д корп гл вып ок'),
  either: words('г гг в вв т н.э э д.н.э руб коп тыс млн млрд др пр т.д т.п т.ч чел кг км см м'),
  starters:
    words(`он она оно они мы я вы в во на по с со из за к ко от и а но это этот эта эти так как когда если при
    после до для его её их однако также все у о об не что кто где там тогда кроме среди между под над через без
    сегодня вчера ранее позже по-этому`),
  ordinals: false,
};

const LANGUAGES: ReadonlyMap<string, Abbreviations> = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['es', SPANISH],
  ['fr', FRENCH],
  ['ru', RUSSIAN],
  ['uk', RUSSIAN],
]);

/** The abbreviations of a language by its BCP 47 tag; those of English for a language without a list. */
export function abbreviationsOf(language: string): Abbreviations {
  return LANGUAGES.get(language.toLowerCase().split('-')[0] ?? 'en') ?? ENGLISH;
}

/** Whether a word, without its last stop, is in a list of abbreviations. */
export function isAmong(list: ReadonlySet<string>, word: string): boolean {
  const lower = word.toLowerCase();
  return list.has(lower) || (word.charAt(0) !== lower.charAt(0) && list.has(word.charAt(0) + lower.slice(1)));
}
