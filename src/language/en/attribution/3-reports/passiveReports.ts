import { allBut } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import type { Cue } from '../../reportingVerbs.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import type { VerbGroup } from '../2-phrases/verbGroups.ts';
import type { Found } from './found.ts';

/** Verbs whose passive still tells who spoke. */
const SPOKEN = new Set(
  'say tell report announce confirm describe disclose reveal quote cite state allege claim note'.split(' '),
);

/** Verbs of "is said to". */
const HEARSAY = new Set('say report allege rumour rumor claim believe think understand'.split(' '));

/** "It was reported that …", "the minister is said to …": nobody is named. */
function impersonal(pieces: readonly Piece[], v: number, cue: Cue, group: VerbGroup): Found | null {
  if (pieces[v + 1]?.word === 'to' && HEARSAY.has(cue.lemma)) {
    const clause = { from: group.from, to: v + 2 };
    const content = allBut(pieces, clause);
    return {
      rule: 'hearsay',
      lemma: cue.lemma,
      cue: clause,
      speaker: null,
      content,
      addressee: null,
      clause,
      link: 'object',
    };
  }
  if (pieces[group.from - 1]?.word !== 'it' || pieces[v + 1]?.word !== 'that' || !SPOKEN.has(cue.lemma))
    return null;
  return {
    rule: 'it was said that',
    lemma: cue.lemma,
    cue: { from: group.from - 1, to: v + 1 },
    speaker: null,
    content: [{ from: v + 2, to: pieces.length }],
    addressee: null,
    clause: { from: group.from - 1, to: v + 2 },
    link: 'that',
  };
}

/** "The leak was first reported by the Courier". */
function byAgent(pieces: readonly Piece[], v: number, cue: Cue, group: VerbGroup): Found | null {
  if (pieces[v + 1]?.word !== 'by' || !SPOKEN.has(cue.lemma)) return null;
  const phrase = phraseStartingAt(pieces, v + 2);
  if (!phrase) return null;
  const clause = { from: group.from, to: phrase.to };
  return {
    rule: 'passive',
    lemma: cue.lemma,
    cue: { from: group.from, to: v + 2 },
    speaker: { ...phrase, beside: null },
    content: allBut(pieces, clause),
    addressee: null,
    clause,
    link: 'object',
  };
}

/** A report in the passive, whoever speaks. */
export function passiveReport(pieces: readonly Piece[], v: number, cue: Cue, group: VerbGroup): Found | null {
  return impersonal(pieces, v, cue, group) ?? byAgent(pieces, v, cue, group);
}
