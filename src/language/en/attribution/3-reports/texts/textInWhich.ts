import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import type { Gender } from '../../../../people.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import { genderOfName } from '../../people/firstNames.ts';
import { clauseReport } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isReportingVerb } from '../verbs/isReportingVerb.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** What somebody does with a text of their own. */
const MADE =
  /^(?:issue[ds]?|releas(?:e[ds]?|ing)|publish(?:e[ds])?|wr(?:ites?|ote|itten)|post(?:s|ed)?|sen(?:ds?|t)|sign(?:s|ed)?|deliver(?:s|ed)?|g(?:ives?|ave|iven)|record(?:s|ed)?|circulate[ds]?|share[ds]?|upload(?:s|ed)?|file[ds]?|submit(?:s|ted)?|h(?:olds?|eld)|put|ma(?:kes?|de))$/;

const TEXT =
  /^(?:statement|letter|note|post|message|release|e-?mail|memo|circular|notice|alert|warning|video|speech|address|interview|conference|briefing|report|article|essay|column|op-ed|tweet|thread|complaint|petition|filing|affidavit|appeal|declaration|communiqu[ée]|advisory|bulletin)$/;

/** What is read aloud as one's own, unless it is another's: "*her lawyer* read a statement in which she said". */
const READ = /^reads?$/;
const OWN = /^(?:statement|speech|address|declaration)$/;
const FOR_ANOTHER =
  /^(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|spokes\p{Ll}+|representatives?|clerks?|presenters?|newsreaders?|my|his|her|its|our|their|['’]s?)$/u;

/** "The board issued an alert *in which it said* that ice would come": whoever made the text says it. */
export function textInWhich(pieces: readonly Piece[], which: number): Found | null {
  const text = pieces[which - 2]?.word ?? '';
  const isText = pieces[which - 1]?.word === 'in' && TEXT.test(text);
  const verb = isText ? indexFrom(pieces, which + 2, isFiniteVerb, which + 5) : -1;
  const cue = cueOf(pieces[verb]?.word ?? '');
  const isOwn = /^(?:he|she|it|they)$/.test(pieces[which + 1]?.word ?? '');
  if (!cue || !isOwn || !isReportingVerb(pieces, verb, cue) || verbGroup(pieces, verb).negated) return null;
  const before = pieces.slice(0, which - 2);
  const isRead = OWN.test(text) && !before.some(({ word }) => FOR_ANOTHER.test(word));
  const made = before.findLastIndex(
    ({ pos, word }) => pos === 'VERB' && (MADE.test(word) || (isRead && READ.test(word))),
  );
  const group = made > 0 ? verbGroup(pieces, made) : null;
  if (!group || group.negated || group.modal || group.passive) return null;
  const subject = subjectEndingAt(pieces, group.from, 0);
  if (!subject || !isSomebody(pieces, subject) || before.slice(made + 1).some(isFiniteVerb)) return null;
  if (isOther(pieces, subject, pieces[which + 1]!.word)) return null;
  return clauseReport(
    pieces,
    subject,
    which,
    ['message', 'issue', pieces[verb + 1]?.word === 'that' ? 'that' : 'object'],
    verb + 1,
  );
}

/** Whether somebody has a first name that "he" or "she" does not mean. */
function isOther(pieces: readonly Piece[], { from, to, beside }: Phrase, pronoun: string): boolean {
  const gender: Gender | null = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null;
  const words = pieces.slice(Math.min(from, beside?.from ?? from), Math.max(to, beside?.to ?? to));
  const borne = words
    .filter(({ capital }, i) => capital && words[i + 1]?.capital)
    .map(({ word }) => genderOfName(`${word} x`));
  return gender !== null && borne.some((one) => one !== null && one !== gender) && !borne.includes(gender);
}
