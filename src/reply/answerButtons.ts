import { passageKey, type MatchedQuotation } from '../lookup/passageKey.ts';
import { button, linkButton, rowOf, type Row } from './buttons.ts';
import { SHARE_PREFIX } from './share.ts';
import type { Words } from './words/words.ts';

/** What the buttons below a passage offer. */
export interface Offers {
  /** The passage is shown to one person, who may show it to everyone. */
  readonly canBeShared: boolean;
  readonly words: Words;
  /** Where it is from, if that may be followed. */
  readonly link: string | null;
}

/**
 * The buttons below a passage: what stands around it, who says so, a private one may be shared, and the way to its source.
 */
export function answerButtons(
  finding: MatchedQuotation,
  { canBeShared, words: { behind, notices }, link }: Offers,
): Row {
  const key = passageKey(finding);
  return rowOf(
    button(behind.context, `context:${key}`),
    button(behind.who, `who:${key}`),
    ...(canBeShared ? [button(notices.share, `${SHARE_PREFIX}:${key}`)] : []),
    ...(link === null ? [] : [linkButton(behind.source, link)]),
  );
}

/** The way to the source, for a reply without other buttons. */
export const linkRow = (link: string | null, { behind }: Words): Row | null =>
  link === null ? null : rowOf(linkButton(behind.source, link));
