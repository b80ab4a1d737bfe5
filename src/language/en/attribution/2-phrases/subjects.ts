import { indexFrom, lastIndexBefore } from '../../../../values/indexFrom.ts';
import { isDash, isNominal, phraseOf } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../attribution.ts';
import { describesPerson, descriptionStart, nameEnd } from './appositions.ts';
import { PARTICIPLE } from './participles.ts';
import { whoOfTwo, withList } from './lists.ts';
import { metBefore } from './metBefore.ts';
import { phraseEndingAt } from './nounPhrases.ts';
import { REFLEXIVE } from '../people/pronouns.ts';
import { busyHead, describedHead, madeHead, orderedHead } from './madeHeads.ts';
import { newcomerBehind } from './newcomers.ts';
import { endsInRelative, headOfRelatives, joinsRelatives, withoutRelative } from './relatives.ts';
import { verbGroup } from './verbGroups.ts';
import { subjectBehind } from './subjectBehind.ts';
import {
  beginsApposition,
  bracketStart,
  followsName,
  heldPost,
  officeBefore,
  isAge,
  isAsideBefore,
  isCountOfTimes,
  isInRelative,
  isListedBeside,
  isOwned,
  isPartyBefore,
  isPost,
  isPostBeside,
  isSetting,
  regionComma,
} from './setBetween.ts';
import { isFiniteVerb, isRelative, isSameTime, spanStart } from './wordKinds.ts';

/** The subject of the first verb that is not of a relative clause: "*Quist*, who has led the board, will stay". */
export function subjectOf(pieces: readonly Piece[]): Phrase | null {
  const last = subjectBehind(pieces) ?? newcomerBehind(pieces) ?? contrasted(pieces);
  if (last) return last;
  const main = subordinateEnd(pieces);
  const subject = main > 0 ? subjectOf(pieces.slice(main)) : firstSubject(pieces);
  if (!subject || isNoOne(pieces, subject)) return null;
  return main > 0 ? moved(subject, main) : subject;
}

/** "More *important* was the clause", "*Whoever* left could not return": nobody in particular. */
function isNoOne(pieces: readonly Piece[], { from, to, beside }: Phrase): boolean {
  const { word, pos, capital } = pieces[to - 1]!;
  const isPlain = pos === 'ADJ' && !capital && beside === null;
  const isQuality =
    isPlain && /^(?:more|most|less|even|so)$/.test(pieces[from === to - 1 ? from - 1 : from]?.word ?? '');
  return to === from + 1 && (isQuality || /^(?:who|what|which)ever$/.test(word));
}

