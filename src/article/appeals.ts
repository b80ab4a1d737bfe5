import { APPEALS } from './noticeRules.ts';

/** Where an appeal begins: with the sentence, or after "If you liked this," and the like. */
const ASK = String.raw`^[^\p{L}\p{N}"“„«]*(?:(?:if|to|for|when|want|like|love|enjoy|not a|already a|help us|don['’]t)\b[^,?!]{0,90}[,?!–—-]\s)?(?:please |just |so |now |then |and |but |why not )*`;
const APPEAL = new RegExp(`${ASK}(?:${APPEALS.join('|')})`, 'iu');

/** "Found a mistake? Write to the newsroom." */
const ASKS_FIRST =
  /^(?:did (?:we|you)|found|find|spotted|spot|see|seen|notice|noticed|have (?:you|a)|do you|are you|got|want|like|liked|enjoy|enjoyed|know|looking for|need|any|is there|questions?|problems?|curious|interested|love|already|not)\b[^.?]{0,100}\?\s+(?:please |just |then )?(?:write|call|e-?mail|contact|send|tell|let|subscribe|sign|click|join|visit|report|get|support|share|order|tip|message|reach|drop|fill|read|follow|download|try|see|leave|comment|help|ask|give|use|check|listen|watch|buy|make|become|we|select|highlight|press|log)\b/iu;

/** A thing that the medium offers, in a sentence that speaks to the reader: "Our newsletter lands in your inbox." */
const PRODUCT =
  /\b(?:our|the|a|free|weekly|daily|this) (?:\w+ )?(?:newsletters?|podcast|app|channel|print edition|digital edition|e-?paper|membership|subscriptions?)\b/iu;
const READER = /\b(?:you|your|yours)\b/iu;
const MEDIUM = /\b(?:our|us|we)\b/iu;

/** Somebody's words in quotation marks may ask anything. */
const QUOTATION = /["“„«][^"“”„«»]{2,}["”“»]/u;

/** Whether at least half of a paragraph's sentences ask the reader for something. */
export function isAppeal(plain: string): boolean {
  if (QUOTATION.test(plain)) return false;
  if (ASKS_FIRST.test(plain)) return true;
  const sentences = plain.split(/(?<=[.!?][’)*_]{0,3})\s+/u);
  const asking = sentences.filter((sentence) => isCall(sentence)).length;
  return asking > 0 && asking >= sentences.length / 2;
}

function isCall(sentence: string): boolean {
  if (APPEAL.test(sentence)) return true;
  return PRODUCT.test(sentence) && READER.test(sentence) && (MEDIUM.test(sentence) || sentence.endsWith('!'));
}
