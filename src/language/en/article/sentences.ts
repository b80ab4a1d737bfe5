import type { SentenceLanguage } from '../../article.ts';
import { hasVerb } from '../attribution/2-phrases/hasVerb.ts';
import { MONTHS, WEEKDAYS } from '../calendar.ts';
import { SPEECH_FORMS } from '../reportingVerbs.ts';

const short = (words: readonly string[]): string => words.map((word) => word.slice(0, 3)).join('|');

const VERB = /\b(?:said|says|is|are|was|were|has|have|had|will|would|could|told|did|does|\w+ed)\b/iu;

/** "Mara Quist", "The mayoral candidate Mara Quist", "Mara Quist, the mayor,": who asks behind “Why?”. */
const WORD = String.raw`\p{Lu}[\p{LC}'’.-]*\s+`;
const SOMEBODY = String.raw`(?:(?:${WORD}){1,6}(?:(?:\p{Ll}+\s+){1,2}(?:${WORD}){1,3})?|(?:${WORD}){0,3}\p{Lu}[\p{LC}'’.-]*,\s[^,.!?"“”]{2,60},\s+)`;

export const SENTENCES: SentenceLanguage = {
  asker: new RegExp(
    String.raw`^I (?:ask|say|reply|wonder|insist|answer|object)(?=[.,;:]|$)|^(?!(?:Nobody|None|No one|Everybody|Everyone)\b)${SOMEBODY}(?:${SPEECH_FORMS.join('|')}|wondered|yelled)\b(?=[.,;:]|$|\s+(?:the|him|her|them|me|us|in|on|at|to|from|after|during|as|while|before|when|of|last|this|later|back|${WEEKDAYS.join('|')})\b)`,
    'u',
  ),
  afterHour: new RegExp(
    `^(?:${WEEKDAYS.join('|')}|${short(WEEKDAYS)}|tues)$|^[A-Z]{2,4}T$|^(?:GMT|UTC|BST|ET|PT|CT|MT|local|Eastern|Pacific|Central|${short(MONTHS)})`,
    'iu',
  ),
  joinsHour:
    /^(?:on|in|at|to|from|until|till|by|for|with|near|outside|and|or|but|because|after|before|when|while|according|as|every|each|daily|tomorrow|today|yesterday)$/u,
  opensWithHour:
    /^["“‘']?(?:(?:but|and|then),? )?(?:(?:shortly|just|soon|not long) )?(?:at|by|around|about|before|after|until|since|from)(?: about| around| exactly)? \d[\d.:]*$/iu,
  goesOn: /^["“‘']?(?:and|but|so|or|then|yet)\b/iu,
  lettered:
    /^(?:plan|vitamin|hepatitis|group|type|grade|class|option|block|part|section|team|appendix|influenza)$/iu,
  onPlatform: /^(?:on|to|via)$/u,
  unfinished: /(?:,|\s(?:the|a|an|of|in|to|and|or|for|with|by|at|from|that|his|her|its|their|was|were))$/iu,
  verb: VERB,
  isWhole: (words) => VERB.test(words) || hasVerb(words),
  hasVerb,
};
