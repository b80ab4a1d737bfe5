import { isDash, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { headOf } from '../../2-phrases/headOf.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isDocumentNoun, isFiniteVerb, isTime } from '../../2-phrases/wordKinds.ts';
import { agreesToAct } from '../senses/agreesToAct.ts';
import { isFlatAnswer } from './isFlatAnswer.ts';
import { hasClause } from '../links/hasClause.ts';
import { isDoneTo } from './headlineObstacles.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { isAuthor, isBareShare, isNamedOnly, type Obstacle } from './obstacle.ts';
import type { Place } from './placeBefore.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { lastIndexBefore } from '../../../../../values/indexFrom.ts';

/** Why a verb does not report what stands before it; one row that holds is enough. */
export const OBSTACLES_BEFORE: readonly Obstacle<Place>[] = [
  {
    name: 'clause of something else',
    example: 'The bill is high for Mara Quist, who *agreed*.',
    holds: ({ subject: { place } }) => place === 'shared' || place === 'relative' || place === 'first',
  },
  {
    name: 'the author or the reader',
    example: 'The bill is high, I *said*.',
    holds: ({ pieces, subject }) => isAuthor(pieces, subject.phrase),
  },
  {
    name: 'a share of nobody named',
    example: 'The bill is high, 12% *said*.',
    holds: ({ pieces, subject }) => isBareShare(pieces, subject.phrase),
  },
  {
    name: 'nothing that ends before',
    example: 'The bill that was paid Mara Quist *said*.',
    holds: ({ boundary }) => !isQuote(boundary) && boundary?.word !== ',' && !isDash(boundary),
  },
  {
    name: 'what somebody does besides',
    example: 'Mara Quist called it “Bills,” fielding *calls* for help.',
    // but: “It is high,” polling suggests.
    holds: ({ pieces, v, subject: { phrase, from } }) =>
      phrase?.from === from &&
      phrase.to === v &&
      from === v - 1 &&
      pieces[from]?.capital === false &&
      pieces[from].word.endsWith('ing') &&
      /^(?:ADP|SCONJ|NOUN)$/.test(pieces[v + 1]?.pos ?? ''),
  },
  {
    name: 'what is done to people, in a headline',
    example: 'The bill is high, two men *charged*',
    holds: ({ pieces, v, cue, isQuoted, subject }) =>
      !isQuoted && subject.place === 'before' && isDoneTo(pieces, v, cue, subject.from),
  },
  {
    name: 'what several said of something',
    example: '“A bath”? What keepers, pilots and Mara Quist *said* about the pier',
    holds: ({ pieces, v, subject: { from } }) => isNamedOnly(pieces, from, v),
  },
  {
    name: 'something behind the verb',
    example: 'When the bill came, Mara Quist *denied* the charge.',
    holds: ({ verbEnd }) => verbEnd < 0,
  },
  {
    name: 'what somebody might do',
    example: 'The bill is high, Mara Quist could *threaten* to leave.',
    holds: ({ pieces, v, cue, isQuoted, subject }) =>
      !isQuoted &&
      cue.complement !== 'anything' &&
      subject.place === 'before' &&
      verbGroup(pieces, v).modal &&
      (/^(?:to|on|of|with)$/.test(pieces[v + 1]?.word ?? '') || opensCondition(pieces, subject.from)),
  },
  {
    name: 'what people agree on or not',
    example: 'Three boats are lost, officials *disagree* about the cause.',
    holds: ({ pieces, v, cue }) =>
      /^(?:dis)?agree$/.test(cue.lemma) &&
      (/^(?:on|about|over)$/.test(pieces[v + 1]?.word ?? '') || agreesToAct(pieces, v + 1)),
  },
  {
    name: 'what somebody owns up to',
    example: 'The bill is paid, the mayor *confesses* to everything.',
    // but: The bill is paid, the mayor confessed to friends
    holds: ({ pieces, v, cue, isQuoted }) =>
      !isQuoted &&
      cue.lemma === 'confess' &&
      pieces[v + 1]?.word === 'to' &&
      !isSomebody(pieces, phraseStartingAt(pieces, v + 2)),
  },
  {
    name: 'what somebody thought then',
    example: 'When he knocked, Mara Quist *expected* rain.',
    holds: ({ pieces, v, cue, subject, end, isQuoted }) => {
      const next = pieces[v + 1];
      // "They say it is late, the police *expect* queues"
      const isObject = !isQuoted && next?.pos === 'NOUN' && !isTime(next);
      return (
        cue.complement === 'thought' &&
        (cue.form === 'past' || isObject) &&
        subject.place !== 'inverted' &&
        end > v + 1
      );
    },
  },
  {
    name: 'manner without a quotation',
    example: 'Asked why, Mara Quist *laughed*.',
    // but: It was, he sighed, too late.
    holds: ({ pieces, cue, isQuoted, end, subject: { from } }) =>
      cue.complement === 'manner' && cue.lemma !== 'go' && !isQuoted && !isSaidInside(pieces, from, end),
  },
  {
    name: 'speaking without a quotation',
    example: 'When we rang, Mara Quist *spoke*.',
    holds: ({ cue, isQuoted }) => cue.complement === 'quoted' && !isQuoted,
  },
  {
    name: 'what a participle tells of things',
    example: 'The boat is full of tar, cheap fibres *found* in ropes.',
    holds: ({ pieces, v, cue, isQuoted, subject: { phrase, place }, verbEnd }) =>
      !isQuoted &&
      place === 'before' &&
      cue.form === 'past' &&
      cue.complement !== 'anything' &&
      verbEnd > v + 1 &&
      pieces[v + 1]?.pos === 'ADP' &&
      pieces[v - 1]?.pos === 'NOUN' &&
      phrase !== null &&
      pieces[phrase.from]?.pos !== 'DET' &&
      !isSomebody(pieces, phrase) &&
      !isDocument(pieces, phrase),
  },
  {
    name: 'what a participle tells of a thing',
    example: 'There are nine huts, a bar and a notice *asking* guests not to smoke.',
    holds: ({ pieces, v, cue, isQuoted, subject: { phrase, place } }) =>
      !isQuoted &&
      place === 'before' &&
      cue.form === 'gerund' &&
      pieces[v - 1]?.pos === 'NOUN' &&
      phrase !== null &&
      !isSomebody(pieces, { from: v - 1, to: v }),
  },
  {
    name: 'what something is known as, or valued at, and what is reckoned with',
    example: 'Rust eats the boat away, a process *known* as pitting.',
    holds: ({ pieces, v, cue: { lemma } }) => {
      const next = pieces[v + 1]?.word;
      return (
        (lemma === 'know' && next === 'as') ||
        (lemma === 'value' && next === 'at') ||
        (lemma === 'reckon' && next === 'with')
      );
    },
  },
  {
    name: 'a thing behind the verb of a list',
    example: 'It has traded in tar, *posted* old news from Lisk and lost money.',
    holds: ({ pieces, isQuoted, cue, subject: { phrase, place } }) =>
      !isQuoted &&
      place === 'inverted' &&
      (cue.complement === 'clause' || cue.complement === 'object') &&
      phrase !== null &&
      // ordered *mint tea* and left; posted *a longer one*
      (pieces[phrase.from]?.pos === 'ADJ' || /^(?:order|post|ask|publish)$/.test(cue.lemma)) &&
      !isSomebody(pieces, headOf(pieces, phrase)) &&
      !isDocument(pieces, phrase),
  },
  {
    name: 'nothing that can be said',
    example: 'On the way to the harbour in Lisk, Mara Quist *noted* in passing.',
    holds: (place) =>
      !place.isQuoted &&
      !isFlatAnswer(place.pieces, place.subject.from, place.v, place.cue) &&
      !isParenthetical(place) &&
      !endsSentence(place) &&
      !hasClause(place.pieces, { from: 0, to: place.subject.from }),
  },
];

/** The bill, *Mara Quist said*, is high. */
const isParenthetical = ({ pieces, end }: Place): boolean =>
  /^[,:]$/.test(pieces[end]?.word ?? '') && end < pieces.length - 2;

/** People like Scott, *he said*. Guns shot down nine drones, *the guard has announced*. */
function endsSentence({ pieces, v, cue, subject, end }: Place): boolean {
  // "Sailors sleep better with lamps, *trial finds*", as headlines have it
  const isHeadline = subject.from === v - 1 && cue.form === 'present' && v >= pieces.length - 2;
  if (isHeadline && isStudy(pieces[v - 1])) return true;
  const isPerfect = /^(?:has|have)$/.test(pieces[v - 1]?.word ?? '') && subject.from > 6;
  // "A family moves a ton of earth, *the figures suggest*."
  const { phrase } = subject;
  const isLast =
    cue.complement === 'clause' && cue.form !== 'gerund' && v >= pieces.length - 2 && phrase !== null;
  const tells =
    isLast &&
    subject.from > 4 &&
    !/^(?:ADP|SCONJ)$/.test(pieces[0]?.pos ?? '') &&
    (isSomebody(pieces, phrase) || isDocument(pieces, phrase));
  return (cue.complement === 'anything' || isPerfect || tells) && end >= pieces.length - 1;
}

const isStudy = (piece: Piece | undefined): boolean =>
  isDocumentNoun(piece) || /^(?:trial|researchers|scientists|experts)$/.test(piece?.word ?? '');

/** "*Should it turn*, Lisk may see rain", "It may pass; *were it to* stay, …" */
function opensCondition(pieces: readonly Piece[], end: number): boolean {
  const start = lastIndexBefore(pieces, end, ({ word }) => word === ';') + 1;
  return (
    /^(?:should|were)$/.test(pieces[start]?.word ?? '') &&
    /^(?:DET|PRON)$/.test(pieces[start + 1]?.pos ?? '') &&
    pieces[end - 1]?.word === ','
  );
}

/**
 * "He'd aged, *he croaked*, about a year", "The wine, *he sniffed*, was cheap": how somebody says what goes on behind it; but: he came in,
 * he sighed, and sat down; he ran, he laughed, he cried
 */
function isSaidInside(pieces: readonly Piece[], from: number, end: number): boolean {
  const behind = pieces[end + 1];
  const isTold = pieces.slice(0, from).some(isFiniteVerb);
  const goesOn = isTold
    ? /^(?:ADP|ADV|ADJ|DET|NOUN|NUM|PART)$/.test(behind?.pos ?? '')
    : isFiniteVerb(behind);
  return (
    /^s?he$/.test(pieces[from]?.word ?? '') &&
    pieces[end]?.word === ',' &&
    goesOn &&
    !behind!.word.endsWith('ing')
  );
}
