/** Words with a full stop that need not end a sentence, by what may follow them. Compared in lower case, without the last stop. */
interface Abbreviations {
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

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

const ENGLISH: Abbreviations = {
  open: words(`mr mrs ms mx dr prof gen sen rep reps sens gov lt col capt cpt cmdr sgt cpl pvt maj adm rev fr hon
    pres supt insp cllr messrs mt ft vs e.g i.e cf viz ph.d drs profs asst assoc dep det atty amb rt brig vol-au`),
  numbered: words(`no nos nr p pp fig figs vol vols art sec sect ch par para op approx ca c est ver v art cl
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun tel ext n°`),
  either:
    words(`st ave blvd rd jr sr inc corp co ltd llc plc bros etc al dept univ bldg mts u.s u.k u.n e.u u.s.a
    d.c a.m p.m b.c a.d l.a n.y m.d b.a m.a d.d.s esq ariz calif colo conn fla ga ill ind kan ky la mass md mich minn
    miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo intl govt gal min max hr hrs mins secs oz lb lbs`),
  starters:
    words(`the he she it they we i you this that these those in on at but and however his her their its our
    my your there here when if as for after before while although though meanwhile a an some many most all both
    one two three with since from by according now then so yet what who why how where not no to under until last
    another other several such each every only also still even or nor because during despite earlier later
    it's he's she's they're we're there's that's i'm i've we've don't didn't asked`),
  ordinals: false,
};

const GERMAN: Abbreviations = {
  open: words(`dr prof hr fr frl st ca bzw z.b d.h u.a z vgl sog inkl exkl evtl ggf insb mind max hrsg geb gest verh dipl
    ing med phil jur rer nat o.ä i.d.r v.a u.u z.t d u i.a a.d gem gegr ehem einschl bspw abk vs str`),
  numbered: words('nr nrn s abs art bd jan feb mär apr jun jul aug sep sept okt nov dez tel §'),
  either: words('usw etc mio mrd jh jhs chr v.chr n.chr jr sen co inc ltd u.s a.m p.m e.v'),
  starters:
    words(`der die das er sie es ein eine einer eines in im am an auf bei mit nach vor und aber doch diese dieser
    dieses wir ich ihr ihre seine als wenn für von zu zum zur auch so dort hier damit dabei danach da nun denn weil
    trotz während man nicht was wer wie wo seit bis durch unter über aus laut`),
  ordinals: true,
};

const SPANISH: Abbreviations = {
  open: words('sr sra srta sres dr dra prof lic ing gral d dña ee p.ej ej vs av avda fr mons exc sto sta'),
  numbered: words('núm nro n.º nº pág págs p pp art arts vol cap fig tel aprox ca c'),
  either: words('etc uu ee.uu ud uds cía s.a a.c d.c a.m p.m jr u.s'),
  starters:
    words(`el la los las un una unos unas en de se su sus por para con pero y no es este esta estos estas al del
    como cuando según ella ellos él yo tú nosotros hay así aunque mientras tras desde entre sin también que si lo le`),
  ordinals: false,
};

const FRENCH: Abbreviations = {
  open: words('m mm mme mmes mlle dr pr me st ste mgr cf p.ex av env vs'),
  numbered: words('n° no art p pp vol chap fig tél'),
  either: words('etc j.-c s.a inc cie jr u.s'),
  starters:
    words(`le la les un une des il elle ils elles on nous vous je ce cette ces en dans sur mais et pour par avec
    selon au aux du son sa ses leur leurs après avant depuis si quand comme c'est à de`),
  ordinals: false,
};

const RUSSIAN: Abbreviations = {
  open: words(`им ул пр просп пл пер т.е т.к т.н напр св проф акад ген полк кап ст см ср род ум англ нем фр лат греч
    исп итал букв гр гл т пос дер обл р-н к.т.н`),
  numbered: words('№ стр с рис табл ч п пп кв д корп гл вып ок'),
  either: words('г гг в вв н.э э д.н.э руб коп тыс млн млрд др пр т.д т.п т.ч чел кг км см м'),
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

export type { Abbreviations };
