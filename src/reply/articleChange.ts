import type { Done } from '../editing/putUp.ts';
import { fit } from './limits.ts';
import { escapeMarkdown, tame } from './markdown.ts';
import { notice, type Reply } from './message.ts';
import { describeFaults } from './reload.ts';
import type { Words } from './words/words.ts';

/** Says that an article is changed, or that it is written and not yet read; `path` is that of the knowledge. */
export function renderDone({ entry, trouble }: Done, words: Words, path: string | null): Reply {
  const { editing } = words;
  const article = fit(tame(entry.article), 100, escapeMarkdown);
  const said = [
    trouble
      ? `${editing.notTakenUp(article)} ${describeFaults(trouble, words, path)}`
      : editing.done[entry.deed](article),
    entry.deed !== 'undo' && editing.takeBack('`/article undo`'),
  ];
  return notice(said.filter((line) => typeof line === 'string').join('\n'));
}