/** "Falk did not stop, but *the captain, Mara Quist*, did": of two, whoever does what the other does not. */
function contrasted(pieces: readonly Piece[]): Phrase | null {
  const but = pieces.findIndex(({ word }, i) => word === 'but' && pieces[i - 1]?.word === ',');
  if (but < 0 || !pieces.slice(0, but).some(({ word }) => /^(?:not|n't|never)$/.test(word))) return null;
  const verb = indexFrom(
    pieces,
    but + 1,
    ({ word }, i) =>
      /^(?:did|does|do|was|were|is|are|has|had)$/.test(word) && /^[,.;]$/.test(pieces[i + 1]?.word ?? ''),
  );
  return verb > 0 ? subjectEndingAt(pieces, verb, but + 1) : null;
}

/** Where the main clause begins after "*While Fry had boats*,", "*Asked whether he would row*,"; 0 where the sentence opens otherwise. */
function subordinateEnd(pieces: readonly Piece[]): number {
  const opener = pieces[0]?.word ?? '';
  const main = pieces.findIndex(({ word }) => word === ',') + 1;
  // "Asked whether he would row, *the 62-year-old* laughed": the description may mean anybody
  const isAsked =
    /^(?:asked|pressed|questioned|challenged|quizzed)$/.test(opener) && pieces[main]?.capital === true;
  return isAsked || /^(?:while|although|though|whereas)$/.test(opener) ? main : 0;
}

const moved = ({ from, to, beside }: Phrase, by: number): Phrase => ({
  from: from + by,
  to: to + by,
  beside: beside && { from: beside.from + by, to: beside.to + by },
});

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they']);

function firstSubject(pieces: readonly Piece[]): Phrase | null {
  const verb = pieces.findIndex(
    ({ pos, word }, i) =>
      i > 0 &&
      (pos === 'VERB' || pos === 'AUX') &&
      !(word.endsWith('ing') && pieces[i - 1]?.pos === 'ADP') && // opponents of taking in boats
      pieces[verbGroup(pieces, i).from - 1]?.word !== 'to' && // a keeper who did not want to go, or to be named
      !endsInRelative(pieces, verbGroup(pieces, i).from) &&
      !isOfOpening(pieces, i) &&
      !isSetBetween(pieces, i) &&
      !isInBrackets(pieces, i),
  );
  const subject = verb > 0 ? subjectEndingAt(pieces, verbGroup(pieces, verb).from, 0) : null;
  // "*Quist*, who has rowed since *she* left, blamed the boat"
  const named = nameEnd(pieces, 0);
  const isInner =
    SUBJECT_PRONOUNS.has(pieces[subject?.from ?? 0]?.word ?? '') ||
    (subject !== null && isListedBeside(pieces, named, subject, verb));
  const isOpened = named > 0 && verb > named && pieces[named]?.word === ',';
  return isInner && isOpened ? { from: 0, to: named, beside: null } : subject;
}

/** "Quist, *speaking* to Radio Brine, left", "Quist, *asked* whether he *would*, left": what is set between the subject and its verb. */
function isSetBetween(pieces: readonly Piece[], i: number): boolean {
  const open = lastIndexBefore(pieces, i, ({ word }) => word === ',');
  const close = indexFrom(pieces, i, ({ word }) => word === ',');
  const word = pieces[open + 1]?.word ?? '';
  const goesOn = /^(?:ADP|SCONJ|ADV)$/.test(pieces[open + 2]?.pos ?? '');
  const isAside = word.endsWith('ing') || (PARTICIPLE.test(word) && goesOn);
  return isAside && open > 0 && close > 0 && isFiniteVerb(pieces[close + 1]);
}

/** "Olena *(name changed)* fled" */
const isInBrackets = (pieces: readonly Piece[], i: number): boolean =>
  pieces[lastIndexBefore(pieces, i, ({ word }) => /^[()]$/.test(word))]?.word === '(' &&
  indexFrom(pieces, i, ({ word }) => word === ')') > 0;

/** "In a message *sent* to the guild, Quist …", "Instead, in one *sent* last May, …": what was done with what a preposition stands before. */
export function isOfOpening(pieces: readonly Piece[], verb: number): boolean {
  const adverb = pieces[0]?.pos === 'ADV' && pieces[1]?.word === ',' ? 2 : 0;
  const at = pieces[0]?.pos === 'CCONJ' ? 1 : adverb;
  const word = pieces[verb]?.word ?? '';
  const isDone =
    (PARTICIPLE.test(word) || word === 'read') && /^(?:ADP|ADV|ADJ|NUM)$/.test(pieces[verb + 1]?.pos ?? '');
  if (!isDone || pieces[at]?.pos !== 'ADP' || pieces[at + 1]?.pos !== 'DET') return false;
  return phraseEndingAt(pieces, verb, 0)?.from === at + 1;
}

/** The noun phrase before a verb's auxiliaries and adverbs, over what is set between commas. */
export function subjectEndingAt(pieces: readonly Piece[], before: number, floor: number): Phrase | null {
  // "the railway *itself* disputes it"
  const isReflexive = REFLEXIVE.test(pieces[before - 1]?.word ?? '');
  const end = isReflexive ? before - 1 : before;
  // "Quist, *however*, told"
  if (isAsideBefore(pieces, end)) return subjectEndingAt(pieces, end - 3, floor);
  // "Quist, a nurse from Lisk, *Norland*, said"
  const region = pieces[end - 1]?.word === ',' ? regionComma(pieces, end - 1) : -1;
  if (region > floor) return subjectEndingAt(pieces, region + 1, floor);
  const isApart = pieces[end - 1]?.word === ',' || isDash(pieces[end - 1]);
  return isApart ? subjectBeforeMark(pieces, end, floor) : subjectRightBefore(pieces, end, floor);
}

/** The noun phrase that ends right before a place, without what tells when or how often. */
function subjectRightBefore(pieces: readonly Piece[], end: number, floor: number): Phrase | null {
  const phrase = phraseEndingAt(pieces, withoutRelative(pieces, end, floor), floor);
  // "In a letter that Radio Sund has seen *he* writes …"
  const isNominative = /^(?:i|we|s?he|they)$/.test(pieces[phrase?.from ?? -1]?.word ?? '');
  if (phrase && isNominative && phrase.to === phrase.from + 1) return phraseOf(phrase);
  // "Posts shared *thousands of times* on Telegram claim …"
  const isOften = phrase !== null && isCountOfTimes(pieces, phrase);
  if (isOften && PARTICIPLE.test(pieces[phrase.from - 1]?.word ?? ''))
    return subjectEndingAt(pieces, phrase.from, floor);
  // "The board *the following spring* found …"
  const isWhen = phrase !== null && isSameTime(pieces, phrase) && isNominal(pieces[phrase.from - 1]);
  if (isWhen) return subjectEndingAt(pieces, phrase.from, floor);
  // "A report *two years* ago found …", "The inspector *a week* later told …"
  const span = phrase ? spanStart(pieces, phrase, end) : 0;
  if (span > floor && isNominal(pieces[span - 1])) return subjectEndingAt(pieces, span, floor);
  const teller = phrase && whoOfTwo(pieces, phrase, floor);
  if (teller) return phraseOf(teller);
  const whole =
    (phrase && metBefore(pieces, end) === phrase.to ? { from: phrase.from, to: end } : null) ??
    describedHead(pieces, { from: phrase?.from ?? end, to: end }, floor) ??
    orderedHead(pieces, end, floor) ??
    madeHead(pieces, end, floor) ??
    (phrase && busyHead(pieces, phrase, floor)) ??
    phrase;
  return whole && phraseOf(whole === phrase ? withList(pieces, whole, floor) : whole);
}

/** The noun phrase before what is set between two commas or dashes, of which the second ends right before a place. */
function subjectBeforeMark(pieces: readonly Piece[], end: number, floor: number): Phrase | null {
  const mark = pieces[end - 1]?.word;
  let segmentEnd = end - 1;
  let fallback: Phrase | null = null;
  for (let i = segmentEnd - 1; i >= floor && segmentEnd - i < 60; i--) {
    i = bracketStart(pieces, i, floor);
    if (pieces[i]?.word !== mark) continue;
    if (joinsRelatives(pieces, i)) {
      const described = headOfRelatives(pieces, i, floor);
      return described ? phraseOf(described) : subjectEndingAt(pieces, i + 1, floor);
    }
    const head = phraseEndingAt(pieces, i, floor);
    const beside = { from: descriptionStart(pieces, i + 1), to: end - 1 };
    const held = head && segmentEnd === end - 1 ? heldPost(pieces, head, segmentEnd) : null;
    if (held) return phraseOf(held, beside);
    const isPlaced = isPartyBefore(pieces, i) || regionComma(pieces, i) > floor;
    if ((head && isInRelative(pieces, head, floor)) || isPlaced) {
      segmentEnd = i;
      continue;
    }
    // "One of those asked, *a baker from Lisk* who has two boats, said"
    const isOfThem =
      pieces[i - 1]?.word === 'them' &&
      pieces[i - 2]?.word === 'of' &&
      (/^(?:an?|the)$/.test(pieces[i + 1]?.word ?? '') || pieces[i + 1]?.capital === true);
    // "*One*, baker Mara Quist, said": of several told of before
    const isOne =
      i === floor + 1 && pieces[floor]?.word === 'one' && pieces[segmentEnd - 1]?.capital === true;
    if (isOfThem || isOne || (!head && pieces[i - 2]?.word === 'those' && pieces[i - 3]?.word === 'of')) {
      const relative = indexFrom(pieces, i + 1, isRelative, segmentEnd);
      return { from: i + 1, to: relative > 0 ? relative : segmentEnd, beside: null };
    }
    // "The firm *that runs it*, Norlink, said", "A nurse *whose boat had sunk*, a mother of two, said"
    const isNameOnly = nameEnd(pieces, i + 1) === segmentEnd && segmentEnd > i + 1;
    const isWhat = /^an?$/.test(pieces[i + 1]?.word ?? '');
    const whole =
      isNameOnly || isWhat ? describedHead(pieces, { from: head?.from ?? i, to: i }, floor - 1) : null;
    if (whole?.from === floor && (isWhat || pieces[floor]?.word === 'the')) return phraseOf(whole, beside);
    if (head ? isSetting(pieces, head, floor) : !isRelative(pieces[i + 1])) break;
    // "Two people *who were there*, all of whom left, said"
    const areWhom = pieces[i + 2]?.word === 'of' && pieces[i + 3]?.word === 'whom';
    const people = head && areWhom ? describedHead(pieces, { from: head.from, to: i }, floor) : null;
    if (people) return phraseOf(people, beside);
    if (head && !isAge(pieces, head)) {
      const isPerson = describesPerson(pieces, head);
      const named = nameEnd(pieces, i + 1);
      const isClosed = named > i + 2 && pieces[named]?.word === mark;
      const isNamed = isPerson ? named > i + 1 : isClosed && isPost(pieces, head);
      const isCalled =
        (isPerson && (!pieces[head.from]?.capital || isOwned(pieces, head))) ||
        isPostBeside(pieces, head, floor);
      if (
        isNamed ||
        !(beginsApposition(pieces, head, floor) || (isCalled && followsName(pieces, head, floor)))
      )
        return withDescription(pieces, head, beside, floor);
      fallback = phraseOf(head, beside);
    }
    segmentEnd = i;
  }
  return fallback;
}

/** "*His mother*, Grace, a retired driver, said": the description that a name follows comes first. */
function withDescription(pieces: readonly Piece[], name: Range, beside: Range, floor: number): Phrase {
  const office = pieces[beside.from]?.capital ? officeBefore(pieces, name, floor) : null;
  const comma = name.from - 1;
  const isName = comma > floor && pieces[comma]?.word === ',' && nameEnd(pieces, name.from) === name.to;
  const description = isName ? phraseEndingAt(pieces, comma, floor) : null;
  const isOwn = description && pieces[description.from - 1]?.pos !== 'ADP';
  const post = office ?? (isOwn && describesPerson(pieces, description) ? description : null);
  return post ? phraseOf(post, { from: post.to + 1, to: beside.to }) : phraseOf(name, beside);
}
