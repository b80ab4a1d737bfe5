import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isNominal, isQuote, phraseOf, spanOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../../attribution.ts';
import { type Cue, cueOf } from '../../../reportingVerbs.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { reportOfRest, reportOfSubject } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { isAuthor } from '../obstacles/obstacle.ts';

/** A sentence is of whoever said a few words of it when at least this share of it tells so. */
const LEAST_TOLD = 1 / 3;
/** Pieces between a relative word, or a participle, and the words in quotation marks, at most. */
const FURTHEST = 12;

/** Words in quotation marks that say how something is: no name, and not what something is called. */
const SAID = /^["“„«‘'](?!the \p{Lu})\p{Ll}/u;

/** Who has said some words of a sentence, and where the words that tell so begin. */
interface Aside {
  readonly from: number;
  readonly verb: number;
  readonly speaker: Phrase;
  readonly rule: Found['rule'];
}

/**
 * "The levy, *which Mara Quist described as* “a tax on rain”, was dropped", "*described by* her as “a tax on rain”", "They dropped
 * *what* Mara Quist called “a tax on rain”": words of somebody inside a sentence that nobody else says, and that tells little else.
 */
export function quotedAside(pieces: readonly Piece[], found: readonly Found[]): Found | null {
  const quote = pieces.findIndex(isQuote);
  const isOnly = quote > 0 && indexFrom(pieces, quote + 1, isQuote) < 0;
  if (!isOnly || !SAID.test(pieces[quote]?.word ?? '')) return null;
  const aside = inRelative(pieces, quote) ?? byAgent(pieces, quote);
  if (!aside || isAuthor(pieces, aside.speaker)) return null;
  const clause = { from: aside.from, to: quote };
  // "The mayor said the levy, which Mara Quist described as “a tax on rain”, would stay"
  if (found.some(({ cue }) => cue.from !== aside.verb)) return null;
  if (lengthOf(pieces, { ...clause, to: quote + 1 }) < LEAST_TOLD * lengthOf(pieces, allOf(pieces)))
    return null;
  const { lemma = 'say' } = cueOf(pieces[aside.verb]?.word ?? '') ?? {};
  return reportOfRest(pieces, aside.speaker, clause, [aside.rule, lemma], aside.verb + 1);
}

const allOf = ({ length }: readonly Piece[]): Range => ({ from: 0, to: length });

const lengthOf = (pieces: readonly Piece[], range: Range): number => {
  const { start, end } = spanOf(pieces, range);
  return end - start;
};

/** "*which* Mara Quist said was “a joke”", "*what* she described as “a joke”", "the levy *that* Mara Quist insisted had “died”" */
function inRelative(pieces: readonly Piece[], quote: number): Aside | null {
  const verb = verbBefore(pieces, quote);
  const cue = cueOf(pieces[verb]?.word ?? '');
  if (!cue || cue.form === 'gerund' || cue.form === 'base' || !tellsHow(pieces, verb, cue)) return null;
  const group = verbGroup(pieces, verb);
  if (group.passive || group.negated || group.modal || group.infinitive) return null;
  const relative = indexFrom(pieces, Math.max(1, quote - FURTHEST), ({ word }) => RELATIVE.test(word), verb);
  if (relative < 0) return null;
  const speaker = subjectEndingAt(pieces, group.from, relative + 1);
  const isWhole = speaker?.from === relative + 1 && isSomebody(pieces, speaker);
  // "She declined to comment on what she called “papers”": of whom it is told already
  const isHers = pieces[relative]?.word === 'what' && pieces[relative + 1]?.pos === 'PRON';
  if (!isWhole || isHers) return null;
  return { from: relative, verb, speaker, rule: 'words after the verb' };
}

const RELATIVE = /^(?:which|who|whom|that|what)$/;

/** What somebody says that something is comes behind the verb: described *as* “…”, said *was* “…”, insisted *had been* “…”, called “…”. */
function verbBefore(pieces: readonly Piece[], quote: number): number {
  let at = quote - 1;
  if (pieces[at]?.word === 'as') return at - 1;
  while (pieces[at]?.pos === 'AUX' || pieces[at]?.pos === 'ADV') at--;
  return at;
}

/** Verbs of saying behind which "was" or "had" begins what is said: no bill that she *read was* “a joke”. */
const CLAIMING =
  /^(?:say|claim|insist|allege|argue|maintain|contend|assert|believe|think|warn|complain|admit|concede|acknowledge|declare|suggest|stress|conclude|swear)$/;

/** Whether a verb tells how somebody says that something is: *described* as, *called*, *said* was. */
const tellsHow = (pieces: readonly Piece[], verb: number, cue: Cue): boolean =>
  pieces[verb + 1]?.pos === 'AUX' ? CLAIMING.test(cue.lemma) : isCalling(cue);

/** "described as", "hailed as", but not "known as", "sung as" */
const isCalling = ({ complement, lemma }: Cue): boolean =>
  /^(?:object|quoted)$/.test(complement) && !/^(?:sing|sign|use|speak|talk|read|announce)$/.test(lemma);

/** "the levy, *described by Mara Quist as* “a tax on rain”," */
function byAgent(pieces: readonly Piece[], quote: number): Aside | null {
  const by = indexFrom(pieces, Math.max(2, quote - FURTHEST), ({ word }) => word === 'by', quote);
  const verb = by - 1;
  const cue = by > 0 ? cueOf(pieces[verb]?.word ?? '') : null;
  const opens = pieces[verb - 1]?.word === ',' || isNominal(pieces[verb - 1]);
  const named = phraseStartingAt(pieces, by + 1);
  if (!cue || !/^(?:past|participle)$/.test(cue.form) || !isCalling(cue) || !opens || !named) return null;
  const end = pieces[quote - 1]?.word === 'as' ? quote - 1 : quote;
  if (named.to !== end || !isSomebody(pieces, named)) return null;
  return { from: verb, verb, speaker: phraseOf(named), rule: 'passive' };
}

/** A verb in quotation marks, and an adverb of how much: “strongly *denies*”, “*regrets*”. */
const VERB = /^["“„«‘'](?:\p{Ll}+(?:ly|er) ){0,2}(\p{Ll}+)["”’'»]$/u;

/** "Mara Quist *“categorically denies”* the claim": the verb that reports stands in quotation marks itself. */
export function quotedVerbReport(pieces: readonly Piece[], i: number): Found | null {
  const { word = '' } = pieces[i] ?? {};
  const next = pieces[i + 1];
  if (word.length > 40 || !(/^(?:DET|PRON|SCONJ)$/.test(next?.pos ?? '') || next?.word === 'that'))
    return null;
  const cue = cueOf(VERB.exec(word)?.[1] ?? '');
  const isTold = cue?.form === 'past' || cue?.form === 'present';
  if (!cue || !isTold || !/^(?:object|clause)$/.test(cue.complement)) return null;
  const group = verbGroup(pieces, i);
  if (group.passive || group.modal || group.infinitive) return null;
  return reportOfSubject(pieces, group, ['words after the verb', cue.lemma, 'object'], i + 1, i);
}
