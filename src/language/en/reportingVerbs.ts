/**
 * What must follow a reporting verb for it to report:
 * `anything` ("said sorry"), a `clause` ("noted that …", not "noted the date"), an `object` or more ("denied it"),
 * or words in quotation marks (`quoted`: "put the chance at “one in five”"). What is thought is a clause, too, but
 * in the past it is told, not reported, unless quotation marks show that it was said.
 */
export type Complement = 'anything' | 'clause' | 'object' | 'quoted' | 'thought' | 'manner';

/** A reporting verb in one of its forms. */
export interface Cue {
  readonly lemma: string;
  readonly complement: Complement;
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'gerund';
}

/** Reporting verbs: base form, or base/past/participle where the forms are irregular. */
const VERBS: readonly {
  readonly complement: Complement;
  readonly example: string;
  readonly verbs: string;
}[] = [
  {
    complement: 'anything',
    example: 'The minister said in May …; “Yes,” he quipped.',
    verbs: `comment opine quip reiterate remark reply retort retweet say/said tell/told tweet`,
  },
  {
    complement: 'clause',
    example: 'She noted that water had got in.',
    verbs: `
      accept add allege answer argue ask assert assess assure attest aver beg boast brag calculate chant
      charge claim clarify complain conclude confess confide contend continue count counter declare
      determine disagree discover emphasise emphasize enquire envisage envision establish estimate exclaim
      explain find/found forecast/forecast foresee/foresaw/foreseen hint implore imply indicate inform
      inquire insist instruct interject invite joke judge lament maintain muse note notify observe order peg
      point ponder post predict proclaim project publish question read/read reason recall reckon record
      recount regret relate remind repeat report respond reveal rule rumor rumour scream shout
      show/showed/shown signal snap speculate state stress suggest summarise summarize surmise testify
      text theorise theorize underline underscore value venture wager whisper write/wrote/written yell`,
  },
  {
    complement: 'thought',
    example: 'She thinks that it will hold; not: she thought that somebody knocked.',
    verbs: `
      anticipate assume believe consider decide doubt expect fear feel/felt guess hear/heard hope
      know/knew/known learn notice realise realize remember see/saw/seen suspect think/thought
      understand/understood wonder worry`,
  },
  {
    complement: 'object',
    example: 'The lawyer denied the charge; he called it a fairy tale; she urged patience.',
    verbs: `
      accuse acknowledge admit advise affirm agree announce apologise apologize applaud assail attribute
      bemoan berate blame call castigate caution censure chastise chide cite commend compliment concede
      condemn confirm congratulate criticise criticize decry defend demand denounce deny deplore deride
      describe disavow disclose dismiss dispute downplay echo excoriate extol fault flag hail label
      label/labelled lambast laud liken mention mock object pillory plead pledge praise promise propose
      protest rebuff rebuke recommend reject reprimand reproach request ridicule scold slam sum
      swear/swore/sworn thank threaten tout upbraid urge vow warn welcome`,
  },
  {
    complement: 'quoted',
    example: 'He put the chance at “one in five”.',
    verbs: `
      attack blast brand cast/cast characterise characterize cheer compare deem dub greet lash link paint portray
      put/put rail refer regard sign sing/sang/sung speak/spoke/spoken summon talk use wish`,
  },
  {
    complement: 'manner',
    example: '“No,” she laughs; It was late, he went on.',
    verbs: `appeal chuckle croak cry go/went/gone grin groan grumble laugh murmur mutter nod/nodded rasp shrug sigh smile sniff sob wheeze`,
  },
];

/** Verbs that double their last letter, so that the table can name base forms only. */
const DOUBLING = new Set([
  'admit',
  'brag',
  'grin',
  'peg',
  'sob',
  'dub',
  'quip',
  'refer',
  'beg',
  'sum',
  'regret',
  'shrug',
  'slam',
  'extol',
  'snap',
]);

const VOWEL = /[aeiou]/;

function formsOf(entry: string): [form: string, kind: Cue['form']][] {
  const [base = '', past = pastOf(base), participle = past] = entry.split('/');
  const gerund = DOUBLING.has(base)
    ? `${base}${base.at(-1)}ing`
    : `${/[^eoy]e$/.test(base) ? base.slice(0, -1) : base}ing`;
  return [
    [base, 'base'],
    [presentOf(base), 'present'],
    [participle, 'participle'],
    [past, 'past'],
    [gerund, 'gerund'],
  ];
}

function pastOf(base: string): string {
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ed`;
  if (base.endsWith('e')) return `${base}d`;
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function presentOf(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function endsInConsonantY(base: string): boolean {
  return base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '');
}

const FORMS: ReadonlyMap<string, Cue> = new Map(
  VERBS.flatMap(({ complement, verbs }) =>
    verbs
      .trim()
      .split(/\s+/)
      .flatMap((entry) =>
        formsOf(entry).map(([word, form]): [string, Cue] => [
          word,
          { lemma: entry.split('/')[0] ?? entry, complement, form },
        ]),
      ),
  ),
);

/** All forms of a regular verb, by its base form. */
export function formsOfVerb(base: string): string[] {
  return [...new Set(formsOf(base).map(([form]) => form))];
}

/** The reporting verb that a word is a form of, if any. */
export function cueOf(word: string): Cue | null {
  return FORMS.get(word) ?? null;
}

/** All finite forms of verbs that report without quotation marks, or that tell how it was said: "says", "noted", "laughed". */
export const SPEECH_FORMS: readonly string[] = [...FORMS]
  .filter(
    ([, { complement, form }]) =>
      complement !== 'thought' && complement !== 'quoted' && (form === 'present' || form === 'past'),
  )
  .map(([word]) => word);
