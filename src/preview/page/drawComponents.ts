import type {
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
} from 'discord.js';
import type { Message } from '../protocol.ts';
import { ButtonStyle, ComponentType, SeparatorSpacingSize } from './discordNumbers.ts';
import { h } from './dom.ts';
import { drawFile, drawMedia } from './drawFiles.ts';
import { drawLink, drawMarkdown } from './drawMarkdown.ts';
import { drawSelect } from './selectMenu.ts';
import type { Words } from './words/words.ts';

/** What messages are drawn with. */
export interface Drawing {
  readonly words: Words;
  readonly locale: string;
  /** Does what happens when a component of a message is used. */
  readonly use: (message: Message, customId: string, type: number, values?: readonly string[]) => void;
}

type AnyComponent = APIMessageTopLevelComponent | APIComponentInMessageActionRow;

/** A component of a message, of any kind that Discord has; one that is not drawn is named instead. */
export function drawComponent(component: AnyComponent, message: Message, drawing: Drawing): Node {
  const inner = (components: readonly AnyComponent[]) =>
    components.map((one) => drawComponent(one, message, drawing));
  switch (component.type) {
    case ComponentType.ActionRow:
      return h('div', { class: 'row' }, ...inner(component.components));
    case ComponentType.Button:
      return drawButton(component, message, drawing);
    case ComponentType.StringSelect:
      return drawSelect(component, drawing.words, (values) =>
        drawing.use(message, component.custom_id, component.type, values),
      );
    case ComponentType.TextDisplay:
      return h('div', { class: 'markdown' }, ...drawMarkdown(component.content, drawing.locale));
    case ComponentType.Section:
      return h(
        'div',
        { class: 'section' },
        h('div', {}, ...inner(component.components)),
        component.accessory.type === ComponentType.Thumbnail
          ? drawMedia(component.accessory, message, drawing.words)
          : drawComponent(component.accessory, message, drawing),
      );
    case ComponentType.Container: {
      const container = h('div', { class: 'container' }, ...inner(component.components));
      if (typeof component.accent_color === 'number')
        container.style.setProperty('--stripe', colourOf(component.accent_color));
      return component.spoiler === true ? hidden(container, drawing.words) : container;
    }
    case ComponentType.Separator:
      return h('div', {
        class: `separator${component.divider === false ? '' : ' line'}${component.spacing === SeparatorSpacingSize.Large ? ' wide' : ''}`,
      });
    case ComponentType.MediaGallery:
      return h(
        'div',
        { class: 'gallery' },
        ...component.items.map((item) => drawMedia(item, message, drawing.words)),
      );
    case ComponentType.File:
      return drawFile(component.file.url, message, drawing.words);
    default:
      return h('div', { class: 'not-drawn' }, drawing.words.notDrawn(component.type));
  }
}

const STYLES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

function drawButton(button: APIButtonComponent, message: Message, drawing: Drawing): Node {
  const emoji = 'emoji' in button && button.emoji?.name;
  const label = 'label' in button ? (button.label ?? '') : '';
  const shown = [emoji, label].filter(Boolean).join(' ') || '…';
  if (button.style === ButtonStyle.Link) {
    const link = drawLink(button.url, document.createTextNode(`${shown} ↗`));
    if (link instanceof Element) link.className = 'button secondary';
    return link;
  }
  if (button.style === ButtonStyle.Premium)
    return h('div', { class: 'not-drawn' }, drawing.words.notDrawn(button.type));
  const { custom_id, disabled = false, style } = button;
  return h(
    'button',
    {
      type: 'button',
      class: `button ${STYLES[style] ?? 'secondary'}`,
      disabled,
      on: { click: () => drawing.use(message, custom_id, ComponentType.Button) },
    },
    shown,
  );
}

/** Something that is shown only to those who want to see it. */
function hidden(element: HTMLElement, words: Words): HTMLElement {
  return h('details', { class: 'hidden' }, h('summary', {}, words.spoiler), element);
}

/** 0x3ba55d → "#3ba55d" */
export function colourOf(number: number): string {
  return `#${number.toString(16).padStart(6, '0')}`;
}
