import type { TextRule } from '../../../textRule.ts';
import { MONTH } from '../../calendar.ts';
import { NAME, rule } from './names.ts';

/** What is published in Norlandic is not published by it. */
export const NO_LANGUAGE = '(?!\\p{Lu}\\p{Ll}+(?:ian|ish|ese|ic)(?! \\p{Lu}))';

/** Below a release, who gives it out; below other articles, where a figure is from. */
export const GIVEN = rule('SOURCE Brine Marine', `^SOURCE:? (?:the )?${NAME}$`, 'source');

/** Lines that say outright who published the article. */
export const STATES: readonly TextRule[] = [
  rule(
    'Published by Morning Docket',
    `^(?:[Pp]ublisher|[Pp]ublication|[Pp]ublished (?:by|in))\\s?:?\\s(?:the )?${NO_LANGUAGE}${NAME}`,
    'publi',
  ),
  rule(
    'This article was first published by Morning Docket.',
    `^[Tt]h(?:is|e) (?:article|story|piece|report|column|text) (?:was |has )?(?:first |originally )?(?:appeared|published|ran)(?: first| originally)? (?:in|on|by) (?:the )?${NO_LANGUAGE}${NAME}(?![\\p{LC}\\d]| section\\b)`,
    'appeared',
    'published',
    'ran ',
  ),
  rule(
    'Kelp & Iron magazine, autumn issue',
    `^${NAME} (?:magazine|quarterly|newspaper|journal|weekly|newsletter|review)(?:,| [|·–—-]) (?:the )?(?:${MONTH}|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Ww]eekend|[Cc]hristmas|no\\.? ?\\d+)(?:[ /–-][\\p{LC}\\d]+){0,2} (?:issue|edition|number)(?:,? (?:\\d{4}|no\\.? ?\\d+))?$`,
    'issue',
    'edition',
    'number',
  ),
  rule(
    'News provided by Brine Marine ASA',
    `^(?:News|(?:Press )?[Rr]elease) provided by:? (?:the )?${NAME}$`,
    'provided by',
  ),
  // prettier-ignore
  rule('Become a patron of Morning Docket!', `(?:^|[.!?] )[Bb]ecome (?:an?|one of the|our) (?:\\p{Ll}+ )?(?:patron|member|supporter|friend|subscriber)s? of (?:the )?(?!\\p{Lu}{1,4}(?![\\p{LC}\\d]))${NAME}(?: (?:today|now|too))?[.!]?$`, 'become'),
  rule(
    'Morning Docket is the place where you will find the news of the coast.',
    `(?:^|[.!?] )${NAME} is (?:the|a|your) (?:place|site|page|medium|address|newspaper|website) where (?:you|readers) (?:will |can |may |always )*(?:find|read|get|learn)\\b`,
    'where',
  ),
  rule(
    "More news on Quay Star's WhatsApp channel",
    `\\b(?:on|in|via|[Jj]oin|[Ff]ollow) (?:the )?(?=.*(?:WhatsApp|Telegram|Viber|YouTube|Messenger) (?:channel|group)[.!]?$)${NAME} (?:channel|group)[.!]?$`,
    'channel',
    'group',
  ),
];
