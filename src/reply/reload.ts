import type { APIEmbed } from 'discord.js';
import { KnowledgeError, type UserError } from '../errors.ts';
import type { ReloadReport, Warning } from '../library.ts';
import { fit, LIMITS } from './limits.ts';
import { escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';

/** Names or warnings of one field that are shown; the others are counted. */
const MOST_LINES = 8;
/** Eight lines of this length fit into a field. */
const LONGEST_LINE = 120;

/** What a reload changed, and what the authors of the articles should look at. */
export function renderReload(report: ReloadReport): Reply {
  const { added, removed, changed, unchanged, warnings, troubles } = report;
  const fields = [
    fieldOf('Added', added),
    fieldOf('Removed', removed),
    fieldOf('Changed', changed),
    fieldOf('Warnings', warnings.map(renderWarning)),
    fieldOf('Notes', troubles),
  ].filter((field) => field !== null);
  const same = added.length + removed.length + changed.length === 0;
  const total = added.length + changed.length + unchanged.length;
  return messageOf({
    color: warnings.length > 0 ? COLOURS.unsure : COLOURS.sure,
    title: same ? 'Nothing has changed' : 'The knowledge is reloaded',
    description: total === 1 ? '1 article answers questions.' : `${total} articles answer questions.`,
    fields,
  });
}

/** Why a reload failed, and that the old knowledge still answers. */
export function renderReloadFailure(error: UserError): Reply {
  const description =
    error instanceof KnowledgeError
      ? `${short(error.file)}, line ${error.line}, column ${error.column}: ${short(error.reason)}`
      : short(error.message);
  return messageOf({ color: COLOURS.unsure, title: 'Not reloaded: the old knowledge stays', description });
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
