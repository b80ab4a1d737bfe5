import { PERSON } from '../../../any/personNames.ts';
import type { TextRule } from '../../../textRule.ts';
import { JOURNALIST } from './parts.ts';

/** What is told of the author at the end of an article. */
export const AUTHORS: readonly TextRule[] = [
  {
    example: 'Ann Lee is culture editor of The Lamplighter.',
    pattern: new RegExp(
      `^${PERSON} is (?:(?:an?|the|our) )?[^.]{0,50}\\b${JOURNALIST}\\b[^.]{0,80}\\.?["”’)]?$`,
      'u',
    ),
  },
  {
    example: 'Ann Lee covers bridges for Tidewater Weekly.',
    pattern: new RegExp(
      `^${PERSON} (?:covers|writes about|reports on|reports from) [^.]{2,60} (?:for|at) \\p{Lu}[^.]{0,80}\\.?$`,
      'u',
    ),
  },
  {
    example: 'Ann Lee writes for the Tarrow Observer every Friday.',
    pattern: new RegExp(
      `^${PERSON} writes (?:(?:(?:an?|our|the) [\\p{Ll} -]{3,40} )?(?:for|in) (?:the )?\\p{Lu}[\\p{LC}\\d'’&-]*(?: (?:(?:of|and|the|for|&) )?\\p{Lu}[\\p{LC}\\d'’&-]*){0,4}(?:,? (?:every|each|on|about|twice|once|from)\\b[^."“]{2,50})?|(?:(?:here|for us) )?(?:every|each) [\\p{LC} ]{3,40})\\.?$`,
      'u',
    ),
  },
  {
    example: 'Ann Lee is the author of "The Quiet Trades."',
    pattern: new RegExp(
      `^${PERSON} (?:is|was) (?:[^.,]{2,80} and )?(?:the|an?) (?:[\\p{Ll}-]+ ){0,2}(?:author|editor|host|founder)(?:, most recently,)? of (?!.*, [^,]* (?:said|says)\\.)[^.]{2,90}\\.?["”’)]?$`,
      'u',
    ),
  },
  {
    example: 'Ann Lee has covered bridges for Tidewater Weekly since 2015.',
    pattern: new RegExp(
      `^${PERSON} has (?:covered|reported (?:on|from)|written (?:about|for)|been (?:covering|writing|reporting|an?\\b[^.]{0,40}\\b${JOURNALIST}))\\b[^.,]{2,100}\\.?$`,
      'u',
    ),
  },
  {
    example: 'Ann Lee reports from the harbour office.',
    pattern: new RegExp(
      `^(?:\\p{Lu}[\\p{LC}\\d'’&-]*(?: \\p{Lu}[\\p{LC}\\d'’&-]*){0,3}\\. (?=\\p{Lu}\\S* \\p{Lu}))?(?:${PERSON}|\\p{Lu}[\\p{LC}\\d'’&-]*) (?:reports|writes)(?: for [^.]{2,40})? from [^.]{2,60}\\.?$`,
      'u',
    ),
  },
  {
    example: 'Ann Lee covers state government. Reach her at ann.lee@example.org.',
    holds: ['covers', 'writes about', 'reports on'],
    pattern: new RegExp(
      `^${PERSON} (?:covers|writes about|reports on) [^.]{3,60}\\.(?: (?:(?:(?:he|she|they) )?(?:tweets?|posts?|toots?|can be)|reach|contact|connect|get in touch|e-?mail|follow|write to) .{0,100})?$`,
      'iu',
    ),
  },
];
