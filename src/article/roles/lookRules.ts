import { findDateline } from '../datelines.ts';
import { isHeading, isNumberedHeading } from '../headings.ts';
import { isSurelyAround, tellsBeforeReferral } from './judgedSigns.ts';
import { isListedBelowColon, isPointAbove, isStandfirst, isSummaryLine } from './pointSigns.ts';
import { isResult } from '../results.ts';
import { role } from './role.ts';
import { type RoleRule, when } from './roleRule.ts';

/** What is left is known by its looks. */
export const LOOK_RULES: readonly RoleRule[] = [
  {
    name: 'question of several',
    example:
      'Is it tired?\n\nIt is, and so am I.\n\nWho pays?\n\nThe region pays.\n\nWhen does it open?\n\nIt opens in May.',
    of: 'Who pays',
    find: when('question', ({ paragraph }) => paragraph.isAsked),
  },
  {
    name: 'line of a list below a colon',
    example:
      'The bridge closes in May.\n\nThese lanes are shut until then:\n\nLane No. 3: Upper Lisk\n\nLane No. 2: Tarrow, Brine\n\nThe work costs two crowns.',
    of: 'Lane No. 2',
    find: when('item', ({ paragraph, before }) => isListedBelowColon(paragraph, before)),
  },
  {
    name: 'same line twice',
    example:
      'The bridge closes in May, the council said.\n\nTwo boats\n\nTwo boats\n\nThe work costs two crowns.',
    of: 'Two boats',
    find: when('caption', ({ paragraph, plain }) => paragraph.isRepeated && plain.length < 300),
  },
  {
    name: 'below the end',
    example:
      'The bridge closes in May, the council said.\n\nThe work costs two crowns.\n\nComments\n\nBo Fry\n4 May 2026\n\nI like the old bridge better.',
    of: 'I like',
    find: when(
      'notice',
      ({ paragraph }) => paragraph.isOver,
      () => ({ isList: true }),
    ),
  },
  {
    name: 'result of a match',
    example:
      '**Gorge Rovers 3-2 Lisk Athletic**\n\nRovers beat Athletic in the last minute of the match at Quay Park.',
    of: 'Gorge Rovers 3-2',
    find: when(
      'text',
      ({ paragraph, plain, around, language }) => isResult(paragraph, plain, around.paragraphs, language),
      () => ({ isResult: true }),
    ),
  },
  {
    name: 'heading with a number',
    example:
      '1. Opening\n\nThe chair opened the meeting.\n\n2. Public session\n\nThe bridge closes in May, the chair said.',
    of: 'Public session',
    find: when('heading', ({ paragraph, before, language }) =>
      isNumberedHeading(paragraph, before, language),
    ),
  },
  {
    name: 'word behind a dot above the text',
    example: 'By Ann Lee\n\n∙ Paid\n\nThe bridge closes in May, the council said.',
    of: 'Paid',
    find: when(
      'notice',
      ({ paragraph, plain }) => paragraph.inHead && paragraph.mark === 'bullet' && !plain.includes(' '),
    ),
  },
  {
    name: 'item',
    example: '- The bridge closes in May.\n- The work costs two crowns.',
    of: 'The work',
    find: when('item', ({ paragraph }) => paragraph.mark === 'bullet' || paragraph.isNumbered),
  },
  {
    name: 'heading',
    example: 'The bridge closes in May, the council said.\n\n## What it costs\n\nThe work costs two crowns.',
    of: 'What it',
    find: when('heading', ({ paragraph }) => paragraph.mark === 'heading'),
  },
  {
    name: 'dateline by itself',
    example: 'Crane sold\n\nLISK, Norland (Brine Press) —\n\nThe bridge closes in May, the council said.',
    of: 'LISK',
    find: ({ paragraph, language }) => {
      const dateline = findDateline(paragraph.plain, language);
      const isWhole = dateline?.rest === paragraph.plain.length;
      return isWhole && dateline.agency !== null ? role(paragraph, 'text', dateline) : null;
    },
  },
  {
    name: 'what stands under the title',
    example:
      'Two guilds agree on the bridge and on nothing else\n\nBy Ann Lee\n\nThe bridge closes in May, the council said.',
    of: 'Two guilds',
    find: when('text', ({ paragraph, before, language }) => isStandfirst(paragraph, before, language)),
  },
  {
    name: 'line of a summary',
    example:
      'The bridge closes in May, the council said.\n\nKey points\n\nThe work costs two crowns\n\nThe ferry will be free until then\n\nIt is the oldest bridge of the region.',
    of: 'The ferry',
    find: when('item', ({ paragraph, before, language }) => isSummaryLine(paragraph, before, language)),
  },
  {
    name: 'point above a dateline',
    example:
      'By Ann Lee\n\nRevenue of 412 crowns, up 9 percent\n\nOrder book of 1.3 million at record\n\nLISK, May 4, 2024 (Brine Press) - The bridge closes in May, the council said.',
    of: 'Revenue',
    find: when('item', ({ paragraph, before, language }) => isPointAbove(paragraph, before, language)),
  },
  {
    name: 'heading by its looks',
    example:
      'The bridge closes in May, the council said.\n\nThe price of the bridge\n\nThe work costs two crowns.',
    of: 'The price',
    find: when('heading', ({ paragraph, before, language }) => isHeading(paragraph, before, language)),
  },
  {
    name: 'quotation in a block',
    example: 'The engineer wrote:\n\n> The bridge is tired.\n\nThe work costs two crowns.',
    of: 'The bridge',
    find: when('quotation', ({ paragraph }) => paragraph.mark === 'quote'),
  },
  {
    name: 'dateline',
    example: 'LISK, May 4 (Brine Press) - The bridge closes in May, the council said.',
    of: 'LISK',
    find: ({ paragraph, language }) => {
      const dateline = findDateline(paragraph.plain, language);
      // A report may go on from another place; without an agency or a day that is no dateline.
      const isSure =
        paragraph.inLead || (dateline !== null && (dateline.agency !== null || dateline.hasYear));
      return dateline && isSure ? role(paragraph, 'text', dateline) : null;
    },
  },
  {
    name: 'looks as what stands around articles does',
    example:
      'The bridge closes in May, the council said.\n\nThanks for signing up! You can manage your subscriptions at any time.',
    of: 'Thanks',
    find: when(
      'notice',
      ({ paragraph, before, language }) =>
        isSurelyAround(paragraph, language) &&
        !(before?.kind === 'heading' && tellsBeforeReferral(paragraph, language)),
    ),
  },
];
