import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
} from 'discord.js';
import { passageKey, type Finding } from '../lookup/passageKey.ts';
import { SHARE_PREFIX } from './share.ts';
import type { Words } from './words/words.ts';

/** What the buttons below a passage offer. */
export interface Offers {
  /** The passage is shown to one person, who may show it to everyone. */
  readonly canBeShared: boolean;
  readonly words: Words;
}

/** The buttons below a passage: what stands around it, who says so, and a private one may be shared. */
export function answerButtons(
  finding: Finding,
  { canBeShared, words: { behind, notices } }: Offers,
): APIActionRowComponent<APIButtonComponent> {
  const key = passageKey(finding);
  return {
    type: ComponentType.ActionRow,
    components: [
      buttonOf('context', behind.context, key),
      buttonOf('who', behind.who, key),
      ...(canBeShared ? [buttonOf(SHARE_PREFIX, notices.share, key)] : []),
    ],
  };
}

function buttonOf(prefix: string, label: string, key: string): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: `${prefix}:${key}`,
  };
}
