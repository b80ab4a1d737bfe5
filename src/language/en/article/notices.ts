import { COMMENTS } from './comments.ts';
import { NOTICES as SIGNS } from '../../any/article/notices.ts';
import { menuOf } from '../../any/article/menus.ts';
import type { NoticeLanguage } from '../../surroundings.ts';
import { AMENDMENTS } from './amendments.ts';
import { APPEALS } from './appeals.ts';
import { BOXES } from './boxes.ts';
import { CORRECTION, CORRECTIONS } from './corrections.ts';
import { MAIL_NOTICES } from './mailNotices.ts';
import { MEDIUM_NOTICES, PRAISE } from './mediumNotices.ts';
import { PAGE_LINES } from './pageLines.ts';
import { RELEASE_NOTICES } from './releaseNotices.ts';
import { RIGHTS_NOTICES } from './rightsNotices.ts';
import { PAGES, SECTION_NAMES, SPORTS_AND_STARS } from './sectionNames.ts';
import { ABOUT, REFERRAL } from './tailNotes.ts';
import { TAGLINES } from './publisher/taglines.ts';
import { TEXT_NOTICES } from './textNotices.ts';

export const NOTICES: NoticeLanguage = {
  lines: [
    ...SIGNS,
    ...PAGE_LINES,
    ...AMENDMENTS,
    ...RIGHTS_NOTICES,
    ...MEDIUM_NOTICES,
    ...RELEASE_NOTICES,
    ...CORRECTIONS,
    ...MAIL_NOTICES,
    ...TEXT_NOTICES,
    ...TAGLINES,
  ],
  boxes: BOXES,
  menu: menuOf([
    'sign [Ii]n',
    'log [Ii]n',
    'about [Uu]s',
    'join [Uu]s',
    'main [Pp]age',
    'contact [Uu]s',
    "what['’]s [Oo]n",
    'family [Nn]otices',
    'book an [Aa]d',
    ...SPORTS_AND_STARS,
    ...PAGES,
    ...SECTION_NAMES,
  ]),
  appeals: APPEALS,
  praise: PRAISE,
  about: ABOUT,
  own: /^(?:we|our|you|your)\b[^"“”]*$/iu,
  referral: REFERRAL,
  reports: /(?<!\w)(?:said|says|told)(?!\w)/iu,
  // "Here's Quist's latest post:", "This is the latest from the guild on Facebook:", "The guild posted on Facebook:"
  shows:
    /^(?:(?:Here(?:['’]s| is| are)|This is|Below is) (?:(?:the )?\p{Lu}[^.!?"“:]{1,40}['’]s? |[^.!?"“:]{3,40} (?:from|by) (?:the )?\p{Lu})|\p{Lu}[^.!?"“:]{2,50} (?:posted|tweeted|shared|wrote|written)(?= ))[^.!?"“:]{0,80}:$/u,
  past: /^(?!.*\b(?:my|we|us|our)\b).*(?<!\w)(?:was|were|has|have|had|did|\p{Ll}+ed)(?!\w)/u,
  references:
    /^(?:(?:notes and |cited )?references|citations|bibliography|works cited|footnotes|endnotes|external links|further reading|see also|literature)\W*$/iu,
  correction: CORRECTION,
  others:
    /^[\W_]*(?:people are also reading|related|recommended|suggested|more|most|popular|trending|latest|top|other|further|read|see|also|key (?:events|moments|updates)|you (?:may|might)|up next|don['’]t miss|editors?['’]?s?['’]? picks?|in other news|elsewhere|(?:media |press |investor )?contacts?)\b/iu,
  comments: COMMENTS,
  advertisement: {
    start:
      /^\W*(?:advertisements?|advertising|ad|sponsored(?: content)?|promoted(?: content)?|paid (?:content|post))\W*$/iu,
    end: /^\W*(?:scroll|after (?:newsletter|ad|advert) promotion|(?:story|article|text|report|post) continues|(?:continue|keep) (?:reading|scrolling)|end of (?:ad|advertisement)|skip (?:ad|advertisement))\b/iu,
  },
};
