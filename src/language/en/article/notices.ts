import { COMMENTS } from './comments.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { NOTICES as SIGNS } from '../../any/article/notices.ts';
import { menuOf } from '../../any/article/menus.ts';
import type { NoticeLanguage } from '../../surroundings.ts';
import type { TextRule } from '../../textRule.ts';
import { DAY_OF_MONTH, WEEKDAY } from '../calendar.ts';
import { OUTLET_WORDS } from '../outlets.ts';
import { APPEALS } from './appeals.ts';
import { BOXES } from './boxes.ts';
import { CORRECTION, CORRECTIONS, TELLS_NOTHING } from './corrections.ts';
import { MAIL_NOTICES } from './mailNotices.ts';
import { SECTION_NAMES, SPORTS_AND_STARS } from './sectionNames.ts';
import { ABOUT, REFERRAL } from './tailNotes.ts';
import { TAGLINES } from './publisher/taglines.ts';
import { TEXT_NOTICES } from './textNotices.ts';

/** What the article calls itself. */
const ARTICLE = '(?:article|story|piece|post|page|column|interview|conversation|live blog)';

/** The words of OUTLET_WORDS as names have them. */
const OUTLET_NAMES = OUTLET_WORDS.flatMap((word) => [capitalised(word), word.toUpperCase()]).join('|');

