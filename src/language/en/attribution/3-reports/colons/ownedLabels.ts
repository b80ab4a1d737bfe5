import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isQuote, phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../../attribution.ts';
import { phraseEndingAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isFiniteVerb, isPossessive } from '../../2-phrases/wordKinds.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { inSmall, isSomebody } from '../subjects/isSomebody.ts';

/** Nouns for what is said, by their owner: "her answer was short: “No.”" */
export const WORDS =
  /^(?:answer|reply|response|retort|comment|verdict|advice|message|explanation|conclusion|summary|reaction|warning|motto|words?|statement|view|plea|question|demand|position|stance|theory|promise|pledge|offer|mantra|wish|argument|complaint|hope|fear|suggestion|proposal|request|order)$/;

/** "*Mara Quist*'s answer was short.", "*His* advice to rowers?": whose words a sentence says come next. */
export function ownerOfWords(pieces: readonly Piece[]): Phrase | null {
  const noun = indexFrom(pieces, 1, ({ word }) => WORDS.test(word), 7);
  if (noun < 0) return null;
  const isAsked = pieces.at(-1)?.word === '?' && !pieces.some(isFiniteVerb);
  const verb = indexFrom(pieces, noun + 1, isFiniteVerb);
  const isBe = /^(?:is|was|are|were|came|comes)$/.test(pieces[verb]?.word ?? '');
  const isShort = isBe && pieces.length - verb < 7 && !pieces.slice(verb + 1).some(isFiniteVerb);
  const owner = isAsked || isShort ? ownerOf(pieces, { from: 0, to: noun + 1 }) : null;
  return owner?.from === 0 || (owner && pieces[0]?.word === 'the') ? { ...owner, beside: null } : null;
}

/** What one owns and says, by what tells that it is said: words, or a sentence, as a bank's answer may be a new loan. */
const SAID = /^(?:verdict|advice|reply|retort|conclusion|message|explanation|warning|plea)$/;
const SAID_WITH_VERB =
  /^(?:answer|response|reaction|view|theory|position|stance|line|argument|promise|pledge|offer)$/;

/** "her *answer*", "her *line*": what one owns and may say. */
const isWords = ({ word }: Piece): boolean => WORDS.test(word) || word === 'line';

/** Pieces of a label with its owner, with which a sentence begins, at most. */
const LONGEST_LABEL = 24;

/** "*Mara Quist*'s full statement: “…”", "*Her* comment on this: “…”", "*Her* verdict: too late" */
export function ownerOfLabel(pieces: readonly Piece[], colon: number): Phrase | null {
  if (colon > LONGEST_LABEL) return null;
  const noun = lastIndexBefore(pieces, colon, isWords);
  const others = [...pieces.slice(0, Math.max(0, noun)), ...pieces.slice(noun + 1, colon)];
  const isLabel =
    noun > 0 &&
    (isQuote(pieces[colon + 1]) || isSaidBehind(pieces, noun, colon)) &&
    (noun === colon - 1 || /^(?:ADP|ADV|PART|SCONJ)$/.test(pieces[noun + 1]?.pos ?? '')) &&
    !others.some((piece) => isFiniteVerb(piece) || piece.word === ',');
  const owner = isLabel ? ownerOf(pieces, { from: noun, to: noun + 1 }) : null;
  if (!owner || isQuote(pieces[colon + 1])) return owner?.from === 0 ? phraseOf(owner) : null;
  // "Science's verdict" only looks like a name's
  const small = pieces[0]?.pos === 'PROPN' ? pieces : inSmall(pieces);
  const speaks =
    isPossessive(pieces[owner.from]) || isSomebody(small, owner) || isDocument(pieces, phraseOf(owner));
  return owner.from === 0 && speaks ? phraseOf(owner) : null;
}

/** "verdict: *too late*", "answer: *the valve was rusty*", "answer: *never*": words that go on in small letters. */
function isSaidBehind(pieces: readonly Piece[], noun: number, colon: number): boolean {
  const { word = '' } = pieces[noun] ?? {};
  const behind = pieces.slice(colon + 1);
  const isSentence =
    behind.some(isFiniteVerb) || behind.every(({ pos }) => /^(?:ADV|INTJ|DET|PUNCT)$/.test(pos));
  const isSmall = behind.length > 1 && behind[0]?.capital === false && behind[0].pos !== 'NUM';
  return isSmall && (SAID.test(word) || (SAID_WITH_VERB.test(word) && isSentence));
}

/** "Her answer", "Her last recorded words", "Quist's reply", "the reply from Quist". */
export function ownerOf(pieces: readonly Piece[], { from, to }: Range): Range | null {
  const noun = indexFrom(pieces, from, isWords, to + 3);
  if (noun < 0) return null;
  let owner = noun - 1;
  while (/^(?:ADJ|ADV|NUM|VERB)$/.test(pieces[owner]?.pos ?? '')) owner--;
  if (isPossessive(pieces[owner])) return { from: owner, to: owner + 1 };
  if (pieces[owner]?.word === "'s") return phraseEndingAt(pieces, owner, 0);
  const of = indexFrom(pieces, noun + 1, ({ word }) => /^(?:from|by|of)$/.test(word), noun + 3);
  return of > 0 ? phraseStartingAt(pieces, of + 1) : null;
}
