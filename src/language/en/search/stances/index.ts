import { familiesIn } from '../words/familiesIn.ts';
import type { Side } from '../../../search.ts';
import { headsIn, signOf, type Head, type Sign } from './heads.ts';

/** "*Who* doubts that …", "*Which party* is against …" */
const ASKS = /^(?:(?:and|so|but) )?(?:who|(?:which|what) \p{LC}+)(?: else)?(?![\p{LC}-])/iu;
/** Words between it and the stance that is asked: "who *did not really* want …" */
const BETWEEN =
  /^(?: (?:is|are|was|were|does|do|did|has|have|had|would|will|not|never|also|still|\p{LC}+n['’]?t(?= )|\p{LC}+ly|all|been|so|very|in))* $/iu;

const LINK = /^ (?:with|about|to|of|for|by)(?= )/iu;
/** Where what a stance is about goes on with something else: "the ban *on kites*". */
const GOES_ON = / (?:on|of|in|for|at|to|by|with|from|about|because|when|while|after|before) .*$/iu;
/** Two sides in one sentence. */
const TURNS =
  /;|(?<!\p{LC})(?:but|while|whereas|although|though|however|yet|unlike|despite|instead)(?!\p{LC})/iu;
const PASSIVE = /(?<!\p{LC})(?:is|are|was|were|been|being)(?: \p{LC}+ly)? $/iu;

/** Behind a saying that ends its sentence, or stands in the middle: "…, he said, …" */
const IS_TAG = /^(?:$|[,.:”"])/u;
/** Before a noun: "the *claim*". */
const NOUN_NEXT = /(?<!\p{LC})(?:the|an?|this|that|these|those|his|her|its|their|such|any) $/iu;

/** What points at what was told before, as an object: "supports *it*", "rejected *the idea*"; nothing does so, too: "disagrees". */
const OBJECT =
  /^(?: (?:with|to|of|about|on|that))?(?: (?:it|that|this|them|so|him|her|the (?:idea|plan|claim|proposal|move|accusation|charge|allegation|suggestion|report|theory|view)s?))?(?=[,.;:!?”"]|$| (?:and|because|since|as|saying|at all|either|too)(?!\p{LC}))/iu;
/** And as the subject of what is thought: "says *it* will". */
const SUBJECT = /^(?: that)? (?:it|they|he|she|this|that|these|those) (?<rest>.*)$/iu;
/** "it *will*", "that *is not so*" */
const NO_MORE =
  /^(?:will|would|does|did|do|is|was|are|were|has|had|have|can|could|may|might)(?:n['’]t| not)?(?: (?:so|true|right|false|wrong|untrue|nonsense|a lie|a myth|rubbish))?[.,!”"]*$/iu;

/** As much of what a question is about has to be told. */
const ENOUGH = 0.5;

/** The stance that a question asks for: "Who doubts that it is the king?" */
interface Asked {
  readonly kind: Head['kind'];
  readonly sign: Sign;
  /** Families of the words for what it is about, the last of which has to be told. */
  readonly about: readonly string[];
}

function stanceAsked(question: string): Asked | null {
  const text = question.replace(/\?$/u, '').replace(/^(?:(?:and|so|but) )?who['’]?s /iu, 'who is ');
  const who = ASKS.exec(text)?.[0];
  const [head] = who === undefined ? [] : headsIn(text);
  if (!head || !BETWEEN.test(text.slice(who!.length, head.start))) return null;
  const clause = text.slice(head.end);
  const isOfThing = head.kind === 'will' && !/^want/iu.test(head.words);
  const about = familiesIn(isOfThing ? clause.replace(LINK, '').replace(GOES_ON, '') : clause);
  const sign = signTold(head, clause);
  return about.length === 0 || sign === 0 ? null : { kind: head.kind, sign, about };
}

/** Which side somebody takes who says or believes what a clause says, or wants it; 0 where that can't be told. */
function signTold({ kind, sign }: Head, clause: string): Sign | 0 {
  if (kind === 'will' || kind === 'either') return sign;
  const said = signOf(clause);
  return said === -1 ? (sign === 1 ? -1 : 1) : said && sign;
}

/**
 * Whether a sentence takes the side that a question asks for, “Who doubts that it is the king?”, or the other one: “Lund is convinced that
 * it is the king.” What only points back, “Falk does not believe it”, may be about what is asked. Null where it takes neither side, or both.
 */
export function sideTaken(question: string, sentence: string): Side | null {
  const asked = stanceAsked(question);
  if (!asked) return null;
  const alike = headsIn(sentence).filter(({ kind }) => isAlike(kind, asked.kind));
  const isStrong = alike.some(({ kind }) => kind !== 'saying');
  const heads = isStrong
    ? alike.filter((head) => head.kind !== 'saying' || isApart(sentence, head, alike))
    : alike.slice(0, 1);
  const stances = heads.map((head, place) => {
    const clause = sentence.slice(head.end, heads[place + 1]?.start).split(TURNS, 1)[0]!;
    const words = wordsOf(sentence, head, clause);
    return { sign: signTold(head, words), isAbout: isAbout(asked, head, words) };
  });
  if (stances.some(({ sign, isAbout: is }) => is && sign === asked.sign)) return 'asked';
  if (TURNS.test(sentence) || stances.some(({ sign }) => sign === 0 || sign === asked.sign)) return null;
  if (stances.some(({ isAbout: is }) => is)) return 'other';
  return isStrong ? 'perhaps other' : null;
}

const isAlike = (one: Head['kind'], other: Head['kind']): boolean =>
  one === 'either' || other === 'either' || (one === 'will') === (other === 'will');

/** Whether a saying neither introduces another stance nor is a part of one: "Lund, who doubts Falk, *said* that it rained". */
function isApart(sentence: string, saying: Head, heads: readonly Head[]): boolean {
  const before = heads.findLast(({ start, kind }) => start < saying.start && kind !== 'saying');
  if (!before || heads.some(({ start, kind }) => start > saying.start && kind !== 'saying')) return false;
  const between = sentence.slice(before.end, saying.start);
  return between.includes(',') && !IS_TAG.test(sentence.slice(saying.end)) && !NOUN_NEXT.test(between);
}

/** What a stance is about: what follows it, or stands before it, "The ban is opposed by Lund", “It is,” she said. */
function wordsOf(sentence: string, { kind, start }: Head, clause: string): string {
  const before = sentence.slice(0, start);
  if (kind === 'saying' && IS_TAG.test(clause)) return `${before} ${clause}`;
  return PASSIVE.test(before) && / by /u.test(clause) ? before : clause;
}

/** Whether somebody takes a stance on what is asked, as far as that is told. */
function isAbout({ about }: Asked, { kind }: Head, words: string): boolean {
  const told = new Set(familiesIn(words));
  const shared = about.filter((family) => told.has(family)).length;
  if (told.has(about.at(-1)!) && shared >= ENOUGH * about.length) return true;
  if (kind !== 'saying' && OBJECT.test(words)) return true;
  const rest = SUBJECT.exec(words)?.groups?.['rest'];
  return rest !== undefined && (shared > 0 || NO_MORE.test(rest));
}
