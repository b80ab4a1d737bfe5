/** With which word a question begins that a sentence may pass on: "*When* will the lamps be mended?" */
const ASKS = /^(?:(?:and|so|but) )?(?<word>when|why|how|whether|who|where|what)\b/iu;
/** That somebody asks is what is asked itself. */
const OF_ASKING = /\b(?:ask|question|wonder|enquir|inquir)/iu;

const PASSED_ON =
  /\b(?:asked|wondered|enquired|inquired|wanted to know|want to know)(?: [\p{LC}'’.-]+){0,3}? (?<word>when|why|how|whether|if|who|where|what)\b(?<rest>[^;:!?–—]*)[?!]?["”’]?$/iu;
/** What tells more than the question that is passed on. */
const GOES_ON = /,|\b(?:because|but|and (?:was|were|is|got|learned|learnt) )/iu;

/** A sentence that only says that there is a reason: "She talks about ghosts and *why she left*". */
const ON_WHY =
  /\b(?:about|on|explain(?:s|ed|ing)?|tells?|told|talk(?:s|ed|ing)?|reveal(?:s|ed|ing)?|discuss(?:es|ed|ing)?)\b(?<between>[^.;:!?]*?)\bwhy (?<rest>[^;:!?–—]*)[?!]?["”’]?$/iu;
/** "It is not known *why*", "that is *why*" */
const OF_REASON = /\b(?:not|never|no|nobody|is|was|(?:that|this|it|here)['’]s)\b|n['’]t\b/iu;

/** Whether a sentence only passes on the question that is asked: “Mr Pye asked when the lamps would be mended.” */
export function onlyAsks(question: string, sentence: string): boolean {
  const asked = ASKS.exec(question)?.groups?.['word']?.toLowerCase();
  if (asked === undefined || OF_ASKING.test(question)) return false;
  const { word, rest = '' } = PASSED_ON.exec(sentence)?.groups ?? {};
  if (word?.toLowerCase() === asked && !GOES_ON.test(rest)) return true;
  const on = asked === 'why' ? ON_WHY.exec(sentence) : null;
  if (!on) return false;
  const { between = '', rest: told = '' } = on.groups ?? {};
  return (
    ![sentence.slice(0, on.index), between].some((words) => OF_REASON.test(words)) && !GOES_ON.test(told)
  );
}
