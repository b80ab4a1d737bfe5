import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
} from 'discord.js';
import { passageKey, type MatchedQuotation } from '../lookup/passageKey.ts';
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
): APIActionRowComponent<APIButtonComponent> {
  const key = passageKey(finding);
  return {
    type: ComponentType.ActionRow,
    components: [
      buttonOf('context', behind.context, key),
      buttonOf('who', behind.who, key),
      ...(canBeShared ? [buttonOf(SHARE_PREFIX, notices.share, key)] : []),
      ...(link === null ? [] : [linkButton(link, behind.source)]),
    ],
  };
}

/** The way to the source, for a reply without other buttons. */
export function linkRow(
  link: string | null,
  { behind }: Words,
): APIActionRowComponent<APIButtonComponent> | null {
  return link === null
    ? null
    : { type: ComponentType.ActionRow, components: [linkButton(link, behind.source)] };
}

function linkButton(url: string, label: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}

function buttonOf(prefix: string, label: string, key: string): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: `${prefix}:${key}`,
  };
}
