import { isMasthead, isName, isSigned } from '../bylines.ts';
import { labelledRole } from './labelledRoles.ts';
import { arePoints, isListOfOthers, isNotice } from '../notices.ts';
import { type RoleRule, when } from './roleRule.ts';
import {
  isNameAboveByline,
  isOverQuotation,
  isSlantedNotice,
  isLineOfFacts,
  isSignedFacts,
} from './roleSigns.ts';
import { endsSentence, withoutHandle } from '../shapes.ts';
import { isIssue } from '../title/kindTitles.ts';

/** How labels and the lines of a page about itself begin and end. */
export const FRAME_RULES: readonly RoleRule[] = [
  {
    name: 'label',
    example: 'Source: Mara Quist on Telegram\n\nQuote: "The bridge is tired."',
    of: 'Source',
    yields: true,
    find: ({ paragraph, around, before, language }) => {
      const { opening, plain } = paragraph;
      // "Reference: M. Tysk et al., Bridges that sway, 2024." tells no background, "Updated at 10:05: Added a photo." nothing new.
      const isOpen =
        opening?.role === 'background' || opening?.role === 'update' || opening?.role === 'other';
      if (!opening || (isOpen && isNotice(plain, language))) return null;
      return labelledRole(paragraph, opening, around, before, language);
    },
  },
  {
    name: 'who wrote it and when',
    example: 'Mara Quist · 12 May 2026 · 4 min read\n\nThe bridge closes in May, the council said.',
    of: 'Mara',
    find: when('byline', ({ plain, language }) => isSignedFacts(plain, language)),
  },
  {
    name: 'points below the title in one line',
    example:
      'Lorries queue for nine miles | The guild asks for boats | Schools stay shut on Friday\n\nBy Ann Lee\n\nThe bridge closes in May, the council said.',
    of: 'Lorries',
    find: when(
      'text',
      ({ before, plain, language }) => before?.kind === 'title' && arePoints(plain, language),
    ),
  },
  {
    name: 'line of the page about itself',
    example: 'The bridge closes in May, the council said.\n\nShare this article\n\nIt is tired.',
    of: 'Share',
    yields: true,
    find: when(
      'notice',
      ({ paragraph, plain, language }) =>
        isNotice(plain, language) || (paragraph.plain !== plain && isNotice(paragraph.plain, language)),
      ({ plain, language }) => ({ isList: isListOfOthers(plain, language) }),
    ),
  },
  {
    name: 'notice in italics at either end',
    example:
      'The bridge closes in May, the council said.\n\n*Nine boats and the harbour at Lisk gave a day of work in the rain, and a crane. The harbour master stood on the quay from six in the morning on, and told whoever came what to carry, and where, and in which boat it would go over the river. Nobody was paid for it, and nobody was late. Sign up for our newsletter.*',
    of: '*Nine',
    find: when('notice', ({ paragraph, language }) => isSlantedNotice(paragraph, language)),
  },
  {
    name: 'link and nothing else',
    example:
      'The bridge closes in May, the council said.\n\n[Why gulls steal chips](https://brine.example/gulls)\n\nThe work costs two crowns.',
    of: 'Why gulls',
    find: when(
      'notice',
      ({ paragraph, plain }) =>
        paragraph.dress === 'link' && paragraph.mark !== 'heading' && !endsSentence(plain),
    ),
  },
  {
    name: 'several facts in one line',
    example: '12 May 2026 | Share this story\n\nThe bridge closes in May, the council said.',
    of: '12 May',
    find: when('byline', ({ plain, language }) => isLineOfFacts(plain, language)),
  },
  {
    name: 'name above a byline',
    example: 'The bridge closes in May, the council said.\n\nAnn Lee\nReporting from Little Ash',
    of: 'Ann Lee',
    find: when(
      'byline',
      ({ paragraph, plain, language }) =>
        (isName(withoutHandle(plain), language) || language.bylines.placed.test(plain)) &&
        isNameAboveByline(paragraph, language),
    ),
  },
  {
    name: 'name of who wrote the article',
    example:
      'By Ann Lee\n\nThe bridge closes in May, the council said.\n\nAnn Lee\n\nThe work costs two crowns.',
    of: 'Ann Lee',
    find: when(
      'byline',
      ({ plain, around, language }) => isName(plain, language) && around.signed.includes(plain),
    ),
  },
  {
    name: 'name above the text',
    example: 'Ann Lee\n\nThe bridge closes in May, the council said.',
    of: 'Ann Lee',
    find: when(
      'byline',
      ({ paragraph, plain, language }) =>
        paragraph.inHead &&
        (isName(withoutHandle(plain), language) || isSigned(plain, language)) &&
        !language.labels.summary.test(plain) &&
        !isOverQuotation(paragraph),
    ),
  },
  {
    name: 'issue above the text',
    example:
      'Ice road closed\n\nWords by Ann Lee\n\nSpring 2026\n\nThe bridge closes in May, the council said.',
    of: 'Spring',
    find: when('byline', ({ paragraph, before, around, language }) => {
      const isBeside = before?.kind === 'byline' || before?.kind === 'caption';
      const isSole = (): boolean =>
        around.paragraphs.every((other) => other === paragraph || !isIssue(other, language));
      return (paragraph.inHead || paragraph.inLead) && isBeside && isIssue(paragraph, language) && isSole();
    }),
  },
  {
    name: 'masthead',
    example: 'Brine Monthly | MARKETS\n\nThe bridge closes in May, the council said.',
    of: 'Brine',
    find: when('byline', ({ paragraph, plain, language }) => paragraph.inHead && isMasthead(plain, language)),
  },
];
