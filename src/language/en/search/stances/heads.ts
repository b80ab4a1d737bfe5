import { BE as IS, DO, HAVE } from '../../auxiliaries.ts';

export type Sign = 1 | -1;

/** A verb or adjective of what somebody thinks of something: a *belief* that it is so or not, a *will* that it be or not, or either. */
export interface Head {
  /** `saying` is a belief, too, but may only introduce one: "said he doubted it". */
  readonly kind: 'saying' | 'belief' | 'will' | 'either';
  /** 1 for it, -1 against it. */
  readonly sign: Sign;
  /** Where it stands in its text. */
  readonly start: number;
  readonly end: number;
  /** The word or words. */
  readonly words: string;
}

const BE = String.raw`(?:${IS}|am|['’][sm]|['’]re)`;
const SIDES: readonly (readonly [kind: Head['kind'], sign: Sign, words: string])[] = [
  [
    'saying',
    1,
    'says?|said|saying|tells?|told|claim(?:s|ed|ing)?|argu(?:es?|ed|ing)|insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?',
  ],
  ['belief', 1, 'believ(?:es?|ed|ing)|thinks?|thought|(?:un)?convinced|sure|certain|confident'],
  ['either', 1, 'agree[sd]?'],
  [
    'belief',
    -1,
    'den(?:y|ies|ied|ying)|doubt(?:s|ed|ing|ful)?|disput(?:es?|ed|ing)|contest(?:s|ed|ing)?|contradict(?:s|ed|ing)?|disbeliev(?:es?|ed)|s[ck]eptical',
  ],
  ['either', -1, 'reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disagree[sd]?'],
  [
    'will',
    1,
    String.raw`support(?:s|ed|ing|ers? of|ive of)?|back(?:s|ed|ing)|favou?r(?:s|ed|ing)?|welcom(?:es?|ed|ing)|approv(?:es?|ed|ing)|endors(?:es?|ed|ing)|want(?:s|ed)?|like[sd]?|lov(?:es?|ed)|prais(?:es?|ed|ing)|applaud(?:s|ed|ing)?|defend(?:s|ed|ing)?|(?:un)?happy|pleased|glad|delighted|keen|vot(?:es?|ed|ing) (?:for|yes|in favou?r)|${BE}(?: all| strongly| firmly| still| not)? for(?= (?:it|this|that|them|these|those|the|an?|his|her|its|their)(?!\p{LC}))`,
  ],
  [
    'will',
    -1,
    String.raw`oppos(?:es?|ed|ing)|opponents? of|object(?:s|ed|ing)(?: to)?|resist(?:s|ed|ing)?|protest(?:s|ed|ing)?|critici[sz](?:es?|ed|ing)|condemn(?:s|ed|ing)?|dislik(?:es?|ed)|hat(?:es?|ed)|against|angry|upset|furious|vot(?:es?|ed|ing) (?:against|no)|refus(?:es?|ed|ing)|veto(?:es|ed|ing)?`,
  ],
];

/** A word that begins so is the contrary of the rest of it. */
const CONTRARY = /^un(?:convinced|happy)/iu;
const PATTERN = new RegExp(
  String.raw`(?<!\p{LC})(?:${SIDES.map(([, , words], place) => `(?<side${place}>${words})`).join('|')})(?![\p{LC}-])`,
  'giu',
);
const NOT = String.raw`(?:${IS}|${DO}|${HAVE}|ca|could|wo|would|should)n['’]?t`;
const DENIES = `(?:not|never|no longer|nobody|no one|none|neither|hardly|${NOT})`;
/** A verb that is denied: "does *not* really believe", "was *never* in favour of". */
const DENIED = new RegExp(
  String.raw`(?<!\p{LC})(?:${DENIES}|no)(?: (?:at all|\p{LC}+ly|so|very|too|quite|all|in|a|be|been|yet|much|even))*\s*$`,
  'iu',
);
/** What has to stand before some words for them to tell a stance: no comparison, "*like* a ship", and not "to make *sure*". */
const BEFORE: readonly (readonly [word: RegExp, before: RegExp])[] = [
  [
    /^like$/iu,
    new RegExp(
      String.raw`(?<!\p{LC})(?:not|${NOT}|do|does|did|would|who|they|we|i|you|people|many|some) $`,
      'iu',
    ),
  ],
  [
    /^(?:sure|certain|confident)$/iu,
    new RegExp(String.raw`(?:${BE}|feels?|felt|not|${NOT}|quite|so|very|too) $`, 'iu'),
  ],
];

/** The words of a text that tell somebody's stance, in order; a denied one has the other sign. */
export const headsIn = (text: string): Head[] =>
  [...text.matchAll(PATTERN)]
    .filter(({ index, 0: words }) =>
      BEFORE.every(([word, before]) => !word.test(words) || before.test(text.slice(0, index))),
    )
    .map(({ index, 0: words, groups }) => {
      const [kind, sign] = SIDES.find((_, side) => groups![`side${side}`] !== undefined)!;
      const isDenied = DENIED.test(text.slice(0, index)) || / not /iu.test(words);
      const isFor = (sign === 1) === (isDenied === CONTRARY.test(words));
      return { kind, sign: isFor ? 1 : -1, start: index, end: index + words.length, words };
    });

/** What denies in a clause, so that it says the contrary. */
const NEGATIVE = new RegExp(
  String.raw`(?<!\p{LC})(?:${DENIES}|no|nothing|without|cannot|false|untrue|wrong|nonsense|a lie|rubbish|a myth)(?!\p{LC})`,
  'giu',
);
/** Where another clause begins, so that what is denied there is something else. */
const NEXT_CLAUSE =
  /[,;:–—]|(?<!\p{LC})(?:because|which|who|whom|since|when|where|if|unless|until|and|or|so|after|before|as|by)(?!\p{LC})/iu;
/** What may deny, or not. */
const UNSURE =
  /(?<!\p{LC})(?:less|far from|anything but|too \p{LC}+ to|only|barely|fail\p{LC}*|lack\p{LC}*|unable|little|few|rarely|seldom|prevent\p{LC}*|stop\p{LC}*|avoid\p{LC}*)(?!\p{LC})/iu;

const denialsIn = (text: string): number => text.match(NEGATIVE)?.length ?? 0;

/** The sign of what a clause says: -1 where it denies, 0 where that can't be told. */
export function signOf(clause: string): Sign | 0 {
  const own = clause.split(NEXT_CLAUSE, 1)[0]!;
  if (denialsIn(own) < denialsIn(clause) || UNSURE.test(clause)) return 0;
  return denialsIn(own) % 2 === 1 ? -1 : 1;
}
