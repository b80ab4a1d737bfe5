import { APPEALS } from './noticeRules.ts';

/** Where an appeal begins: with the sentence, or after "If you liked this," and the like. */
const ASK = String.raw`^[^\p{L}\p{N}"“„«]*(?:(?:if|to|for|when|want|like|love|enjoy|not a|already a|help us|don['’]t)\b[^,?!]{0,90}[,?!–—-]\s)?(?:please |just |so |now |then |and |but |why not )*`;
const APPEAL = new RegExp(`${ASK}(?:${APPEALS.join('|')})`, 'iu');

/** "Found a mistake? Write to the newsroom." */
const ASKS_FIRST =
  /^(?:did (?:we|you)|something|anything|found|find|spotted|spot|see|seen|notice|noticed|have (?:you|an?|something|any)|do you|are you|got|want|like|liked|enjoy|enjoyed|know|looking for|need|any|is there|questions?|problems?|curious|interested|love|already|not)\b[^.?]{0,100}\?\s+(?:please |just |then )?(?:write|call|e-?mail|contact|send|tell|let|subscribe|sign|click|join|visit|report|get|support|share|order|tip|message|reach|drop|fill|read|follow|download|try|see|leave|comment|help|ask|give|use|check|listen|watch|buy|make|become|we|select|highlight|press|log)\b/iu;

/** A thing that the medium offers, in a sentence that speaks to the reader: "Our newsletter lands in your inbox." */
const PRODUCT =
  /\b(?:our|the|a|free|weekly|daily|this) (?:\w+ )?(?:newsletters?|podcast|app|channel|print edition|digital edition|e-?paper|membership|subscriptions?)\b/iu;
const READER = /\b(?:you|your|yours)\b/iu;
const MEDIUM = /\b(?:our|us|we)\b/iu;

/** Somebody's words in quotation marks may ask anything. */
const QUOTATION = /["“„«][^"“”„«»]{2,}["”“»]/u;

/** Whether a paragraph asks the reader for something, and says nothing that is not to or about the reader. */
export function isAppeal(plain: string): boolean {
  if (QUOTATION.test(plain)) return false;
  if (ASKS_FIRST.test(plain)) return true;
  const sentences = plain.split(/(?<=[.!?][’)*_]{0,3})\s+/u);
  const asking = sentences.filter((sentence) => isCall(sentence));
  const speaking = sentences.filter(
    (sentence) => READER.test(sentence) || MEDIUM.test(sentence) || /[?!]$/u.test(sentence),
  );
  return (
    asking.length > sentences.length / 2 ||
    (asking.length > 0 && new Set([...asking, ...speaking]).size === sentences.length)
  );
}

function isCall(sentence: string): boolean {
  if (APPEAL.test(sentence)) return true;
  return PRODUCT.test(sentence) && READER.test(sentence) && (MEDIUM.test(sentence) || sentence.endsWith('!'));
}
