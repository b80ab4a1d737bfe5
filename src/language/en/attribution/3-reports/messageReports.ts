import type { Piece } from '../../../attribution.ts';
import { subjectEndingAt } from '../2-phrases/subjects.ts';
import { verbGroup } from '../2-phrases/verbGroups.ts';
import type { Found } from './found.ts';
import { MAX_ADJUNCT } from './links.ts';

/** Nouns for what somebody says, with the verbs that make them: "issued a warning that …", "made it clear that …". */
const MESSAGE =
  /^(?:warnings?|statements?|announcements?|allegations?|claims?|accusations?|promises?|pledges?|declarations?|predictions?|reports?|complaints?|suggestions?|demands?|assurances?|admissions?|denials?|confirmation|estimates?|guarantees?|hints?|rumou?rs?|threats?|confidence|hopes?|concerns?|doubts?|clear)$/;

const MAKING = new Set(
  `issue issued issues issuing make made makes making give gave gives giving publish published release released releases
   offer offered repeat repeated raise raised voice voiced express expressed expresses expressing`.split(
    /\s+/,
  ),
);

/** "The Treasury issued a warning that …", "allegations have been made that …" */
export function messageReport(pieces: readonly Piece[], v: number): Found | null {
  if (!MAKING.has(pieces[v]?.word ?? '') || pieces[v]?.pos !== 'VERB') return null;
  const that = pieces.findIndex(({ word }, i) => i > v && i < v + MAX_ADJUNCT && word === 'that');
  if (that < 0) return null;
  const group = verbGroup(pieces, v);
  if (group.negated || group.modal || group.infinitive) return null;
  const subject = subjectEndingAt(pieces, group.from, 0);
  const noun = pieces.slice(v + 1, that).some(({ word }) => MESSAGE.test(word));
  const passive = group.passive && MESSAGE.test(pieces[group.from - 1]?.word ?? '');
  if (!subject || !(passive || (noun && !group.passive))) return null;
  return {
    rule: 'message',
    lemma: 'issue',
    cue: { from: group.from, to: that },
    speaker: passive ? null : subject,
    content: [{ from: that + 1, to: pieces.length }],
    addressee: null,
    clause: { from: subject.from, to: that + 1 },
    link: 'that',
  };
}

/** "Quist *let* the guild *know* by letter *that* …", "she *let it be known that* …" */
export function knowledgeReport(pieces: readonly Piece[], v: number): Found | null {
  if (pieces[v]?.word !== 'let') return null;
  const know = pieces.findIndex(({ word }, i) => i > v && i < v + 6 && /^known?$/.test(word));
  const that = pieces.findIndex(({ word }, i) => i > know && i < know + 6 && word === 'that');
  const group = verbGroup(pieces, v);
  const subject = know > 0 && that > 0 ? subjectEndingAt(pieces, group.from, 0) : null;
  if (!subject || group.negated || group.modal) return null;
  return {
    rule: 'message',
    lemma: 'let',
    cue: { from: group.from, to: that },
    speaker: subject,
    content: [{ from: that + 1, to: pieces.length }],
    addressee: null,
    clause: { from: subject.from, to: that + 1 },
    link: 'that',
  };
}
