import { capitalised } from '../../../text/capitalised.ts';
import type { TextRule } from '../../textRule.ts';
import { OUTLET_WORDS } from '../outlets.ts';
import { ARTICLE } from './amendments.ts';

/** The words of OUTLET_WORDS as names have them. */
const OUTLET_NAMES = OUTLET_WORDS.flatMap((word) => [capitalised(word), word.toUpperCase()]).join('|');

/** What a medium tells of itself, and asks for. */
// prettier-ignore
export const MEDIUM_NOTICES: readonly TextRule[] = [
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
];

/** What a medium tells of itself beside an appeal, which may be true of any medium elsewhere. */
export const PRAISE =
  /(?<!\w)(?:is|are) (?:and (?:stays|remains) )?free\b|(?<!\w)costs? (?:you )?nothing\b|(?<!\w)(?:is|are) (?:\p{LC}+ ){0,8}?(?:paid for|funded|financed|supported|owned|read) by\b|(?<!\w)(?:is|are) printed\b|(?<!\w)lives? (?:on|off|from) (?:its|our) readers\b|(?<!\w)(?:every|each) (?:(?:working )?day|week(?:day)?|month|morning|evening|\p{LC}+day)\b|^(?:did|was|has|have|do|does|is|are)\b[^.!]{0,60}\b(?:this|you|it)\b[^.!]{0,30}\?/iu;
