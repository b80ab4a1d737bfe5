import { basename, normalize, sep } from 'node:path';
import type { APIEmbed } from 'discord.js';
import { KnowledgeError, type UserError } from '../errors.ts';
import type { ReloadReport, TakenUp, Warning } from '../library.ts';
import { errorsOf } from '../knowledge/unreadableError.ts';
import { fit, LIMITS } from './limits.ts';
import { bold, escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, reportOf, type Reply } from './message.ts';
import { renderFaults } from './placedFaults.ts';
import type { Words } from './words/words.ts';

/** Names or warnings of one field that are shown; the others are counted. */
const MOST_LINES = 8;
/** Eight lines of this length fit into a field. */
const LONGEST_LINE = 120;

/** Characters of why something failed. */
const LONGEST_REASON = 1000;

/** Milliseconds after which a change is no longer news. */
const NEWS = 10 * 60_000;

/**
 * What a reload changed, and what the authors of the articles should look at. `path` is that of the knowledge: files
 * are named as they are called within it.
 */
export function renderReload(
  report: ReloadReport,
  words: Words,
  path: string | null = null,
  now = Date.now(),
): Reply {
  const { reload } = words;
  const { added, removed, changed, unchanged, warnings, troubles, takenUp } = report;
  const fields = [
    fieldOf(reload.added, added, String, words),
    fieldOf(reload.removed, removed, String, words),
    fieldOf(reload.changed, changed, String, words),
    fieldOf(reload.warnings, warnings, (warning) => within(path, renderWarning(warning)), words),
    fieldOf(reload.notes, troubles, (trouble) => within(path, trouble), words),
  ].filter((field) => field !== null);
  const same = added.length + removed.length + changed.length === 0;
  const total = added.length + changed.length + unchanged.length;
  const news = takenUp && now - takenUp.at < NEWS ? renderTakenUp(takenUp, now, words) : '';
  return reportOf({
    color: warnings.length > 0 ? COLOURS.unsure : COLOURS.sure,
    title: !same ? reload.reloaded : news ? reload.upToDate : reload.unchanged,
    description: [reload.articles(total), news].filter(Boolean).join('\n\n'),
    fields,
  });
}

/** Why a reload failed, and that the old knowledge still answers. */
export function renderReloadFailure(error: UserError, words: Words, path: string | null = null): Reply {
  return messageOf(`${bold(words.reload.failed)}\n${describeFaults(error, words, path)}`);
}

/** Which files are at fault, where, and why: a line each. */
export function describeFaults(error: UserError, words: Words, path: string | null): string {
  if (!(error instanceof KnowledgeError)) return short(within(path, error.message));
  return renderFaults(errorsOf(error), words, (text) => within(path, text));
}

/** "Taken up 2 seconds ago: added ferry; changed bus" */
function renderTakenUp({ at, ...changes }: TakenUp, now: number, { reload, language }: Words): string {
  const said = (['added', 'removed', 'changed'] as const)
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => {
      const more = changes[kind].length - MOST_LINES;
      const names = changes[kind].slice(0, MOST_LINES).join(', ');
      return reload.change(kind, more > 0 ? `${names} ${reload.more(more)}` : names);
    });
  const ago = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const seconds = Math.max(0, Math.round((now - at) / 1000));
  const when =
    seconds < 60 ? ago.format(-seconds, 'second') : ago.format(-Math.round(seconds / 60), 'minute');
  return reload.takenUp(when, short(said.join('; ')));
}

/** A text about files with their paths as they are within the knowledge: where it lies is not the moderators' business. */
function within(path: string | null, text: string): string {
  if (path === null) return text;
  const root = normalize(path).replace(/[\\/]+$/, '');
  return text.replaceAll(`${root}${sep}`, '').replaceAll(root, basename(root));
}

function short(text: string): string {
  return fit(tame(text), LONGEST_REASON, escapeMarkdown);
}

function renderWarning({ file, line, column, message }: Warning): string {
  return `${file}:${line}:${column}: ${message}`;
}

function fieldOf<Item>(
  name: string,
  items: readonly Item[],
  render: (item: Item) => string,
  { reload }: Words,
): NonNullable<APIEmbed['fields']>[number] | null {
  if (items.length === 0) return null;
  const shown = items
    .slice(0, MOST_LINES)
    .map((item) => fit(tame(render(item)) || '…', LONGEST_LINE, escapeMarkdown));
  const more = items.length - shown.length;
  const lines = more > 0 ? [...shown, reload.more(more)] : shown;
  return { name: `${name} (${items.length})`, value: fit(lines.join('\n'), LIMITS.fieldValue) };
}
