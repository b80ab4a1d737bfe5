import type { NextSentence, TaggedWord } from '../../../goingOn.ts';
import { OUTLOOK } from '../3-reports/senses/thingSenses.ts';
import { isDated } from './goingOnDated.ts';
import { tenseOf } from './goingOnTense.ts';
import { isNobody } from './isNobody.ts';

/** "*She did not know* who had the key", "*She has seen no* money": what only whoever spoke can tell. */
export function isUnknown({ words, isOfSpeaker }: NextSentence): boolean {
  const verb = words.findIndex(({ word }) => /^(?:do|does|did|has|had)$/.test(word));
  const [next, after] = words.slice(verb + 1).map(({ word }) => word);
  const isNone = SEEN.test(next ?? '') && /^(?:no|nothing|none|neither)$/.test(after ?? '');
  const isNot = /^(?:not|n't)$/.test(next ?? '') && KNOWN.test(after ?? '');
  const isDone = words[verb]?.word.startsWith('h') ? isNone : isNot;
  return isOfSpeaker && verb > 0 && verb < 3 && isDone;
}

const KNOWN = /^(?:know|understand|remember|recall|believe|think|expect|trust|regret|mind|want)$/;
const SEEN = /^(?:seen|received|heard|got|had|found)$/;

/** "saw *no reason* for it", "had *no doubt* that it was so" */
export function seesNone(words: readonly TaggedWord[]): boolean {
  const no = words.findIndex(({ word }) => /^(?:no|little|few)$/.test(word));
  const verb = words[no - 1]?.word ?? '';
  const noun = words.slice(no + 1, no + 4).find(({ pos }) => pos === 'NOUN')?.word ?? '';
  if (/^(?:saw|sees)$/.test(verb)) return OUTLOOK.test(noun);
  return /^(?:had|has)$/.test(verb) && TO_HOLD.test(noun);
}

const TO_HOLD =
  /^(?:doubts?|objections?|regrets?|illusions?|complaints?|quarrel|plans|intention|knowledge|explanation)$/;

/** "*It need not be* an engineer", "*They should* be sold": what whoever spoke holds to be right. */
export function isWanted({ words: [it, modal, not] }: NextSentence): boolean {
  return (
    /^(?:it|they|that|this)$/.test(it?.word ?? '') &&
    (/^(?:should|ought)$/.test(modal?.word ?? '') || (modal?.word === 'need' && not?.word === 'not'))
  );
}

/** "*Nobody comes* to look"; but: nobody has claimed it, no one answered the telephone */
export function isNobodys({ words }: NextSentence): boolean {
  const isNone = isNobody(words) || words[0]?.word === 'nothing';
  const isNow = /^(?:past|present|is|was|was done|did|does|do|could|can|had)$/.test(tenseOf(words));
  return isNone && isNow && !isDated(words) && !words.some(({ word }) => REACHED.test(word));
}

/** What an article tells of those whom it asked, or of how a case stands. */
const REACHED =
  /^(?:available|comment|commented|answer|answered|respond|responded|repl(?:y|ied)|reached|charged|arrested|claimed|named|convicted|elected|won)$/;

/** Mara Quist is afraid. "*What would she* do there in May?" */
export function asksInFear({ words, before, isOfSpeaker, subject }: NextSentence): boolean {
  const would = words.findIndex(({ word }) => /^(?:would|could|should)$/.test(word));
  const who = words[would + 1]?.word ?? '';
  return (
    would >= 0 &&
    would < 3 &&
    /^(?:s?he|they)$/.test(who) &&
    (isOfSpeaker || subject === who || /^(?:none|what|who|where|how|why)$/.test(subject)) &&
    before.some(({ word }) =>
      /^(?:afraid|fear(?:s|ed)?|worr(?:y|ied|ies)|scared|unsure|desperate|wonder(?:s|ed)?|lost)$/.test(word),
    )
  );
}
