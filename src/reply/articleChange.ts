import type { Done } from '../editing/putUp.ts';
import { fit } from './limits.ts';
import { escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
import { renderReloadFailure } from './reload.ts';
import type { Words } from './words/words.ts';

/** That an article is changed, or that it is written and not yet read; `path` is that of the knowledge. */
export function renderDone({ entry, trouble }: Done, words: Words, path: string | null): Reply {
  const { editing } = words;
  const article = fit(tame(entry.article), 100, escapeMarkdown);
  const said = [
    editing.done[entry.deed](article),
    trouble &&
      `${editing.notTakenUp} ${renderReloadFailure(trouble, words, path).embeds[0]?.description ?? ''}`,
    entry.deed !== 'undo' && editing.takeBack('`/article undo`'),
  ];
  return messageOf({
    color: trouble ? COLOURS.unsure : COLOURS.sure,
    description: said.filter((line) => typeof line === 'string').join('\n'),
  });
}
