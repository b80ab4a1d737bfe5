/** What is spelt otherwise in Britain and in America, and what stands for both; an example of both beside each. */
export const SPELLINGS: readonly {
  readonly spelt: RegExp;
  readonly stays: string;
  readonly example: readonly [british: string, american: string];
}[] = [
  {
    spelt: /(?<=\p{LC}{3}|^od|^ard|^arm)our(?=(?:s|ed|ing|able|ably|ful|less|ites?|ists?|ers?|ly|hoods?)?$)/u,
    stays: 'or',
    example: ['neighbours', 'neighbors'],
  },
  { spelt: /(?<=^practi)s(?=e[sd]?$|ing$)/u, stays: 'c', example: ['practised', 'practiced'] },
  {
    spelt: /(?<=\p{LC}{3})is(?=(?:e|ed|es|ing|ers?|ations?|ational)$)/u,
    stays: 'iz',
    example: ['organised', 'organized'],
  },
  {
    spelt: /(?<=anal|paral|catal)ys(?=(?:e|ed|es|ing|ers?)$)/u,
    stays: 'yz',
    example: ['analysed', 'analyzed'],
  },
  { spelt: /(?<=\p{LC}{2})([tbgv])re(?=[sd]?$)/u, stays: '$1er', example: ['theatres', 'theaters'] },
  { spelt: /(?<=^cent)ered$/u, stays: 'erd', example: ['centred', 'centered'] },
  // Filled and filed are two words.
  {
    spelt: /(?<=\p{LC}{2}e|\p{LC}{3}a|counci|penci)ll(?=(?:ed|ing|ers?|ors?|ous)$)/u,
    stays: 'l',
    example: ['travelled', 'traveled'],
  },
  { spelt: /(?<=log)ue(?=s?$)/u, stays: '', example: ['dialogues', 'dialogs'] },
  { spelt: /(?<=^(?:def|off|pret|lic))enc(?=es?$)/u, stays: 'ens', example: ['defence', 'defense'] },
  {
    spelt: /(?<=^(?:p|h|an|leuk|arch|orthop|encyclop|gyn))ae(?=\p{LC})/u,
    stays: 'e',
    example: ['paediatric', 'pediatric'],
  },
  {
    spelt: /(?<=^(?:f|diarrh|man|))oe(?=tus|tal|a|strogen|sophag|uv)/u,
    stays: 'e',
    example: ['foetus', 'fetus'],
  },
  { spelt: /(?<=judg|acknowledg|ag)e(?=ments?$|ing$)/u, stays: '', example: ['judgement', 'judgment'] },
  { spelt: /(?<=^program)me(?=s?$)/u, stays: '', example: ['programme', 'program'] },
  { spelt: /(?<=^m)ou(?=ld|stache|lt)/u, stays: 'o', example: ['mould', 'mold'] },
  { spelt: /^gr[ea]y(?=s?$)/u, stays: 'gray', example: ['grey', 'gray'] },
  { spelt: /(?<=^pl)ough/u, stays: 'ow', example: ['ploughed', 'plowed'] },
  { spelt: /(?<=^s)c(?=eptic)/u, stays: 'k', example: ['sceptical', 'skeptical'] },
  { spelt: /(?<=^alumin)ium$/u, stays: 'um', example: ['aluminium', 'aluminum'] },
  { spelt: /(?<=^(?:whil|amon?g|amid))st$/u, stays: '', example: ['amidst', 'amid'] },
  { spelt: /(?<=^(?:to|after|back|for|up|in|out)ward)s$/u, stays: '', example: ['towards', 'toward'] },
  {
    spelt: /(?<=^(?:learn|burn|dream|lean|spoil|spill?))(?:t|ed)$/u,
    stays: 'ed',
    example: ['learnt', 'learned'],
  },
];

/** Units → how else they are written. */
const UNITS: Readonly<Record<string, RegExp>> = {
  kilometer: /^(?:kms?|kilometers?)$/u,
  meter: /^meters?$/u,
  centimeter: /^(?:cm|centimeters?)$/u,
  millimeter: /^(?:mm|millimeters?)$/u,
  kilogram: /^(?:kgs?|kilos?|kilograms?|kilogrammes?)$/u,
  liter: /^liters?$/u,
  foot: /^(?:ft|feet)$/u,
  hour: /^(?:hrs?|hours)$/u,
  minute: /^(?:mins?|minutes)$/u,
  year: /^(?:yrs?|years)$/u,
};

/** What many leave out: "café", "Beltrán". */
const ACCENTS = /(?<=\p{Script=Latin})\p{M}+/gu;

/** One spelling for those of both sides of the Atlantic, for a unit and what is short for it, and for a word with accents and without. */
export function spellingOf(word: string): string {
  const plain = word.normalize('NFD').replace(ACCENTS, '');
  const spelt = SPELLINGS.reduce((form, one) => form.replace(one.spelt, one.stays), plain);
  return Object.keys(UNITS).find((unit) => UNITS[unit]!.test(spelt)) ?? spelt;
}
