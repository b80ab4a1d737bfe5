import { basename, normalize, sep } from 'node:path';
import type { APIEmbed } from 'discord.js';
import { KnowledgeError, type UserError } from '../errors.ts';
import type { ReloadReport, TakenUp, Warning } from '../library.ts';
import { fit, LIMITS } from './limits.ts';
import { escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';

/** Names or warnings of one field that are shown; the others are counted. */
const MOST_LINES = 8;
/** Eight lines of this length fit into a field. */
const LONGEST_LINE = 120;

/** Milliseconds after which a change is no longer news. */
const NEWS = 10 * 60_000;

/**
 * What a reload changed, and what the authors of the articles should look at. `path` is that of the knowledge: files
 * are named as they are called within it.
 */
export function renderReload(report: ReloadReport, path: string | null = null, now = Date.now()): Reply {
  const { added, removed, changed, unchanged, troubles, takenUp } = report;
  const warnings = report.warnings.map((warning) => within(path, renderWarning(warning)));
  const fields = [
    fieldOf('Added', added),
    fieldOf('Removed', removed),
    fieldOf('Changed', changed),
    fieldOf('Warnings', warnings),
    fieldOf(
      'Notes',
      troubles.map((trouble) => within(path, trouble)),
    ),
  ].filter((field) => field !== null);
  const same = added.length + removed.length + changed.length === 0;
  const total = added.length + changed.length + unchanged.length;
  const news = takenUp && now - takenUp.at < NEWS ? renderTakenUp(takenUp, now) : '';
  return messageOf({
    color: warnings.length > 0 ? COLOURS.unsure : COLOURS.sure,
    title: !same ? 'The knowledge is reloaded' : news ? 'The knowledge is up to date' : 'Nothing has changed',
    description: [total === 1 ? '1 article answers questions.' : `${total} articles answer questions.`, news]
      .filter(Boolean)
      .join('\n\n'),
    fields,
  });
}

/** Why a reload failed, and that the old knowledge still answers. */
export function renderReloadFailure(error: UserError, path: string | null = null): Reply {
  const description =
    error instanceof KnowledgeError
      ? `${short(within(path, error.file))}, line ${error.line}, column ${error.column}: ${short(within(path, error.reason))}`
      : short(within(path, error.message));
  return messageOf({ color: COLOURS.unsure, title: 'Not reloaded: the old knowledge stays', description });
}

/** "Taken up 2 seconds ago: added ferry; changed bus" */
function renderTakenUp({ at, ...changes }: TakenUp, now: number): string {
  const words = (['added', 'removed', 'changed'] as const)
    .filter((change) => changes[change].length > 0)
    .map(
      (change) => `${change} ${changes[change].slice(0, MOST_LINES).join(', ')}${moreThan(changes[change])}`,
    );
  const seconds = Math.max(0, Math.round((now - at) / 1000));
  const ago = seconds < 60 ? AGO.format(-seconds, 'second') : AGO.format(-Math.round(seconds / 60), 'minute');
  return `Taken up ${ago}: ${short(words.join('; '))}`;
}

const AGO = new Intl.RelativeTimeFormat('en', { numeric: 'always' });

function moreThan({ length }: readonly string[]): string {
  return length > MOST_LINES ? ` and ${length - MOST_LINES} more` : '';
}

/** A text about files with their paths as they are within the knowledge: where it lies is not the moderators' business. */
function within(path: string | null, text: string): string {
  if (path === null) return text;
  const root = normalize(path).replace(/[\\/]+$/, '');
  return text.replaceAll(`${root}${sep}`, '').replaceAll(root, basename(root));
}

function short(text: string): string {
  return fit(tame(text), 1000, escapeMarkdown);
}

function renderWarning({ file, line, column, message }: Warning): string {
  return `${file}:${line}:${column}: ${message}`;
}

function fieldOf(name: string, items: readonly string[]): NonNullable<APIEmbed['fields']>[number] | null {
  if (items.length === 0) return null;
  const shown = items
    .slice(0, MOST_LINES)
    .map((item) => fit(tame(item) || '…', LONGEST_LINE, escapeMarkdown));
  const more = items.length - shown.length;
  const lines = more > 0 ? [...shown, `and ${more} more`] : shown;
  return { name: `${name} (${items.length})`, value: fit(lines.join('\n'), LIMITS.fieldValue) };
}
