import { COLOURS, messageOf, type Reply } from './message.ts';
import { passageKey } from './passageKey.ts';
import { renderQuotation, titleOf } from './quotation.ts';
import type { Resemblance } from './resemblance.ts';
import { shareRow } from './share.ts';

/** Whether the article says what a message says, with the sentence that is closest to it. */
export function renderCheck(message: string, { degree, match }: Resemblance): Reply {
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
    ...(degree === 'exact'
      ? { notes: ['word for word'] }
      : { remark: '**Not word for word.** The closest sentence of the article:' }),
  });
  return messageOf(embed, [shareRow(passageKey(match))]);
}
