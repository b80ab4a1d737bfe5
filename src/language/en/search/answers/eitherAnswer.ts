import { spanOf } from '../../../../text/spans.ts';
import type { Span } from '../../../../types.ts';
import { familiesIn } from '../words/familiesIn.ts';
import { asksYesOrNo } from '../questions/yesOrNo.ts';

/** "may *swap seats* or *bring a guest*" */
const EITHER =
  /(?<!\p{LC})(?:can|may|could|will|to|either) (?<one>\p{Ll}[^.,;:!?“”"]{2,80}?),? or (?:to )?(?<other>\p{Ll}[^.,;:!?“”"]{2,80})/dgu;

/** Of two things that may be done the one that is asked for, where the other was found. */
export function eitherAnswer(question: string, sentence: string, answer: Span): Span {
  if (!asksYesOrNo(question)) return answer;
  const asked = familiesIn(question);
  const isAsked = ([start, end]: readonly [number, number]) =>
    familiesIn(sentence.slice(start, end)).some((word) => asked.includes(word));
  for (const { indices } of sentence.matchAll(EITHER)) {
    const both = [indices!.groups!['one']!, indices!.groups!['other']!] as const;
    const [meant] = both.filter(isAsked);
    const isOther = both.some(
      (place) => place !== meant && place[0] <= answer.start && answer.end <= place[1],
    );
    if (meant && !both.every(isAsked) && isOther) return spanOf(meant);
  }
  return answer;
}
