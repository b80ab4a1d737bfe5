import { fit } from './limits.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
import { passageKey } from '../lookup/passageKey.ts';
import { renderQuotation, titleOf } from './quotation.ts';
import type { Resemblance } from './resemblance.ts';
import { shareRow } from './share.ts';

const LONGEST_NUMBERS = 100;

/** Whether the article says what a message says, with the sentence that is closest to it. */
export function renderCheck(message: string, { degree, match, otherNumbers }: Resemblance): Reply {
  const title = titleOf(message);
  if (degree === 'none' || !match) {
    return messageOf({
      color: COLOURS.quiet,
      ...(title && { title }),
      description: '**The article has no such sentence.**',
    });
  }
  const embed = renderQuotation(match, {
    title,
    ...(degree === 'exact' ? { notes: ['word for word'] } : { remark: remarkOf(otherNumbers) }),
  });
  return messageOf(embed, [shareRow(passageKey(match))]);
}

function remarkOf(otherNumbers: readonly string[]): string {
  const numbers = fit(otherNumbers.join(', '), LONGEST_NUMBERS);
  const difference = numbers && `, and ${numbers} ${otherNumbers.length === 1 ? 'is' : 'are'} not in it`;
  return `**Not word for word**${difference}. The closest sentence of the article:`;
}
