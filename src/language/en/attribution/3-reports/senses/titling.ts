import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isNominal, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isRelative } from '../../2-phrases/wordKinds.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import type { Place, Sense } from './sense.ts';

/** Senses in which what stands in quotation marks behind a verb is what something is called, or made of, and nothing said. */
export const TITLING: readonly Sense[] = [
  {
    lemma: 'call',
    example: 'Mara Quist runs a stall *called* “the soup witch”.',
    reports: null,
    // but: the stall that Mara Quist called “a disgrace”, a stall neighbours called “a disgrace”
    holds: ({ pieces, from, cue, subject }) => {
      if (cue.form !== 'past' || subject?.to !== from - 1 || !isQuote(pieces[from])) return false;
      if (pieces[subject.to - 1]?.capital) return false;
      const opener = pieces[subject.from - 1];
      const isGapped = isRelative(opener) || opener?.word === 'what' || isNominal(opener);
      return !isSomebody(pieces, subject) || !isGapped;
    },
  },
  ...['write', 'read', 'sing', 'publish'].map((lemma): Sense => ({
    lemma,
    example: `Mara Quist *${{ write: 'wrote', read: 'read', sing: 'sang' }[lemma] ?? 'published'}* “The Long Pier”.`,
    reports: null,
    holds: ({ pieces, from }) => isTitle(pieces[from]) && !/^[,;]$/.test(pieces[from + 1]?.word ?? ''),
  })),
  ...['write', 'sing', 'record', 'read'].map((lemma): Sense => ({
    lemma,
    example: `Mara Quist *${{ write: 'wrote', sing: 'sang', record: 'recorded' }[lemma] ?? 'read'}* a song called “the last of the rain”.`,
    reports: null,
    holds: isNamedNext,
  })),
  {
    lemma: 'sing',
    example: 'Mara Quist *sang* about “the rain in the hills”.',
    reports: null,
    holds: ({ pieces, from }) => pieces[from]?.pos === 'ADP' && isQuote(pieces[from + 1]),
  },
  {
    lemma: 'read',
    example: 'Mara Quist *read* from “the book of hours”.',
    reports: null,
    holds: ({ pieces, from, next }) => next === 'from' && isQuote(pieces[from + 1]),
  },
  {
    lemma: 'read',
    example: 'Mara Quist *read* him the news “as if it were a secret”.',
    reports: null,
    holds: ({ pieces, from }) => {
      const quote = indexFrom(pieces, from + 1, isQuote);
      return (
        quote > 0 &&
        pieces[quote - 1]?.word !== ':' &&
        /^["“„«‘']?(?:as (?:if|though)|like) /u.test(pieces[quote]!.word)
      );
    },
  },
  {
    lemma: 'learn',
    example: 'Mara Quist *learned* “the waltz of the herring”.',
    reports: null,
    holds: ({ pieces, from }) => isQuote(pieces[from]),
  },
  {
    lemma: 'use',
    example: 'Mara Quist *used* the hall as “a kind of bunker”.',
    reports: null,
    holds: ({ pieces, from }) => {
      const as = phraseStartingAt(pieces, from)?.to ?? from;
      return /^(?:as|for)$/.test(pieces[as]?.word ?? '') && isQuote(pieces[as + 1]);
    },
  },
  {
    lemma: 'paint',
    example: 'Mara Quist *painted* the wall “a shade of blue”.',
    reports: null,
    // but: painted him as “a fool”, painted a picture of “a town without hope”
    holds: ({ pieces, from }) =>
      !pieces.slice(from).some(({ word }) => /^(?:as|picture|portrait|image)$/.test(word)),
  },
  ...['sign', 'use'].map((lemma): Sense => ({
    lemma,
    example: `Mara Quist *${lemma}${lemma === 'use' ? 'd' : 'ed'}* it under the name “the quiet one”.`,
    reports: null,
    holds: isNamedNext,
  })),
];

/** Words that a name or a title stands behind. */
const NAMING =
  /^(?:names?|nicknames?|titles?|alias|pseudonyms?|headings?|called|named|titled|entitled|nicknamed|headed)$/;

/** "a song *called* “…”", "under the *name* “…”" */
function isNamedNext({ pieces, from }: Place): boolean {
  const quote = indexFrom(pieces, from, isQuote);
  return NAMING.test(pieces[quote - 1]?.word ?? '') && indexFrom(pieces, quote + 1, isQuote) < 0;
}

/** “The Long Pier”, “Salt and Rust”: all but the small words have a capital, and no mark ends it. */
function isTitle(piece: Piece | undefined): boolean {
  if (!isQuote(piece)) return false;
  const words = piece!.word.match(/[\p{LC}\d][\p{LC}\d'’-]*/gu) ?? [];
  const isClosed = !/[.,!?…]["”’'»]*$/u.test(piece!.word);
  return isClosed && words.every((word, i) => /^[\p{Lu}\d]/u.test(word) || (i > 0 && SMALL.test(word)));
}

const SMALL = /^(?:an?|the|and|or|of|in|on|at|to|for|from|by|with|as|de|la|le|du|der|die|das|und)$/;
