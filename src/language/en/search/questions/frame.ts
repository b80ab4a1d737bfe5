import type { Frame } from '../../../frame.ts';
import { BE, DO, HAVE } from '../../auxiliaries.ts';

const NOT = "(?:n['’]?t)?";
/** By which questions begin: "who's", "in which", "isn't", "whether". */
const OPENS =
  `(?:(?:in|on|at|for|by|to|from|of|with|about|since|until|under|during) )?(?:wh(?:o|om|ose|at|ich|en|ere|y)|how)(?:['’]?(?:s|re|d|ll|ve))?|whether|if|` +
  `(?:${BE}|${DO}|${HAVE}|could|would|should|might|must)${NOT}|(?:ca|wo|ai|sha)n['’]?t|can|will|shall|may|am`;

const PLEASE = '(?:pleas+e|pls+|plz+|kindly)';
const SOMEBODY = '(?:(?:any|some)(?:one|body)|any of you)(?: here| else)?';
const YOU = `(?:you|u|ya|${SOMEBODY})`;

/** What only this article is called; "the report" may be one that it tells of. */
const THIS =
  '(?:(?:the|this|that|your) (?:news )?(?:article|story|piece|text|passage|post|page|news)|this (?:report|interview|review|paper|obituary))(?: (?:above|here|itself))?';

/** "Thanks a lot in advance" */
const THANKS =
  '(?:(?:so )?many )?(?:thanks?(?: (?:you|u|ya))?|thanx|thnx|tnx|thx+|tysm|tyvm|tia)(?: (?:so |very )?much| a (?:lot|million|bunch|ton)| again| in advance| all| everyone| guys| for (?:your|the|any|all) (?:help|time|answers?))*';

const ASKING =
  `(?:do|does|did) (?:we|y['’]?all|${YOU})(?: (?:by any chance|happen to|maybe|actually|even|also|all|guys))* (?:know|remember|recall)(?: (?:exactly|by (?:any )?chance))?|` +
  `(?:${SOMEBODY}|any1) knows?|` +
  `(?:(?:does|do|did|have) ${YOU} (?:have |got )?)?any (?:idea|clue)(?: (?:of|on|about|as to))?|` +
  `(?:${PLEASE} )?let (?:me|us) know|` +
  `(?:do|does|did) (?:it|${THIS})(?: (?:also|actually|even|ever|really))* (?:say|tell|mention|state|explain|specify|reveal|report|describe|indicate|note)(?: (?:us|me|anywhere|exactly|about|anything about))*`;

/** A clause in the order of a statement is read better behind its "do you know": "who the families are". */
const DIRECT =
  '(?!\\s+(?:who|whom|what|when|where|why|how)\\s+(?:the|an?|these|those|his|her|its|their|our|my|he|she|it|they|we|you|there)(?!\\p{LC}))';

/** How people ask in chats and letters. */
export const FRAME: Frame = {
  opens: OPENS,
  greetings:
    '(?:hi+|hiya+|hey+a?|hello+|howdy|yo+|greetings|good (?:morning|afternoon|evening|day)|dear (?:bot|all|everyone))(?: (?:there|all|everyone|everybody|folks|guys|team|friends?|bot|again))?',
  fillers:
    'so|and|but|ok(?:ay|ie|ey)?|k|well|u+m+|u+h+m?|er+m+|h+m+|oh|ah|eh|alright|all right|right|anyways?|also|btw|by the way|actually|basically|lol|ha(?:ha)+|yeah|yep|listen|wait(?: a (?:sec(?:ond)?|minute|min|moment|bit))?|hold (?:on|up)|hang on|omg|wtf|tbh|ngl|bro|dude|sorry|excuse me|pardon me',
  asking: `(?:${ASKING})${DIRECT}`,
  setOff:
    `(?:(?:my|an?|one|another|quick|simple|short|dumb|stupid|silly|last|next|first|follow[ -]?up) )*(?:question|q)(?: for you| here| is)?|` +
    `i(?:['’]ve| have)?(?: got)? (?:an?|one|another)(?: \\p{LC}+)? question(?: for you)?|` +
    `i(?:['’]?m| am| was|['’]ve been| have been)(?: (?:just|really|also|still|only))* (?:wondering|curious|interested|asking)(?: (?:about|as to|to know))?|` +
    `i(?: (?:just|also|often))? wonder(?:ed)?|` +
    `i(?:['’]?d| would| want| need| wanted)(?: (?:just|really|also|like|love))*(?: to)? (?:know|ask|find out|hear|understand)(?: (?:you|from you))?|` +
    `(?:(?:just|only) )?(?:wondering|curious|asking)(?: (?:about|as to|to know))?|` +
    `if (?:this|it|that)(?: (?:has|had|was|is|already|been))+ (?:asked|answered|discussed|obvious|(?:an?|too) \\p{LC}+ question)(?: (?:before|already|elsewhere))*|` +
    `(?:according to|in|from|per|based on|going by) ${THIS}`,
  telling: `(?:${PLEASE},? )?(?:(?:can|could|would|will)${NOT} ${YOU}(?:,? ${PLEASE}| maybe| perhaps| possibly)? )?(?:(?:tell|show|remind|inform) (?:me|us)|explain(?: to (?:me|us))?(?=\\s+(?:wh|how)))(?:,? (?:${PLEASE}|again|exactly|quickly))?|${PLEASE},?`,
  given:
    'the|an?|one|two|three|four|five|some|any|all|every|each|at least|about|more|something|anything|everything|of|that|this|it',
  closings: `${THANKS}|thank you(?: (?:so |very )?much| in advance| all| everyone| guys)*|ty|cheers|ta|much appreciated|(?:i(?:['’]?d)? )?(?:really )?appreciate (?:it|that|your help)|${PLEASE}(?: and (?:thanks|thank you))?|(?:(?:just|only|i['’]?m|i am|i was) )*(?:wondering|curious|asking)|any ideas?|(?:does )?${SOMEBODY} knows?|do you know|(?:can|could) you tell me|(?:${PLEASE} )?(?:tell me|let me know)(?: ${PLEASE})?|lol|bye|have a (?:nice|good|great) \\p{LC}+`,
  loose: `${THANKS}|thank you(?: (?:so |very )?much| in advance)*|${PLEASE}(?: and thanks)?|lol|(?:pls+|plz+|thx+|thanx)\\?`,
  takes:
    'say|says|said|saying|wr(?:ite|ites|ote|itten|iting)|spells?|spelt|typed?|mean|means|meant|tweets?|tweeted|posted?|repl(?:y|ies|ied)|answers?|answered|shout(?:s|ed)?|whisper(?:s|ed)?|call(?:s|ed)?|ask(?:s|ed)?|add(?:s|ed)?|hear|heard|text(?:s|ed)|' +
    'g(?:ive|ives|ave|iven|iving|et|ets|ot|otten)|offer(?:s|ed)?|express(?:es|ed)?|sen[dt]s?|receive[sd]?|ow(?:e|es|ed)|deserve[sd]?|want(?:s|ed)?|need(?:s|ed)?|' +
    'an?|the|no|not|or|and|but|to|of|for|in|on|by|with|without|from|than|as|is|are|was|were|be|his|her|its|their|my|our|your|word|words|who|whom|what|which|did|does|do|can|could|will|would',
  behind: `according to ${THIS}`,
};
