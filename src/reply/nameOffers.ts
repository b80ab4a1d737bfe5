import { ButtonStyle, type APIButtonComponentWithCustomId } from 'discord.js';
import { shortHash } from '../lookup/shortHash.ts';
import type { Answer } from '../types.ts';
import { askWith } from './askWith.ts';
import { button, rowOf, type Row } from './buttons.ts';
import { fit, LIMITS } from './limits.ts';
import { escapeMarkdown, tame, unescapeMarkdown } from './markdown.ts';

const PREFIX = 'name';

/** Hash of the article's id, if only one was asked; place and length of what was typed; the name instead. */
const ID = /^name:([\w-]{8})?:([0-9a-z]{1,4})-([0-9a-z]{1,4}):(.+)$/u;

/** A question that a button asks, and the hash of the id of the only article to look in, or null. */
export interface NextQuestion {
  readonly question: string;
  readonly article: string | null;
}

/**
 * A button for each name that may have been meant, which asks again with it; null where none fits.
 *
 * Its `custom_id` works after a restart too: with the question in the title of the embed it is all that is needed.
 * So the title has to hold the whole question.
 */
export function nameRow(
  { question, nameOffers }: Answer,
  article: string | undefined,
): Row<APIButtonComponentWithCustomId> | null {
  const typed = tame(question);
  if (escapeMarkdown(typed).length > LIMITS.title) return null;
  const scope = article === undefined ? '' : shortHash(article);
  const buttons = nameOffers.flatMap((offer) => {
    const [from, to] = [tame(offer.from), tame(offer.to)];
    const start = typed.indexOf(from);
    if (start < 0 || askWith(typed, { from, to }) === typed) return [];
    const id = `${PREFIX}:${scope}:${start.toString(36)}-${from.length.toString(36)}:${to}`;
    return id.length > LIMITS.customId
      ? []
      : [button(fit(to, LIMITS.buttonLabel), id, { style: ButtonStyle.Primary })];
  });
  return buttons.length > 0 ? rowOf(...buttons) : null;
}

/** What a button of this `custom_id` asks in a message with this title; null where they do not belong together. */
export function readNameButton(customId: string, title: string): NextQuestion | null {
  const [, article = null, start, length, to] = ID.exec(customId) ?? [];
  const typed = unescapeMarkdown(title);
  const at = parseInt(start ?? '', 36);
  const end = at + parseInt(length ?? '', 36);
  if (to === undefined || end > typed.length || end === at) return null;
  const from = typed.slice(at, end);
  const question = askWith(typed, { from, to });
  return question === typed ? null : { question, article };
}
