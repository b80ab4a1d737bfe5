import { indexFrom } from '../../../../values/indexFrom.ts';
import { isQuote } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../attribution.ts';
import type { Gender } from '../../../people.ts';
import { wordTable } from '../../../wordList.ts';
import { antecedentOf } from '../2-phrases/antecedents.ts';
import { headOf } from '../2-phrases/headOf.ts';
import { subjectEndingAt, subjectOf } from '../2-phrases/subjects.ts';
import { verbGroup } from '../2-phrases/verbGroups.ts';
import { isDocumentNoun, isFiniteVerb, isRelative } from '../2-phrases/wordKinds.ts';
import { isBody } from '../people/bodies.ts';
import { genderOfName } from '../people/firstNames.ts';
import type { Found } from './found.ts';
import { tellsWhich } from './obstacles/nounObstacles.ts';

/**
 * The report of whom a relative word means: "*Mara Quist*, who is sure that it is late", "Lisk Zoo, whose *director* said so".
 * Null where it means nobody, or only tells which of all people do something else: "a man who is sure that it is late has left".
 */
export function ofAntecedent(pieces: readonly Piece[], report: Found): Found | null {
  const { speaker } = report;
  const word = pieces[speaker?.from ?? 0];
  if (!speaker || !isRelative(word)) return report;
  if (word?.word === 'whose')
    return speaker.to > speaker.from + 1
      ? { ...report, speaker: { ...speaker, from: speaker.from + 1 } }
      : null;
  if (speaker.to > speaker.from + 1) return report;
  const meant = tellsWhich(pieces, speaker.from) ? null : antecedentOf(pieces, speaker.from);
  return meant && { ...report, speaker: meant };
}

/** The pronouns that whoever stands before them may be. */
const GENDERS = wordTable<Gender>({ he: 'male', she: 'female' });

/** "Had he known, *farmer Tom Fry* would, he told the guild, have rung": what is set in between verb and verb is the subject's. */
export function ofSubjectAround(pieces: readonly Piece[], report: Found): Found {
  const { speaker, link, clause, content } = report;
  const body = bodyAround(pieces, report);
  if (body) return { ...report, speaker: body };
  const gender = GENDERS[pieces[speaker?.from ?? -1]?.word ?? ''];
  const isBetween =
    link === 'before' &&
    content.length > 1 &&
    speaker?.from === clause.from &&
    pieces[clause.from - 1]?.word === ',' &&
    pieces[clause.from - 2]?.pos === 'AUX' &&
    pieces[clause.to]?.word === ',';
  if (!gender || !isBetween) return report;
  const group = verbGroup(pieces, clause.from - 2);
  const subject = subjectEndingAt(pieces, group.from, 0);
  const words = pieces.slice(subject?.from, subject?.to);
  const isNamed = words.some(
    ({ word, capital }, i) => capital && words[i + 1]?.capital && genderOfName(`${word} x`) === gender,
  );
  // "Tom Fry was, he said, late": whoever spoke before may say it
  const isIntroduced = words[0]?.capital === false || words[0]?.word === 'the';
  return subject && isNamed && isIntroduced ? { ...report, speaker: subject } : report;
}

/** "*The guild* wants to sell it, which, *it* says, will pay for the pier": a body that the sentence is about says what is set in between its words; but: *the head* of the guild */
function bodyAround(pieces: readonly Piece[], { speaker, link, clause }: Found): Phrase | null {
  const isSetIn =
    link === 'before' &&
    pieces[clause.from]?.word === 'it' &&
    speaker?.from === clause.from &&
    pieces[clause.from - 1]?.word === ',' &&
    pieces[clause.to]?.word === ',';
  const subject = isSetIn ? subjectOf(pieces.slice(0, clause.from)) : null;
  const head = subject?.from === 0 ? pieces[headOf(pieces, subject).to - 1] : undefined;
  if (!subject || !isBody(head?.word ?? '')) return null;
  const verb = indexFrom(pieces, subject.to, isFiniteVerb, clause.from);
  // "the report *is* late": what somebody wrote, as a thing
  const isThing = isDocumentNoun(head) && pieces[verb]?.pos === 'AUX';
  return verb > 0 && !isThing ? subject : null;
}

/** "Mara Quist flew to Lisk, *where she said* that it was late": what leads up to where somebody says something is no part of what is said. */
export function ofWhere(pieces: readonly Piece[], report: Found): Found {
  const { speaker, clause, content, link } = report;
  const where = clause.from - 1;
  const gender = GENDERS[pieces[speaker?.from ?? -1]?.word ?? ''];
  const last = content.at(-1)?.to ?? 0;
  const isTold =
    pieces[where]?.word === 'where' &&
    /,["”’]?$/.test(pieces[where - 1]?.word ?? '') &&
    (/^(?:that|clause|quote)$/.test(link) || pieces.slice(clause.to).some(isQuote)) &&
    pieces.slice(last).every(({ pos }) => pos === 'PUNCT');
  if (!gender || !isTold) return report;
  const subject = subjectOf(pieces.slice(0, where));
  const { from = 0, to = 0, beside } = subject ?? {};
  const words = pieces.slice(Math.min(from, beside?.from ?? from), Math.max(to, beside?.to ?? to));
  const isPronoun = words.length === 1 && words[0]?.word === pieces[speaker?.from ?? -1]?.word;
  const isName = words.some(({ capital, pos }) => capital && pos === 'PROPN');
  const named = words.flatMap(({ word, capital }, i) =>
    capital && words[i + 1]?.capital ? (genderOfName(`${word} x`) ?? []) : [],
  );
  // "Tom Fry lives in Lisk, where *she* said he was happy"
  const isSame = isPronoun || (isName && (named.length === 0 || named.includes(gender)));
  if (!subject || !isSame) return report;
  return { ...report, speaker: isPronoun ? speaker : subject, clause: { ...clause, from: 0 } };
}
