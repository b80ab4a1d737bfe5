import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import { clauseReport, reportOfRest } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { shareEnd } from './shares.ts';

/** "*In a survey by the guild last autumn*, 58 per cent rated the ice as poor": the survey tells what a share of those asked think. */
export function surveyReport(pieces: readonly Piece[], i: number): Found | null {
  if (i > 0 || !/^(?:surveys?|polls?)$/.test(nounIn(pieces))) return null;
  const phrase = phraseStartingAt(pieces, 1);
  const comma = pieces.findIndex(({ word }) => word === ',');
  if (!phrase || comma < phrase.to || comma > LONGEST || shareEnd(pieces, comma + 1) < 0) return null;
  const verb = indexFrom(pieces, comma + 1, isFiniteVerb);
  // "… 62 % of residents said so": whoever is asked says it
  if (verb < 0 || verb > comma + LONGEST || cueOf(pieces[verb]?.word ?? '')?.complement === 'anything')
    return null;
  const speaker = { from: phrase.from, to: phrase.to, beside: null };
  const clause = { from: 0, to: comma };
  return reportOfRest(pieces, speaker, clause, ['according to', 'according'], 1);
}

/** Pieces of such a beginning, and up to the verb behind it, at most. */
const LONGEST = 24;

/** The noun behind "in a": "survey" of "in a new survey". */
function nounIn(pieces: readonly Piece[]): string {
  if (!/^(?:an?|the|its|their)$/.test(pieces[1]?.word ?? '')) return '';
  return pieces.slice(2, 5).find(({ pos }) => pos === 'NOUN')?.word ?? '';
}

/** "*A poll by the guild gives* Quist 38 per cent": whoever asked tells what a share of those asked think. */
export function pollReport(pieces: readonly Piece[], v: number): Found | null {
  if (pieces[v]?.pos !== 'VERB') return null;
  const share = indexFrom(pieces, v + 1, (_, i) => isShareAlone(pieces, i), v + LONGEST_CHOICE);
  const group = verbGroup(pieces, v);
  const subject = share < 0 || group.negated || group.modal ? null : subjectEndingAt(pieces, group.from, 0);
  if (!subject) return null;
  const joint = indexFrom(pieces, subject.from + 1, ({ pos }) => pos === 'ADP', subject.to);
  const noun = pieces[(joint < 0 ? subject.to : joint) - 1]?.word ?? '';
  if (!/^(?:surveys?|polls?|forecasts?|projections?|counts?|tall(?:y|ies))$/.test(noun)) return null;
  const maker = joint > 0 && /^(?:by|from)$/.test(pieces[joint]?.word ?? '') ? joint + 1 : 0;
  const isMade = maker > 0 && isSomebody(pieces, { from: maker, to: subject.to });
  const speaker = isMade ? { ...subject, from: maker } : subject;
  return clauseReport(pieces, speaker, group.from, ['words after the verb', 'give', 'object'], v + 1);
}

/** Pieces between "gives" and a share: "gives the Norlandic Liberal Party 38 per cent". */
const LONGEST_CHOICE = 9;

/** "38 per cent", "29%", "41 seats" */
const isShareAlone = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.pos === 'NUM' && /^(?:%|per|percent|points?|seats?|votes?)$/.test(pieces[i + 1]?.word ?? '');
