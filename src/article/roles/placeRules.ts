import { isAuthorNote, isByline } from '../bylines.ts';
import { isReader } from '../readers.ts';
import { isCaption, isPictureBelow, isStray } from '../credits.ts';
import { isBracketed } from '../headings.ts';
import { tellingRole } from './labelledRoles.ts';
import { anyHolds } from '../mayMatch.ts';
import { isNotice } from '../notices.ts';
import type { Role } from './role.ts';
import { type Place, type RoleRule, when } from './roleRule.ts';
import {
  isLeadToQuote,
  isLetterSigned,
  isLife,
  isOfOthers,
  isOnSigner,
  isSignatureUnder,
  isTail,
  isUnderCaption,
} from './roleSigns.ts';
import { columnsOf } from '../tables.ts';
import { isLegend } from '../turns/transcripts.ts';

/** A byline goes on with the list of other articles that it stands in. */
const inList = ({ before, paragraph }: Place): Partial<Role> => ({
  isList: (before?.isList ?? false) && !paragraph.inHead,
});

/** Characters of a correction at most. */
const LONGEST_CORRECTION = 600;

/** Characters of a box that speaks to readers at most. */
const LONGEST_BOX = 360;

/** What a paragraph stands in, and what pictures, bylines and lists look like. */
export const PLACE_RULES: readonly RoleRule[] = [
  {
    name: 'advertisement',
    example: 'The bridge closes in May.\n\nADVERTISEMENT\n\nThe work costs two crowns.',
    of: 'ADVERTISEMENT',
    find: when('notice', ({ paragraph }) => paragraph.isAdvertised),
  },
  {
    name: 'columns of a table',
    example: '| Boat | Seats |\n| --- | --- |\n| Alma | 12 |',
    of: '| Boat',
    find: when(
      'legend',
      ({ paragraph }) => paragraph.mark === 'columns',
      ({ plain }) => ({ columns: columnsOf(plain) }),
    ),
  },
  {
    name: 'row of a table',
    example: '| Boat | Seats |\n| --- | --- |\n| Alma | 12 |',
    of: '| Alma',
    find: when(
      'item',
      ({ paragraph }) => paragraph.mark === 'row',
      ({ before }) => ({ columns: before?.columns ?? null }),
    ),
  },
  {
    name: 'who is quoted below',
    example: 'The bridge closes in May.\n\nAnn Lee, head of the guild, in a letter:\n"The bridge is tired."',
    of: 'Ann Lee',
    find: when('label', ({ paragraph, plain, language }) => isLeadToQuote(paragraph, plain, language)),
  },
  {
    name: 'name above a quotation',
    example:
      'The bridge closes in May, the council said.\n\nMara Quist, engineer\n\n"The bridge is tired."\n\nTom Fry, guard\n\n"It is not."',
    of: 'Mara Quist',
    find: when('label', ({ paragraph }) => paragraph.isVoice === true),
  },
  {
    name: 'name under a quotation',
    example: '> The bridge is tired.\n\n— Mara Quist, engineer',
    of: 'Mara',
    find: when('byline', ({ paragraph, before, language }) => isSignatureUnder(paragraph, before, language)),
  },
  {
    name: 'name under a letter',
    example: 'Letters\n\nThe bridge is tired.\n\n— Ann Lee, Lisk\n\nIt is not.\n\n— Tom Fry, Brine',
    of: 'Ann Lee',
    find: when('byline', ({ paragraph, around, language }) => isLetterSigned(paragraph, around, language)),
  },
  {
    name: 'who said what stands above',
    example: 'The bridge is tired, and so am I.\n\n- wrote Mara Quist on Telegram.\n\nIt closes in May.',
    of: 'wrote',
    find: when('tail', ({ paragraph, before, language }) => isTail(paragraph, before, language)),
  },
  {
    name: 'who the letters of a transcript stand for',
    example: 'MQ = Mara Quist, BF = Bo Fry\n\nMQ: Is it tired?\n\nBF: It is, and so am I.',
    of: 'MQ = ',
    find: when('legend', ({ plain }) => isLegend(plain)),
  },
  {
    name: 'line of minutes',
    example: 'Minutes of the meeting\n\nChair: Mara Quist\n\nPresent: Bo Fry\n\nNext meeting: 10 June 2025',
    of: 'Next meeting',
    find: when(
      'text',
      ({ paragraph }) => paragraph.isFact,
      () => ({ isFact: true }),
    ),
  },
  {
    name: 'line in brackets',
    example: '[ Speech to the Guild, 4 May ]\n\nThe bridge is tired.',
    of: '[ Speech',
    find: when(
      'heading',
      ({ plain, language }) =>
        isBracketed(plain) && !isNotice(plain, language) && !isCaption(plain, language),
    ),
  },
  {
    name: 'label before news',
    example: 'The bridge closes in May.\n\nUpdated at 10:05: The bridge is closed already, the council says.',
    of: 'Updated',
    find: ({ paragraph, language }) =>
      paragraph.opening && tellingRole(paragraph, paragraph.opening, language),
  },
  {
    name: 'correction',
    example: 'The bridge closes in May.\n\nCorrection, 5 May: An earlier version of this story said June.',
    of: 'Correction',
    find: when(
      'notice',
      ({ plain, language }) => plain.length <= LONGEST_CORRECTION && language.notices.correction.test(plain),
    ),
  },
  {
    name: 'box that speaks to readers',
    example:
      'The bridge closes in May, the council said.\n\nIf you or someone you know needs help, call the line of the parish at 555-0142.\n\nIt is tired.',
    of: 'If you',
    find: when(
      'notice',
      ({ plain, language }) => plain.length <= LONGEST_BOX && anyHolds(language.notices.boxes, plain),
    ),
  },
  {
    name: 'dates of a life',
    example:
      'The potter Ann Lee made 30,000 pots.\n\nAnn Lee, potter, born 3 April 1933; died 6 January 2025',
    of: 'Ann Lee, potter',
    find: when(
      'text',
      ({ paragraph, plain, language }) => paragraph.mark === 'none' && isLife(plain, language),
    ),
  },
  {
    name: 'kind of a picture',
    example: 'screenshot\n\nThe bridge closes in May, the council said.',
    of: 'screenshot',
    find: when('caption', ({ plain, language }) => isStray(plain, language)),
  },
  {
    name: 'what is to be seen in a picture',
    example:
      'The bridge closes in May, the council said on Monday.\n\nA woman in a blue apron stands between shelves.\nJosie Pannell in her shop. (Supplied: Ann Lee)',
    of: 'A woman',
    find: when('caption', ({ paragraph }) => paragraph.isPicture),
  },
  {
    name: 'words of a caption',
    example: 'Image caption\nTwo boats on the strait\n\nThe bridge closes in May, the council said.',
    of: 'Two boats',
    find: when('caption', ({ paragraph, before, language }) => isUnderCaption(paragraph, before, language)),
  },
  {
    name: 'picture of Markdown',
    example: '![The bridge](bridge.jpg)\n\nThe bridge closes in May, the council said.',
    of: '![',
    find: when('caption', ({ plain }) => plain.startsWith('![')),
  },
  {
    name: 'caption',
    example: 'The bridge in May. Photo: Ann Lee\n\nThe bridge closes in May, the council said.',
    of: 'The bridge in May. Photo',
    find: when(
      'caption',
      ({ paragraph: { next }, plain, before, language }) =>
        (isCaption(plain, language) && !isByline(plain, language)) ||
        (before?.kind === 'title' && next !== null && isPictureBelow(plain, language)),
    ),
  },
  {
    name: 'reader below the end',
    example:
      'The bridge closes in May, the council said.\n\nThe work costs two crowns and more.\n\nBo K. · 9 June 2025\n\nI told you so.',
    of: 'Bo K.',
    find: when(
      'notice',
      ({ paragraph, plain, language }) => paragraph.isOver && isReader(plain, language),
      () => ({ isList: true }),
    ),
  },
  {
    name: 'byline',
    example: 'By Ann Lee\n\nThe bridge closes in May, the council said.',
    of: 'By Ann',
    find: when('byline', ({ plain, language }) => isByline(plain, language), inList),
  },
  {
    name: 'note on the medium',
    example:
      'The bridge closes in May, the council said.\n\nUpland Bulletin is a non-profit newsroom registered in Lisk.',
    of: 'Upland',
    find: when(
      'notice',
      ({ paragraph, plain, language }) => paragraph.inTail && language.notices.about.test(plain),
    ),
  },
  {
    name: 'note on the author',
    example: 'The bridge closes in May, the council said.\n\nAnn Lee is a reporter at the Daily Brine.',
    of: 'Ann Lee is',
    find: when(
      'byline',
      ({ paragraph, plain, around, language }) =>
        (paragraph.inTail || around.signed.includes(plain.split(' ', 2).join(' '))) &&
        isAuthorNote(plain, language),
      inList,
    ),
  },
  {
    name: 'note on who signed the article',
    example:
      'Ice road closed\n\nBy Ann Lee\n\nThe bridge closes in May, the council said.\n\nThe work costs two crowns.\n\nAnn Lee teaches at Lisk.',
    of: 'Ann Lee teaches',
    find: when('byline', ({ paragraph, around }) => isOnSigner(paragraph, around), inList),
  },
  {
    name: 'headline of another article',
    example: 'The bridge closes in May, the council said.\n\nRead also:\n\nWhy gulls steal chips',
    of: 'Why gulls',
    find: when(
      'notice',
      ({ paragraph, before }) => isOfOthers(paragraph, before),
      () => ({ isList: true }),
    ),
  },
];
