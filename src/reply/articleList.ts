import { time, TimestampStyles, userMention } from 'discord.js';
import type { Listed } from '../editing/listing.ts';
import type { Entry } from '../editing/journal.ts';
import { fit } from './limits.ts';
import { bold, escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, reportOf, type Reply } from './message.ts';
import { pageRow } from './pageRow.ts';
import type { Words } from './words/words.ts';

/** Articles on one page. */
const PAGE = 10;

/** The buttons of the list keep the page that they lead to. */
export const LIST_PAGE = 'article-list';

/** One page, from 0, of all articles with their last changes; a page that is not there is the last one. */
export function renderArticleList(listed: readonly Listed[], page: number, words: Words): Reply {
  const { editing, sources, reload } = words;
  const pages = Math.max(Math.ceil(listed.length / PAGE), 1);
  const shown = Math.min(Math.max(page, 0), pages - 1);
  const there = listed.filter(({ title }) => title !== null).length;
  const onPage = listed.slice(shown * PAGE, (shown + 1) * PAGE);
  return reportOf(
    {
      color: COLOURS.quiet,
      title: editing.listHeading,
      description: onPage.map((one) => renderListed(one, words)).join('\n'),
      footer: {
        text: [reload.articles(there), pages > 1 && sources.page(shown + 1, pages)]
          .filter(Boolean)
          .join(' · '),
      },
    },
    [pageRow(LIST_PAGE, shown, pages, words)],
  );
}

/** "replaced by @Ann 2 hours ago", as Discord shows it in the reader's language; nobody is pinged. */
export function renderLastChange({ deed, by, at }: Entry, { editing }: Words): string {
  const when = time(Math.floor(Date.parse(at) / 1000), TimestampStyles.RelativeTime);
  return `-# ${editing.lastChanges[deed](userMention(by), when)}`;
}

function renderListed(listed: Listed, words: Words): string {
  const name = bold(fit(tame(listed.id) || '…', 80, escapeMarkdown));
  const { last } = listed;
  return [`${name} · ${aboutOf(listed, words)}`, last && renderLastChange(last, words)]
    .filter(Boolean)
    .join('\n');
}

function aboutOf({ title, isThere, passages }: Listed, { editing, sources }: Words): string {
  if (title !== null)
    return `${fit(tame(title) || '…', 100, escapeMarkdown)} · ${sources.passages(passages)}`;
  return isThere ? editing.notUp : editing.gone('`/article undo`');
}
