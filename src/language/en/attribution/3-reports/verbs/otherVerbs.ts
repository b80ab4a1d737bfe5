import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isQuote, wordsOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { type Cue, cueOf } from '../../../reportingVerbs.ts';
import { headAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import { isBody } from '../../people/bodies.ts';
import { isPersonNoun } from '../../people/titles.ts';
import { hasSubjectAndVerb } from '../links/hasSubjectAndVerb.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { judgedAt } from '../senses/judged.ts';

/** A word that is a noun too, or tells what somebody does, and reports only in such a frame. */
interface Frame {
  readonly word: RegExp;
  /** A sentence; the verb stands between asterisks. */
  readonly example: string;
  readonly lemma: string;
  readonly complement: Cue['complement'];
  /** Whether a document does it, and not somebody. */
  readonly isOfText?: true;
  /** What the nine words behind it are, each with a space after it. */
  readonly behind?: RegExp;
  readonly holds?: (pieces: readonly Piece[], v: number, subject: Phrase) => boolean;
}

/** Verbs that are in no list, as each of their forms is mostly something else. */
export const OTHER_VERBS: readonly Frame[] = [
  {
    word: /^figure[sd]$/,
    example: 'Mara Quist *figures* the vote will be close.',
    lemma: 'figure',
    complement: 'clause',
    // "Official *figures* show that it has doubled"
    behind: /^(?!(?:show|suggest|indicate|reveal|confirm|put|point)(?:ed)? )/,
    holds: (pieces, v, { to }) => {
      const last = pieces[to - 1];
      const isPerson =
        /^s?he$/.test(last?.word ?? '') || (last?.pos === 'PROPN' && last.capital && !isBody(last.word));
      return isPerson && hasSubjectAndVerb(pieces, v + 1);
    },
  },
  {
    word: /^(?:favou?r|oppose|advocate)s$/,
    example: 'Mara Quist *favours* a new pier.',
    lemma: 'favour',
    complement: 'object',
    behind: /^(?:an?|the|its|his|her|their|this|that|any) /,
  },
  {
    word: /^(?:holds|held)$/,
    example: 'The commission *holds* the guild responsible for “a habit of silence”.',
    lemma: 'blame',
    complement: 'object',
    behind: / (?:responsible|accountable|liable) for /,
  },
  {
    word: /^held$/,
    example: 'The pier was on no list, the court *held*.',
    lemma: 'hold',
    complement: 'anything',
    holds: (pieces, v, { from, to }) =>
      v >= pieces.length - 2 &&
      pieces[from - 1]?.word === ',' &&
      /^(?:court|judges?|bench|tribunal|panel|jury|majority)$/.test(pieces[to - 1]?.word ?? ''),
  },
  {
    word: /^(?:leaves|left)$/,
    example: 'The governor *left* open whether more cuts would follow.',
    lemma: 'leave',
    complement: 'object',
    // "it left open whether"
    behind: /^open (?:whether|if|who|whom|how|when|where|what|which|why) /,
    holds: (pieces, _, { to }) => pieces[to - 1]?.word !== 'it',
  },
  {
    word: /^(?:terms|termed)$/,
    example: 'Mara Quist *termed* the offer an insult and left.',
    lemma: 'call',
    complement: 'object',
    holds: (pieces, v) =>
      /^an?$/.test(pieces[phraseStartingAt(pieces, v + 1)?.to ?? v]?.word ?? '') ||
      pieces.slice(v + 1).some((piece) => isQuote(piece)),
  },
  {
    word: /^(?:rate|grade|rank|class|adjudge|pronounce|certif[iy]|style)(?:e?d|e?s)$/,
    example: 'The Ice Board *rated* the risk “negligible”.',
    lemma: 'call',
    complement: 'quoted',
    holds: (pieces, v) => {
      const as = phraseStartingAt(pieces, v + 1)?.to ?? v;
      return (
        isQuote(pieces[judgedAt(pieces, v + 1)]) || (pieces[as]?.word === 'as' && isQuote(pieces[as + 1]))
      );
    },
  },
  {
    word: /^contradict(?:s|ed)$/,
    example: 'Falk Motors *contradicted* this.',
    lemma: 'contradict',
    complement: 'object',
    behind: /^(?:this|that|it|the|his|her|its|their) /,
  },
  {
    word: /^(?:refute[sd]|rebut(?:s|ted)|disprove[sd]|debunk(?:s|ed))$/,
    example: 'Mara Quist *refuted* reports that the pier was sold.',
    lemma: 'deny',
    complement: 'object',
    // a trial *refuted* the theory
    holds: (pieces, v) =>
      /^(?:reports?|claims?|rumou?rs?|information|news|allegations?|accusations?|assertions?|suggestions?|statements?|speculation|charges?|stor(?:y|ies)|idea|notion)$/.test(
        headAt(pieces, v + 1),
      ),
  },
  {
    word: /^(?:refuse[sd]|decline[sd])$/,
    example: 'The Ice Ministry *refused* to let it go, saying the ice was thin.',
    lemma: 'refuse',
    complement: 'object',
    behind: /^to /,
    holds: hasReason,
  },
  {
    word: /^exclude[ds]?$/,
    example: 'Mara Quist did not *exclude* that the pier would close.',
    lemma: 'exclude',
    complement: 'clause',
    behind: /^(?:that|an?|the|any) /,
    holds: (pieces, v) => verbGroup(pieces, v).negated,
  },
  {
    word: /^la(?:ys|id)$/,
    example: 'Mara Quist *laid* the blame on the guild.',
    lemma: 'blame',
    complement: 'object',
    behind: /^the blame /,
  },
  {
    word: /^(?:pays|paid)$/,
    example: 'Mara Quist *paid* tribute to “a keeper who never slept”.',
    lemma: 'praise',
    complement: 'object',
    behind: /^(?:\S+ )?(?:tribute|homage) /,
  },
  {
    word: /^own(?:s|ed)$/,
    example: 'Mara Quist *owned* up to “a moment of haste”.',
    lemma: 'admit',
    complement: 'object',
    behind: /^up to /,
  },
  {
    word: /^identif(?:ies|ied)$/,
    example: 'The police *identified* the driver as Ole Falk.',
    lemma: 'identify',
    complement: 'object',
    // "a driver *identified* as Ole Falk", "aides identified it as his"
    holds: (pieces, v) => {
      const as = indexFrom(pieces, v + 2, ({ word }) => word === 'as', v + 9);
      const { word = '', capital } = pieces[as + 1] ?? {};
      return as > 0 && (capital === true || /^(?:an?|the)$/.test(word) || isPersonNoun(word));
    },
  },
  {
    word: /^(?:lists?|details?|documents?|identif(?:y|ies)|names?)$/,
    example: 'The audit *names* three keepers.',
    lemma: 'name',
    complement: 'object',
    isOfText: true,
    holds: (pieces, v, { to }) =>
      pieces[v]?.word.endsWith('s') === !/[^s]s$|^data$/.test(pieces[to - 1]?.word ?? '') &&
      (/^(?:DET|NUM)$/.test(pieces[v + 1]?.pos ?? '') || /^(?:it|them)$/.test(pieces[v + 1]?.word ?? '')),
  },
  {
    word: /^work(?:s|ed)$/,
    example: 'The audit office *worked* out that a trip costs £9.',
    lemma: 'calculate',
    complement: 'clause',
    behind: /^out /,
    holds: (pieces, v) => {
      const that = indexFrom(pieces, v + 2, ({ word }) => word === 'that', v + 6);
      const isFirst = that > 0 && !pieces.slice(v + 2, that).some(isFiniteVerb);
      return isFirst && pieces.slice(that).some(({ pos }) => pos === 'NUM');
    },
  },
  {
    word: /^stop(?:s|ped)$/,
    example: 'Mara Quist *stopped* short of naming a sum.',
    lemma: 'stop',
    complement: 'object',
    behind: /^short of /,
    holds: (pieces, v) =>
      pieces[v + 3]?.word === 'naming' || cueOf(pieces[v + 3]?.word ?? '')?.form === 'gerund',
  },
  {
    word: /^credit(?:s|ed)$/,
    example: 'Mara Quist *credits* the crew with saving the pier.',
    lemma: 'praise',
    complement: 'object',
    // the bank credits him with $40
    holds: (pieces, v) => {
      const at = phraseStartingAt(pieces, v + 1)?.to ?? v;
      const what = pieces[at + 1];
      return pieces[at]?.word === 'with' && (what?.word.endsWith('ing') === true || isQuote(what));
    },
  },
  {
    word: /^(?:reassure|alert)(?:s|e?d)$/,
    example: 'Mara Quist *reassured* the keepers that nobody would go.',
    lemma: 'reassure',
    complement: 'clause',
    holds: (pieces, v) => pieces[phraseStartingAt(pieces, v + 1)?.to ?? v]?.word === 'that',
  },
];

/** All their forms: one look tells of most words that none is meant. */
const ANY = new RegExp(OTHER_VERBS.map(({ word }) => word.source).join('|'));

/** The cue of such a verb where its frame holds; its subject speaks. */
export function cueOfOther(pieces: readonly Piece[], v: number): Cue | null {
  const word = pieces[v]?.word ?? '';
  if (!ANY.test(word) || pieces[v]?.capital) return null;
  const subject = subjectEndingAt(pieces, verbGroup(pieces, v).from, 0);
  if (!subject) return null;
  const [isText, isSome] = [isDocument(pieces, subject), isSomebody(pieces, subject)];
  const behind = `${wordsOf(pieces, { from: v + 1, to: v + 10 })} `;
  const verb = OTHER_VERBS.find(
    (one) =>
      one.word.test(word) &&
      (one.isOfText ? isText : isSome) &&
      (one.behind?.test(behind) ?? true) &&
      (one.holds?.(pieces, v, subject) ?? true),
  );
  if (!verb) return null;
  return { lemma: verb.lemma, complement: verb.complement, form: word.endsWith('s') ? 'present' : 'past' };
}

/** "refused to let it go, *saying the ice was thin*": what follows is said with it. */
function hasReason(pieces: readonly Piece[], v: number): boolean {
  const comma = indexFrom(pieces, v + 1, ({ word }) => word === ',');
  return (
    /^(?:saying|arguing|insisting)$/.test(pieces[comma + 1]?.word ?? '') &&
    !pieces.slice(v, comma).some(({ pos }) => pos === 'AUX')
  );
}
