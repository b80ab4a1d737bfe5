import { PERSON } from '../../any/personNames.ts';
import { DATE } from './bylines/parts.ts';

/** What media and those who live on gifts call themselves, behind "independent": a firm may be so too, and tells of its trade. */
const ORGANISATION =
  '(?:newsrooms?|news|media|newspaper|newsletter|magazine|journal(?:ism)?|publication|publisher|broadcaster|agency|outlet|platform|(?:web)?site|organi[sz]ation|association|charity|foundation|institute|project|group|network|alliance|trust)';

/** "Upland Bulletin is a non-profit newsroom." */
const MEDIUM = String.raw`^(?:The )?\p{Lu}[\p{LC}\d'’&-]*(?: (?:(?:of|the|for|&|and) ){0,2}\p{Lu}[\p{LC}\d'’&-]*){0,5} is (?:an? )?(?:\p{Ll}+ ){0,2}(?:independent\b(?=[^.]*\b${ORGANISATION}\b)|(?:non-?profit|not-for-profit|non-?partisan|registered|award-winning)\b)[^"“”:]{2,140}$`;

/** "Upland Bulletin is run by two journalists and their readers." */
const MAKERS = String.raw`^(?:The )?\p{Lu}[\p{LC}\d'’&-]*(?: \p{LC}[\p{LC}\d'’&-]*){0,5} is (?:run|published|edited|produced|funded) by (?=[^"“”:]*\b(?:editorial|newsroom|journalists|readers|your support)\b)[^"“”:]{2,240}$`;

/** "Upland Bulletin is the place where you will find the most important news of the coast." */
const PLACE = String.raw`^(?:The )?\p{Lu}[\p{LC}\d'’&-]*(?: (?:(?:of|the|for|&|and) ){0,2}\p{Lu}[\p{LC}\d'’&-]*){0,5} is (?:the|a|your) (?:place|site|page|medium|address|newspaper|website) where (?:you|readers) (?!.*\b(?:said|says|told)\b)(?=.*\b(?:news|stories|reports|reporting|journalism|opinions?|analysis|coverage)\b)[^"“”:]{2,200}$`;

/** What a book, a record or a film is called: “Salt Rooms”, Ann Lee's book The Slow River, Air for a Ladder; a name of two words is somebody's. */
const WORD = String.raw`(?:\p{Lu}[\p{LC}'’-]*|of|the|a|an|for|and|to|in|on|with)`;
const TITLE = String.raw`(?:["“'‘][^"”'’]{2,60}["”'’]|${PERSON}['’]s? (?:(?:new|latest|first|second|third|debut) )?(?:novel|book|album|memoir|film|single|collection|record) [^.!?,"“]{2,60}|\p{Lu}[\p{LC}'’-]*(?: ${WORD}){1,8} \p{Lu}[\p{LC}'’-]*)`;

/** "Air for a Ladder is out on Tern Records on 6 March." */
const WORK = String.raw`^${TITLE} is (?:(?:published|released|issued) (?:by|on) (?=\p{Lu}|\d)|(?:out|available) (?:now|(?:on|from|in) (?=${DATE}|[^.!?]*\b(?:Records|Press|Books|Music|bookshops|cinemas|shops)\b)))[^.!?,"“]{0,80}(?:, \d+ (?:pages|pp|minutes))?(?:, [£€$]\d[\d.]*)?\.?$`;

/** What the last lines below an article tell of the medium, or of a work that it was about. */
export const ABOUT = new RegExp([MEDIUM, MAKERS, PLACE, WORK].join('|'), 'u');

/** "For more information, visit www.lamp.example.", "Learn more at lamp.example.": with an address or a number. */
export const REFERRAL =
  /^(?!.*\b(?:said|says|told)\b)(?=.*(?:[\p{Ll}\d]\.\p{Ll}{2}|\d{3}))(?:(?:for|to (?:get|find|obtain)) (?:more|further|additional) (?:information|details)\b[^.!?"“]{0,80}?,? (?:please )?(?:visit|see|go to|contact|call|e-?mail|write to)|(?:to (?:learn|find out|read) more\b[^.!?"“]{0,60}?,? (?:please )?(?:visit|see|go to)|(?:learn|find out|read) more (?:at|on)|more (?:information|details)[^.!?"“]{0,30} (?:is|are|can be found) (?:available )?(?:at|on)))\b/iu;