/** Lines that are no part of any article, in any case, without emphasis around them. */
// prettier-ignore
const LINES: readonly TextRule[] = [
  // Buttons and marks of the page
  {
    example: 'ADVERTISEMENT',
    pattern:
      /^\W*(?:share|print|tweet|e-?mail|save|bookmark|copy link|comments?|listen|gift|loading|menu|home|close|download|embed|restack|advert(?:isement)?s?|advertising|advertorial|ad|related|recommended|trending|popular|more|reply|like|follow|log ?in|sign ?(?:in|up)|register|subscribe|search|live|exclusive|breaking|opinion|analysis|sponsored|promoted)(?: (?:this|article|story|page|content|post|on|via|by|for|to|later|options|now|us)){0,4}\W*$/iu,
  },
  { example: 'facebook (opens in new window)', pattern: /^[^.!?"“]{2,60} \((?:will )?opens? in (?:an? )?new (?:window|tab)\)$/iu },
  { example: 'Bet £5 get £20 in free bets – 18+ only, T&Cs apply', pattern: /^[^"“]{3,120}\b(?:T&Cs|(?:terms|T&C) (?:and|&) conditions) apply\b[^"“]{0,60}$|^(?=.*\b18\+)[^"“]{0,80}\b(?:free bets?|gambl\w+|bonus|deposit)\b[^"“]{0,80}$|\bgamble responsibly\b/iu },
  { example: 'Heard on Morning Tide', pattern: /^(?:(?:As )?(?:[Hh]eard|[Ss]een)|Aired|Broadcast|First (?:aired|broadcast)) on \p{Lu}[^.!?"“]{2,60}$/u },
  { example: 'Subs not used: Falk, Renn.', pattern: /^(?:unused )?sub(?:stitute)?s?(?: not used)?: \p{Lu}[^!?"“]{3,200}$/iu },
  { example: 'Sponsored: Mattresses at half price', pattern: /^\W*(?:sponsored|promoted|paid (?:content|post|partnership|for))\b[^.?]{0,80}$/iu },
  { example: 'Like Comment Share', pattern: /^(?:(?:like|comments?|share|reply|save|print|tweet|follow|send|more|post|facebook|twitter|whatsapp|telegram|e-?mail|linkedin|reddit|instagram|pinterest|messenger|copy|link|subscribe|x)\b\W*){2,10}$/iu },
  { example: 'DOI: 10.5555/lisk.2026.014', pattern: /^(?:doi:? ?|(?:doi: ?)?https?:\/\/(?:dx\.)?doi\.org\/)10\.\d{4,9}\/\S+$/iu },
  { example: 'Reference: M. Tysk et al., Bridges that sway, Spans 12, 2024.', holds: ['reference', 'citation', 'cite', 'journal'], pattern: /^(?:(?:full |journal |paper )?(?:references?|citations?|journal)|cite (?:this )?as|how to cite):\s(?=.*(?:\bet al\b|\b(?:19|20)\d\d\b|doi|10\.\d{4})).{8,400}$/iu },
  { example: 'Lund, P., & Quist, A. (2024). Bridges that sway. Spans, 12(3). https://doi.org/10.5555/lisk.7', holds: ['doi'], pattern: /^(?=\p{Lu}[\p{LC}'’-]+,? \p{Lu}\.|\p{Lu}\.[ -]?(?:\p{Lu}\. ?)?\p{Lu}|.{2,60}\bet al\b)[^“”"]{8,380}\b(?:doi:? ?|doi\.org\/)10\.\d{4,9}\/\S+$/iu },
  { example: 'Back to top', pattern: /^(?:back to top|toggle caption|hide caption|enlarge this image|load more|show more|top stories|latest(?: news)?|(?:next|previous) (?:article|story|post)|manage preferences)$/iu },
  { example: 'Share this story on Yapper', pattern: /^(?:share|post|print|tweet|send|mail|forward|pin|e-?mail|copy|save) (?:this|it|the (?:story|article|link)|on|to|via)\b[^.!?]{0,80}$/iu },
  { example: '12 comments', pattern: /^\W*(?:\d[\d.,km]* (?:comments?|replies|shares?|views?|likes?)|comments?(?: \(\d+\)|\W+\d+))\W*$/iu },
  { example: 'LIVE NOW Channel 9 at 5', pattern: /^(?:LIVE NOW\b|(?:Watch|Listen) (?:Now|Live)$)[^.!?"“]{0,40}$/u },
  { example: 'Suggested Topics:', pattern: /^(?:suggested|related) topics:?$/iu },
  { example: 'Quay Account', pattern: /^(?:\p{Lu}[\p{LC}\d]+ ){1,2}account$/iu },
  { example: 'Falk 4, Renn 3, Holm 2 | Marr 6, Lund 1', pattern: /^(?:\p{Lu}[\p{LC}.'’ -]{1,30} \d{1,3}(?: \([^()]{1,12}\))?(?:, | [|;·–-] |; )?){3,}$/u },
  { example: '78°', pattern: /^[-−–]?\d{1,3} ?°[CF]?$/u },
  { example: 'View all comments', pattern: /^(?:view|show|load|read|see) (?:all |\d+ |more |the )*(?:comments?|replies)\b.{0,30}$/iu },
  { example: 'Filed under Planning, Roads', pattern: /^(?:filed|posted|published|archived|categori[sz]ed|listed) (?:under|in):? (?!\p{LC}+ (?:on|by)\b)[^.!?"“]{2,80}$|^tagged(?: with| as)?:? [^.!?"“]{2,100}$/iu },
  { example: 'Search this site', pattern: /^search (?:this|our|the) (?:blog|site|website|page|archives?)\b.{0,20}$/iu },
  { example: 'Blog at Pressbox.com.', pattern: /^(?:(?:web)?site|blog|theme|page)(?:: \p{LC}+)? (?:at|by|from|on) \S+(?: \S+)?$/iu },
  { example: 'You can find this story in My Bookmarks.', pattern: /^you can (?:find|see|read|view|manage|change|update|edit|remove)\b[^.!?"“]{0,60}\b(?:in|on|from|under|at) (?:my|your) (?:bookmarks|saved|account|profile|list|library|settings|preferences|reading list|dashboard)\b[^.!?]{0,30}[.!]?(?:\s?Or by \p{Ll}+ing [^.!?"“]{3,80}\.?)?$/iu },
  { example: 'Key events', pattern: /^(?:(?:key|main|latest) (?:events|moments|updates|posts)(?: so far)?|(?:opening|closing|morning|evening) summary)$/iu },
  { example: 'Page 1 of 3', pattern: /^\W*(?:page|photo|image|slide|picture)? ?\d{1,3} ?(?:of|\/) ?\d{1,3}\W*$/iu },
  { example: 'May 2031 · 9 minute read', holds: ['min'], pattern: /^(?:\p{LC}+ )?(?:\d{1,2},? )?(?:\p{LC}+ )?\d{4}\W+\d{1,3}[\s-]min(?:ute)?s? (?:read|listen|watch)$/iu },
  { example: 'Newsletter sign-up', pattern: /^(?:news)?letters?,? sign[- ]?up$|^(?:e-?mail|alerts?) sign[- ]?up$/iu },
  { example: 'How do I sign up for breaking news alerts?', pattern: /^how (?:do|can) (?:i|you) (?:sign up|subscribe|register|donate|cancel)\b[^.!]{0,80}\?$/iu },
  { example: 'Lisk Rovers (4-4-2) Falk; Renn, Holm', pattern: /^\p{Lu}[^.!?()]{2,40} \(\d(?:-\d){2,4}\)[:;]? \p{Lu}[^!?“"]{10,300}$/u },
  { example: 'play', pattern: /^(?:(?:play|pause|replay|mute|unmute)(?: video)?|autoplay|now playing|volume \d{1,3} ?%|\d{1,3} of \d{1,3} seconds|this video can ?not be played)$/iu },
  { example: 'HNR -9.70% DUNM +1.22%', holds: ['%'], pattern: /^(?:[A-Z\d][A-Z\d&. ]{0,12} [+−–-]?\d[\d.,]*%[ |·]*(?:[▲▼] ?)?){2,}$/u },
  { example: 'ROPE RP2 5.412 +3.87%', holds: ['%'], pattern: /^(?:[A-Z][A-Z\d&.!/ ]{1,30} \d[\d.,]*\p{LC}? \(?[+−–-]\d[\d.,]*%\)?\s*)+$/u },
  { example: 'Data is delayed at least 15 minutes.', pattern: /^\W*(?:(?:market )?data|quotes|prices)\b.{0,60}\b(?:real-time snapshot|delayed (?:by )?(?:at least )?\d+ minutes)\b.{0,80}$/iu },
  { example: 'If you enjoy this article, consider subscribing.', pattern: /^if you(?:['’]re| are)? (?:enjoy(?:ing|ed)?|like[d]?|appreciate|value) (?:this|our|what)\b[^"“]{0,60}, (?:please )?(?:consider|think about|subscribe|support|donate|join|share)\b[^"“]{0,120}$/iu },
  { example: 'Sign in   Subscribe', pattern: /^(?:(?:sign in|log ?in|sign up|register|subscribe|my account|account|basket|newsletters?|donate)(?:\s+|\W+|$)){2,5}$/iu },
  { example: 'Summer fair – book now', holds: ['–', '—', '-'], pattern: /^[^.!?"“–—]{3,60} [–—-] (?:enter|book|buy|register|apply|subscribe|join|vote|shop|order|sign up|donate)(?: (?:now|here|today|online|early|free))?$/iu },
  { example: 'Follow GorgeLamp', pattern: /^(?:[Ff]ollow|FOLLOW) (?:\p{Lu}[\p{LC}\d'’&-]* ?){1,4}$/u },
  { example: 'Quick guide', pattern: /^(?:quick guide|show|hide|expand|collapse)$/iu },
  { example: 'Was this page useful?', pattern: /^(?:was|did|is|do) (?:you find )?(?:this|the) (?:\p{LC}+ )?(?:article|story|page|piece|information|content|answer)\b[^.!?]{0,20} (?:helpful|useful|interesting)(?: to you)?\?$/iu },
  { example: 'Yes No', pattern: /^(?:[👍👎] ?)?yes\b\W{0,4}no\b\W{0,3}$/iu },
  { example: '3 min read', pattern: /^\W*(?:(?:reading|listening) time\W+)?(?:about )?\d{1,3}[\s-]?(?:min(?:ute)?s?|sec(?:ond)?s?)\.?(?: (?:read|listen|watch|video))?\W*$/iu },
  { example: 'When you buy through links on our site, we may earn a commission.', holds: ['links', 'commission'], pattern: /(?<!\w)(?:buy|shop|order|purchases?)\b[^.]{0,40} (?:through|via|using) (?:the |our |these )?links\b|(?<!\w)we (?:may|might|can) (?:earn|receive|get) an? (?:\w+ )?commission\b/iu },
  { example: 'Upland Bulletin is a member of the Press Council.', holds: ['member of'], pattern: /^(?:\p{Lu}[\p{LC}\d'’&-]*\s){1,5}is an? (?:\p{Ll}+ )?member of (?:the )?[^.]{0,40}\b(?:press|media|publishers?|editors?|newspapers?|journalis\w+|broadcast\w+)\b[^.]{0,40}\.?$/iu },
  { example: 'Listen · 5:08', pattern: /^\W*(?:listen|watch|play|audio|video)\W+\d{1,2}:\d\d\W*$/iu },
  { example: 'Listen to this article · 4 min', pattern: new RegExp(`^(?:listen to(?: (?:this|the))?|(?:watch|hear|play) (?:this|the)) (?:${ARTICLE}|episode|video|podcast|report)\\b.{0,40}$`, 'iu') },

  // Where the article goes on
  { example: 'Story continues', pattern: /^\W*(?:story|article|text|report|post) continues\W*$/iu },
  { example: 'Story continues below', holds: ['continue', 'resumes'], pattern: /^.{0,40}\b(?:continues|continued|resumes) (?:below|after|on (?:the )?next)\b.{0,60}$/iu },
  { example: 'Scroll to continue reading', pattern: /^[([]?(?:advertisement\W+)?(?:(?:keep|continue) (?:scrolling|reading)|(?:scroll|swipe|tap|click|read|press) (?:down |here |on )?(?:to|for)\b).{0,80}$/iu },

  { example: 'This article is more than 3 years old', holds: ['more than'], pattern: /^(?:this (?:article|story|post|piece) (?:is|was published)|published) more than (?:\d{1,3}|an?|one|two) (?:day|week|month|year)s? (?:old|ago)\.?$/iu },
  { example: 'Upland Bulletin values your feedback', pattern: /^\p{Lu}[\p{LC} ]{1,30} values your (?:feedback|comments|views|privacy)\b[^.!?"“]{0,120}\.?$/iu },
  { example: '1. How relevant is this ad to you?', pattern: /^(?:\d\W{1,2})?(?:how relevant is this ad to you|did you encounter any technical issues)\?$/iu },
  { example: 'Ad froze or did not finish loading', pattern: /^(?:(?:video|ad|audio|content)(?: (?:player|content|on ad))? (?:was|never|froze|did not|moved|prevented)\b[^.!?"“]{0,60}\b(?:ad|load(?:ed|ing)?|content|loud|repetitive)\b[^.!?"“]{0,50}|ad feedback|other issues)$/iu },
  { example: 'Share full article', pattern: /^(?:share|gift|save|read|print|listen to) (?:the )?full (?:article|story)$/iu },
  // what is printed under the name of a paper
  { example: 'News you can trust since 1891', pattern: /^(?:(?:news|stories|journalism|reporting|facts|a (?:paper|voice)) (?:you can|that|worth) [^.!?"“]{3,40} since \d{4}|democracy dies in darkness)\.?$/iu },
  { example: 'Open Navigation Menu', pattern: /^(?:keyboard shortcuts for (?:the )?(?:audio|video|media) player|(?:open|close|toggle|show|hide|expand) (?:(?:the|main|site|top) )?(?:navigation|menu|search|sidebar)(?: (?:menu|bar|panel|form))?|(?:open|get|view|read) (?:this )?(?:in|on) (?:(?:the|our) )?app)$/iu },
  { example: 'Join Our Community', pattern: /^(?:join|support|meet) our (?:community|work|journalism|newsroom|mission|team|cause)[.!]?$/iu },
  { example: 'Add bookmark', pattern: /^(?:read|watch|listen|save(?: it)?) (?:for )?later$|^add (?:a |to )?bookmarks?$/iu },
  { example: 'Tarrow Post Homepage', pattern: /^(?:The )?(?:\p{Lu}[\p{LC}\d&'’-]* ){1,4}(?:[Hh]ome ?[Pp]age)$/u },
  { example: 'Did you find what you were looking for?', pattern: /^did you find what you (?:were looking for|needed|came for)\?$|^(?:thank you|thanks) for your feedback[.!]?$/iu },

  { example: 'All Sections', pattern: /^(?:all|our|more|other) (?:sections|news|topics|stories|categories|articles|editions|headlines|videos)[\s.…»>→]*$/iu },
  { example: 'Menu: Headlines - Courts - Weather', holds: [':'], pattern: /^(?:menu|sections|navigation|categories|rubrics|quick links)\s?:\s[^.!?"“]{3,200}$/iu },
  { example: 'Accessibility links', pattern: /^(?:accessibility (?:links|help|statement)|(?:skip|jump|go)(?: directly| straight| back)? (?:to|past) (?:the )?(?:(?:main|page|primary|site) )?(?:content|navigation|menu|search|footer|article|text)\b[^.!?]{0,30}|skip (?:to|past|navigation|main|search)\b[^.!?]{0,30}|(?:main )?navigation|our (?:partners|apps)|my (?:account|profile|library|subscriptions?))$/iu },
  { example: 'Who we are', pattern: /^(?:(?:who|what|where|how) we (?:are|do|work|help)|get involved)$/iu },
  { example: 'The full report can be downloaded here.', pattern: /^(?:the|our|a) (?:full |complete |entire )?(?:report|study|survey|paper|briefing|publication|press kit)\b[^.!?"“]{0,80}? (?:(?:can|may) be (?:downloaded|found|read|viewed)|(?:is|are) available(?: for download)?) (?:here|online|at|from|under|on request)\b[^!?"“]{0,60}$/iu },
  { example: 'Spokespeople are available for interview in two languages.', holds: ['available'], pattern: /^(?:\p{LC}+ ){0,3}(?:spokes\p{LC}+|experts|staff|interviewees|case studies|images|pictures|photo(?:graph)?s|footage) (?:is|are) available (?:for|on) (?:interviews?|comment|request|download)\b[^.!?"“]{0,60}\.?$|^spokes\p{LC}+ (?:is|are) available in [^.!?"“]{2,60}\.?$/iu },
  { example: 'Next week: why gulls steal chips', pattern: /^(?:next (?:week|month|time|issue)|coming (?:up|soon)): (?:what|why|how|who|where|when)\b[^!?"“]{3,100}$/iu },
  { example: 'Rovers: Falk 5; Renn 6, Holm 7, Marr 6; Lund 8, Quist 5 (Fry 70).', pattern: /^\p{Lu}[\p{LC}.'’ -]{1,30}(?: \(\d(?:-\d){2,4}\))?: (?:\p{Lu}[\p{LC}.'’ -]{1,25} \d{1,2}(?: \([^()]{2,25}\))?[,;.]? ?){6,}$/u },
  { example: 'Subjects: Tarrow, storms', pattern: /^(?:subjects?|related topics?|topics?|key ?words|tags?)(?:$|:\s.{2,120}$)/iu },

  // Comment forms
  { example: 'Leave a Reply', pattern: /^(?:leave|post|submit|add|write|publish|cancel) (?:a |your )?(?:comments?|repl(?:y|ies))$/iu },
  { example: 'Your email address will not be published.', holds: ['mail', 'required fields'], pattern: /(?<!\w)your e-?mail(?: address)? will (?:not|never) be\b|^(?:\* ?)?required fields are marked\b/iu },
  { example: 'You must be logged in to post a comment.', pattern: /^(?:you must be|please|to comment,?) (?:logged|log|sign|signed) in\b.{0,60}$|^be the first to (?:comment|reply)\b|^this site uses \w+ to reduce spam\b|^submit$/iu },
  { example: 'Name *', pattern: /^(?:your )?(?:full )?(?:name|e-?mail(?: address)?|website|comment|message)\s?\*?$|^save my name\b|^notify me (?:of|when|by)\b/iu },

  // Other articles
  {
    example: 'Most read in business',
    pattern:
      /^(?:related|recommended|more|most|popular|trending|latest|top|other|further|editors?['’]?s?['’]?)\s(?:stories|articles|news|reading|read|popular|now|viewed|shared|links?|from|on|in|by|coverage|content|for you|picks?|choice|topics?|like this|headlines)\b[^.?!]{0,60}:?$/iu,
  },
  { example: 'Related internet links', pattern: /^(?:related|recommended|further|external)(?: \p{LC}+){0,3} (?:stories|articles|links?|topics?|content|coverage|reading|symbols|companies)$/iu },
  { example: 'You may also like', pattern: /^you (?:may|might|could) (?:also )?(?:like|enjoy|be interested)\b[^.?!]{0,100}$/iu },
  { example: 'Read next', pattern: /^(?:(?:read|up|what to read|watch) next|don['’]t miss|see (?:also|more)|read (?:more|also))\b[^.?!]{0,100}$|^also (?:read|see|watch)(?: (?:this|these|next|now))?:?$/iu },

  // What was done to the article
  {
    example: 'This article was amended on 12 May 2026.',
    // prettier-ignore
    holds: ['amended', 'updated', 'corrected', 'edited', 'translated', 'condensed', 'shortened', 'abridged', 'adapted', 'republished', 'reproduced', 'syndicated', 'revised', 'changed', 'clarified', 'appeared', ' ran'],
    pattern: new RegExp(
      `^${TELLS_NOTHING}(?:this|our|the) ${ARTICLE}(?:['’]s (?:headline|text))?(?: (?:first|originally|on|has|have|was|is|were|will|been|be|being|lightly|slightly|also))+ (?:amended|updated|corrected|edited|translated|condensed|shortened|abridged|adapted|republished|reproduced|syndicated|revised|changed|clarified|appeared|ran)\\b`,
      'iu',
    ),
  },
  {
    example: 'This story was first published in Morning Docket.',
    pattern: new RegExp(
      `^(?:this|our) (?:${ARTICLE}|text|publication) (?:(?:was|is|has been|were) )?(?:(?:first |originally |also )?(?:published|produced|written|created) (?:as|by|in|on|with|for|under)|(?:appeared|appears|ran) (?:first |originally )?(?:in|on)|part of|supported|funded|sponsored|(?:only |free )?(?:for|to) (?:subscribers|members|read)|contains? (?:affiliate|paid))\\b|^(?:this|our) (?:investigation|reporting|series) (?:was|is|were|has been) (?:made possible|supported|funded|financed|sponsored|produced)\\b`,
      'iu',
    ),
  },
  { example: 'Originally published in Morning Docket.', pattern: /^(?:first|originally|previously) published (?:in|on|by|at)\b.{0,80}$/iu },
  { example: 'This text was translated from German.', pattern: /^this (?:text|transcript|report|version|translation|headline|content)(?: (?:has|was|is|been|being|lightly))+ (?:amended|updated|corrected|edited|translated|condensed|shortened|generated)\b/iu },
  { example: 'An earlier version of this article misstated the year.', holds: [' version of th'], pattern: new RegExp(`^${TELLS_NOTHING}(?:in )?an? (?:earlier|previous|original) version of (?:this|the)\\b`, 'iu') },
  { example: 'Answers have been shortened.', pattern: /^(?:(?:the|her|his|their|some|all|these) )?(?:answers|questions|quotes|responses|names)(?: (?:have|were|was|has|been|and questions))+ (?:\w+ )?(?:shortened|edited|condensed|translated|changed|abridged)\b.{0,60}$/iu },
  { example: 'This live page is now closed.', pattern: /^(?:this|our) (?:live )?(?:page|blog|coverage|ticker)(?: (?:is|has|now))+ (?:closed|ended|over|finished|paused)\b.{0,40}$/iu },
  { example: 'This is a developing story.', pattern: /^(?:this is a (?:developing|breaking)|more (?:to follow|follows|soon)\b|developing story|breaking news)/iu },
  { example: 'Story updated at 14:10 to add a quote.', holds: ['updated', 'amended', 'corrected', 'edited'], pattern: new RegExp(`^${TELLS_NOTHING}(?:this |the )?${ARTICLE} (?:was |has been )?(?:updated|amended|corrected|edited)\\b[^!?]{0,80}$`, 'iu') },
  {
    example: 'Updated at 14:10: Added a comment from the port.',
    holds: ['pdate', 'UPDATE'],
    pattern:
      /^\W*(?:updated?|update note)\b[^:!?“”"]{0,40}(?::\d\d[^:!?“”"]{0,25})?(?::|\s[–—-])\s(?:this (?:article|story|post|piece) (?:was|has been|now)|(?:adds|added|adding|includes|(?:re)?casts|corrects|clarifies|updates|removes) (?:(?!(?:that|to|was|were|is|are|has|have|will)\b)\S+ ){0,5}?(?:comments?|statements?|quotes?|quotations?|responses?|reactions?|details?|background|context|information|links?|photos?|bylines?|figures|paragraphs?|videos?|headlines?|spelling|name)\b(?! (?:show|say|tell|suggest|have|are|were)\b))[^!?“”"]{0,120}$/iu,
  },
  { example: 'Comments on this story are closed.', holds: ['closed', 'disabled', 'moderated', 'turned off'], pattern: /^.{0,30}\b(?:comments?|commenting|discussion)\b.{0,40}\b(?:closed|disabled|(?:pre-)?moderated|turned off)\b.{0,30}$/iu },

  // Rights, cookies, access
  { example: '© Daily Brindle Media', holds: ['©', '(c)', 'copyright'], pattern: /^[^.!?]{0,60}©[^.!?]{0,60}$|^\W*(?:©|\(c\) (?:\d{4}|\p{LC}[^.]{1,60}$)|copyright\b(?! (?:law|in|case|holder|infring)))/iu },
  { example: 'All rights reserved.', holds: ['rights reserved', 'reproduction', 'republication', 'redistribution', 'not be '], pattern: /(?<!\w)all rights reserved\b|(?<!\w)(?:reproduction|republication|redistribution)\b[^.]{0,60}\b(?:permission|prohibited|forbidden|consent)\b|(?<!\w)(?:may|must) not be (?:published|reproduced|republished|broadcast|copied)\b/iu },
  { example: '“The Quay Sun” is a registered trade mark.', holds: ['trade'], pattern: /^["“][^"”]{2,40}["”].{0,120} (?:is an?|are) registered trade ?marks?\b.{0,120}$/iu },
  { example: 'Published under a Creative Commons licence.', pattern: /^(?:(?:published|released|shared|licen[sc]ed|available) )?under (?:an?|the) creative commons\b.{0,120}$/iu },
  { example: 'We use cookies to improve your experience.', pattern: /^(?:we|this (?:site|website|page)|our (?:site|website|partners)|\S+\.(?:com|org|net)) (?:also )?(?:use|store)s? (?:\w+ ){0,3}cookies\b|^\W*(?:accept|reject|manage|allow) (?:all )?(?:cookies|and continue)\b/iu },
  { example: 'We value your privacy', pattern: /^we (?:value|respect|care about|take) your (?:privacy|choices|data)\b[^.!?]{0,40}[.!]?$|^(?:your )?(?:privacy|cookie|consent)(?: (?:choices|settings|preferences))?$/iu },
  { example: 'We and our 31 partners keep data on your device.', holds: ['partner', 'device', 'cookie', 'data', 'your'], pattern: /^(?:we|our (?:site|website|app)|this (?:site|website)) (?:and (?:our|its) [^.!?]{0,30}\bpartners |also )?(?:and\/or )?(?:store|use|process|collect|access|keep|share|set)\b[^.!?"“]{0,60}\b(?:(?:on|from|about) (?:a|your|the) device|cookies|(?:personal|your) (?:data|information|details|sign-?up|e-?mail|choices))\b[^.!?"“]{0,100}[.!]?$/iu },
  { example: 'You can withdraw your consent at any time.', pattern: /^you (?:can|may) (?:also |always )?(?:unsubscribe|opt out|(?:change|withdraw|manage|review) your (?:choices?|consent|mind|settings|preferences))\b[^.!?"“]{0,60}[.!]?$/iu },
  { example: 'Reject all', pattern: /^(?:(?:accept|reject|refuse|decline|allow|manage|confirm|more|show|set|save)(?: (?:and|&) (?:close|continue|exit))?(?: (?:all|my|optional|non-essential|necessary))?(?: (?:cookies|options|choices|preferences|settings|purposes|vendors|partners))?)$/iu },
  { example: 'Your browser does not support the <audio> element.', pattern: /^(?:your|this) browser (?:does|can|do) ?(?:not|n['’]t)\b.{0,80}$|^(?:please )?enable javascript\b.{0,80}$/iu },
  { example: 'Type your email...', pattern: /^(?:type|enter|add) your (?:e-?mail|name|comment|message)\b.{0,20}$|^i (?:understand|have read|agree) [^.]{0,40}\b(?:agree|accept|terms|agreement|policy)\b[^.]{0,120}\.?$/iu },
  { example: 'People are also reading…', pattern: /^(?:people|others|readers) (?:are|also)(?: also)? (?:reading|read|like|liked|viewing|viewed)\W*$/iu },
  { example: 'Upgrade to paid', pattern: /^(?:upgrade to (?:paid|premium)|start writing|get the app|be the first to know|buy now|author e-?mail|get (?:\p{LC}+ ){1,3}(?:news|updates) (?:delivered |sent )?(?:to|in) your inbox)\W*$/iu },
  { example: 'Ref: HBC/25/118', pattern: /^(?:ref(?:erence)?|release|press release|notice)(?: (?:no|number|nr))?\.?[:#]? ?[A-Z\d][A-Z\d/.-]*\d[A-Z\d/.-]*$/iu },
  { example: 'This site is protected by a form.', pattern: /^this (?:site|page|form|website) is (?:protected|powered|hosted|secured) by\b.{0,80}$/iu },
  { example: 'Terms of use | Privacy policy', pattern: /^(?:(?:cookie|privacy) (?:policy|settings|preferences|notice)|terms (?:of (?:use|service)|and conditions)|about us|contact us|advertise with us|sitemap|faqs?)\b[^.?!]{0,60}$/iu },
  { example: 'By signing up you agree to our terms.', pattern: /^by (?:clicking|continuing|signing|subscribing|using this)\b.{0,120}\byou (?:agree|accept|consent)/iu },
  { example: 'Your information is handled in accordance with the ACN Privacy Statement.', pattern: /^(?:your|we|any|all|personal)\b[^."“]{0,90}\b(?:in accordance with|in line with|according to|subject to|under|see|read) [^."“]{0,50}\bprivacy (?:\w+ )?(?:policy|statement|notice)\b[^.]{0,30}\.?$/iu },
  { example: 'This website adheres to the Editors’ Code of Practice.', pattern: /^(?:this|our) (?:(?:web)?site|newspaper|paper|publication|title)\b[^."“]{0,60}\b(?:adheres?|subscribes?|abides?|complies|comply|conforms?|(?:is|are) (?:a )?(?:members?|regulated|bound))\b[^"“]{0,160}$/iu },
  { example: 'You have 2 free articles left this month.', pattern: /^(?:[^.!?"“–—]{3,30} [–—-] )?you (?:have|['’]ve|are|['’]re) [^.]{0,40}\b(?:articles?|stories)\b[^.]{0,40}\.?$/iu },

  { example: 'Links to Tarrow Observer are mandatory.', holds: ['link'], pattern: /(?<!\w)(?:hyper)?links? to\b[^.]{0,60}\b(?:is|are) (?:mandatory|required|obligatory)\b|(?<!\w)(?:mandatory|obligatory)\b[^.]{0,40}\b(?:hyper)?link\b|^(?:(?:any|full|partial|the|re|while|when|if) ?)*(?:use|using|copying|reprint(?:ing|s)?|reproduction|quoting|quotation|citing|republication)\b[^.]{0,100}\b(?:hyper)?links?\b/iu },

  // The medium about itself
  { example: 'Tarrow Observer is the place where you will find the news of the coast.', holds: ['where you'], pattern: /(?:^|[.!?] )(?:The )?(?:\p{Lu}[\p{LC}\d'’&-]*\s){1,5}is (?:(?:the|a|your) [^.,]{2,40} )?where you\b(?!.*\b(?:said|says?|told|wrote)\b)[^.]{0,120}[.!]?(?: .{0,60}[.!])?$/u },
  { example: 'Tarrow Observer brings you the news of the coast.', pattern: /^(?:\p{Lu}[\p{LC}\d'’&-]*\s){1,4}(?:brings|keeps|tells|shows|gives|offers|helps|takes) you\b[^.]{0,120}[.!]?$/u },
  { example: 'At Tarrow Observer you will learn first why the ferry is late.', pattern: /^(?:[Aa]t|[Oo]n|[Ii]n|[Ww]ith) (?:the )?(?:\p{Lu}[\p{LC}\d'’&-]*\s){1,4}you (?:will|can|always|never|find|read|learn|get)\b[^."“]{0,100}[.!]?$/u },
  { example: 'Tarrow Observer is not responsible for the content of other sites.', holds: ['responsib', 'liab'], pattern: /^[^"“.]{2,60} (?:(?:is|are) not (?:responsible|liable) for|(?:accepts?|takes?|assumes?) no (?:liability|responsibility) for)\b[^.]{0,40}\b(?:external|other|linked|third[- ]party|outside|readers['’]?) ?(?:internet )?(?:content|sites?|websites?|pages|links?|comments?)\b/iu },
  { example: 'Slow Trades appears four times a year.', holds: ['appears', 'published', 'printed', 'comes out', 'free'], pattern: /^[^"“]{0,60}\b(?:(?:appears|is published|is printed|comes out) (?:\w+ )?(?:daily|weekly|monthly|quarterly|times a|every|once a|twice a)|is (?:available )?free (?:at|in|from) your)\b[^.]{0,40}(?:\.\s.{0,90}|\.?)$/iu },
  { example: 'Free weekly newsletter', pattern: /^(?:(?:a|our|the|your|free|new|daily|weekly|monthly|morning|evening) )+(?:newsletters?|briefing|e-?mail)$/iu },
  { example: "The day's catch and tides in your inbox at noon.", holds: ['inbox'], pattern: /^(?!.*\b(?:said|says?|told|wrote|found|got|landed|arrived|was|were|had)\b)[^"“!?:]{3,110}\b(?:in|to) your inbox\b[^"“!?:]{0,60}$/iu },
  { example: 'Our Telegram channel has more news.', pattern: /^our (?:\w+ )?(?:channel|newsletters?|podcast|app|shop)\b/iu },
  { example: 'Our weekly letter on things that float.', pattern: /^our (?:daily|weekly|fortnightly|monthly) (?:letter|e-?mail|briefing|digest|round-?up|dispatch)\b[^"“]{0,100}$/iu },
  { example: 'We need your help: support Upland Bulletin', pattern: /^we (?:need|count on|rely on|depend on) (?:you(?:r (?:help|support|readers))?|our readers)\b.{0,120}$/iu },
  { example: 'Help Upland Bulletin stay independent.', pattern: /^help (?:\S+ ){1,4}(?:stay|remain|keep|continue|survive)\b.{0,80}$/iu },
  { example: 'Thank you for reading Upland Bulletin.', pattern: /^(?:thank you|thanks) for (?:reading|visiting|your (?:support|interest))\b.{0,80}$|^you are reading\b.{0,80}$/iu },
  { example: 'Upland Bulletin is free to read.', holds: ['free'], pattern: new RegExp(`^(?!(?:The|An?|His|Her|Their|Its) \\p{Ll})[^"“]{2,60} (?:is|are) (?:and (?:stays|remains) )?free (?:for (?:all|everyone|everybody) )?to read\\b.{0,100}$|^(?:(?:Our|This|These) (?:\\p{Ll}+ )?(?:${ARTICLE}|journalism|reporting|coverage|content|work|stories|articles|(?:web)?site)|(?:\\p{Lu}[\\p{LC}\\d'’&-]* ){0,4}(?:${OUTLET_NAMES})) (?:is|are) (?:and (?:stays|remains) )?free for (?:all|everyone|everybody)(?: (?:because|thanks|and)\\b.{0,100}|[.,;!–—].{0,100}|)$`, 'u') },
  { example: 'The editors may not share the views of the authors.', holds: ['share', 'reflect', 'views expressed'], pattern: /(?<!\w)(?:editors?|editorial (?:board|office|team)|newsroom)\b[^.]{0,30}\b(?:may|do|does) not (?:necessarily )?(?:share|reflect)\b|(?<!\w)views expressed\b[^.]{0,80}\bauthors?\b/iu },
  { example: 'Gorge Health does not give medical advice.', holds: ['advice'], pattern: /^(?!.*\b(?:said|says?|told|wrote|but)\b)[^"“.]{2,60} (?:does|do|is|are) not (?:provide|give|offer|constitute|intended (?:to be|as)|meant (?:to be|as)) (?:an? |any )?(?:\p{LC}+ (?:or )?){0,3}advice\b[^"“.]{0,80}\.?$/iu },
  { example: 'Gorge Courier is committed to publishing a range of letters.', pattern: /^(?:\p{Lu}[\p{LC}\d'’&-]*\s){1,5}is committed to (?:publishing|printing|running) (?:an?|the|all|many) [^."“]{0,30}\b(?:letters|views|opinions|voices)\b[^."“]{0,60}\.?$/u },
  { example: "We'd like to hear what you think about this.", pattern: /^we(?:['’]d| would) (?:like|love) to (?:hear|know) (?:what you think|your (?:views?|thoughts|opinions?)|from (?:you|our readers))\b[^."“]{0,90}[.!]?$/iu },
  { example: 'Every crown helps us to send reporters.', pattern: /^(?=every |each |your )(?!.*\b(?:said|says|told|wrote|asked)\b)(?:every|each|your) (?:\p{LC}+ ){1,3}(?:helps?|keeps?|lets?|allows?|makes?) (?:us|our)\b.{0,100}$/iu },
  { example: 'Tarrow Observer keeps an eye on the coast for you.', holds: ['for you'], pattern: /^(?:\p{Lu}[\p{LC}\d'’&-]*\s){1,4}\p{Ll}[^."“]{0,80}\bfor you[.!]?$/u },
  { example: 'Tarrow Observer – news that floats.', holds: ['–', '—'], pattern: new RegExp(`^(?=[^–—]*\\b(?:${OUTLET_NAMES})\\b)(?:\\S+ ){1,5}[–—] (?!.*\\b(?:will|was|were|is|are|has|have|had|said|says)\\b)[^.!?"“–—]{3,50}[.!]?$`, 'u') },
  { example: 'When quoting, a reference to Tarrow Observer is required.', holds: ['required', 'mandatory', 'obligatory', 'site', 'page'], pattern: /(?<!\w)(?:references?|credits?|attribution) to [^.]{2,60} (?:is|are) (?:required|mandatory|obligatory)\b|(?<!\w)(?:materials?|content|texts|photos) (?:on|of|from) (?:this|our|the) (?:web)?(?:site|page)\b/iu },
  { example: 'Powered by Pressbox', pattern: /^(?:powered|hosted|sponsored|designed) by [^.]{2,60}$/iu },
  { example: 'Your gift can send a reporter to the islands.', holds: ['your '], pattern: /^your (?:[\p{LC}-]+ ){0,3}(?:gift|donation|contribution|support|membership|subscription|generosity) (?:can|will|could|helps?|keeps?|makes?|lets?|allows?|funds?|pays?|goes|saves?)\b[^."“]{0,120}[.!]?$/iu },
  { example: 'Our work is paid for by people like you.', pattern: /^our (?!.*\b(?:said|says|told)\b)(?:work|journalism|reporting|newsroom|independence)\b[^."“]{0,40}\b(?:paid for|funded|financed|supported|possible|(?:depends?|relies|rely|lives?) on (?=[^.]*\b(?:you|readers?|listeners|viewers|supporters|members|subscribers)\b))\b[^.]{0,80}[.!]?$/iu },
  { example: 'Your support keeps us independent.', holds: ['your '], pattern: /^[^"“]{0,60}\byour (?:support|donations?|contributions?|subscriptions?|membership|help)\b[^.]{0,60}\b(?:us|our|independent|journalism|possible)\b/iu },

  { example: 'Sund Today, registered online media R40-00001.', holds: ['registered'], pattern: /^[^.!?]{2,60}, (?:a )?registered (?:online|print|digital) (?:media|medium|publication)\b/iu },
  { example: 'Founder: Ann Lee. Editor-in-chief: Jo Doe.', holds: [': '], pattern: /^(?:(?:(?:co-?)?founder|owner|publisher|director|proprietor|(?:managing |deputy |executive |chief )?editor(?:[- ]in[- ]chief)?)s?: \p{Lu}[^:.;]{2,60}(?:[.;,]\s?|\s?$)){2,4}$/iu },
  { example: 'The agency is solely responsible for all content.', holds: ['solely'], pattern: /(?<!\w)solely responsible for (?:all|the|its) content\b/iu },
  // Press releases
  { example: 'FOR IMMEDIATE RELEASE', pattern: new RegExp(String.raw`^\W*(?:for immediate release|(?:press|news|media) (?:release|statement)|(?:embargoed?|for release) (?:until|for|on|at|:).{0,60})\W*(?:(?:no|nr|number)\W{0,3})?(?:\d.{0,30}|(?:${WEEKDAY},? )?${DAY_OF_MONTH}.{0,20})?$`, 'iu') },
  { example: 'Embargo: Thursday 4 March, 06:00', pattern: /^\W*embargo\W.{0,60}$/iu },
  { example: '-ENDS-', pattern: /^\W*(?:30|ends?|the end)\W*$/iu },
  { example: 'Contacts', pattern: /^(?:(?:media|press|investor) )?contacts?(?: us| details| information)?\W*$/iu },
  { example: 'For more information, visit the website.', pattern: /^(?:for|to) (?:more|further|additional|media|press|general) (?:information|enquiries|inquiries|details)\b.{0,40}\b(?:contact|visit|see|call|e-?mail|please|go to|write)\b/iu },
];

/** What a medium tells of itself beside an appeal, which may be true of any medium elsewhere. */
const PRAISE =
  /(?<!\w)(?:is|are) (?:and (?:stays|remains) )?free\b|(?<!\w)costs? (?:you )?nothing\b|(?<!\w)(?:is|are) (?:\p{LC}+ ){0,8}?(?:paid for|funded|financed|supported|owned|read) by\b|(?<!\w)(?:is|are) printed\b|(?<!\w)lives? (?:on|off|from) (?:its|our) readers\b|(?<!\w)(?:every|each) (?:(?:working )?day|week(?:day)?|month|morning|evening|\p{LC}+day)\b|^(?:did|was|has|have|do|does|is|are)\b[^.!]{0,60}\b(?:this|you|it)\b[^.!]{0,30}\?/iu;

export const NOTICES: NoticeLanguage = {
  lines: [...SIGNS, ...LINES, ...CORRECTIONS, ...MAIL_NOTICES, ...TEXT_NOTICES, ...TAGLINES],
  boxes: BOXES,
  menu: menuOf([
    'sign [Ii]n',
    'log [Ii]n',
    'about [Uu]s',
    'contact [Uu]s',
    "what['’]s [Oo]n",
    'family [Nn]otices',
    'book an [Aa]d',
    ...SPORTS_AND_STARS,
    ...SECTION_NAMES,
  ]),
  appeals: APPEALS,
  praise: PRAISE,
  about: ABOUT,
  own: /^(?:we|our|you|your)\b[^"“”]*$/iu,
  referral: REFERRAL,
  reports: /(?<!\w)(?:said|says|told)(?!\w)/iu,
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
