import type { RefusalReason } from '../editing/refusal.ts';
import { fit } from './limits.ts';
import { bold, escapeMarkdown, tame } from './markdown.ts';
import { messageOf, type Reply } from './message.ts';
import { renderFaults } from './placedFaults.ts';
import type { Words } from './words/words.ts';

/** Where an article was looked for in vain, or only to be shown: nobody need be told that nothing has changed. */
const ONLY_LOOKED_FOR: ReadonlySet<RefusalReason['kind']> = new Set([
  'no such article',
  'several articles',
  'not shown',
]);

/** Why an article can't be changed or shown, and what to do. */
export function renderRefusal(reason: RefusalReason, words: Words): Reply {
  const heading = ONLY_LOOKED_FOR.has(reason.kind) ? '' : `${bold(words.editing.refusals.heading)}\n`;
  return messageOf(`${heading}${describe(reason, words)}`);
}

function describe(reason: RefusalReason, words: Words): string {
  const { notices } = words;
  const { refusals } = words.editing;
  switch (reason.kind) {
    case 'wrong kind':
      return refusals.wrongKind(shown(reason.name));
    case 'too large':
      return refusals.tooLarge(reason.megabytes);
    case 'strange host':
      return refusals.strangeHost;
    case 'too slow':
      return refusals.tooSlow(reason.seconds);
    case 'not fetched':
      return refusals.notFetched;
    case 'unreadable':
      return renderFaults([reason], words);
    case 'no such article':
      return `${notices.noArticle(shown(reason.name))} ${notices.chooseArticle}`;
    case 'several articles':
      return `${notices.severalArticles(shown(reason.name))} ${notices.chooseArticle}`;
    case 'unchanged':
      return refusals.unchanged(shown(reason.article));
    case 'one file':
      return refusals.oneFile;
    case 'in memory':
      return refusals.inMemory;
    case 'last one':
      return refusals.lastOne;
    case 'nothing to undo':
      return refusals.nothingToUndo(reason.article === null ? null : shown(reason.article));
    case 'version lost':
      return refusals.versionLost(shown(reason.article));
    case 'not writable':
      return refusals.notWritable[reason.because];
    default:
      return refusals.notShown(reason.megabytes);
  }
}

function shown(text: string): string {
  return fit(tame(text) || '…', 100, escapeMarkdown);
}
