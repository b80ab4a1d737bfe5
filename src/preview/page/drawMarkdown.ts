import { h } from './dom.ts';
import { parse, parseInline, type Block, type Inline } from './parseMarkdown.ts';
import { showTime } from './time.ts';

/** A message's Markdown as elements. */
export function drawMarkdown(markdown: string, locale: string): Node[] {
  return parse(markdown).map((block) => drawBlock(block, locale));
}

/** Markdown of one line: titles and labels. */
export function drawInline(markdown: string, locale: string): Node[] {
  return parseInline(markdown).map((inline) => drawOne(inline, locale));
}

function drawBlock(block: Block, locale: string): Node {
  const inner = (children: readonly Inline[]) => children.map((child) => drawOne(child, locale));
  switch (block.kind) {
    case 'paragraph':
      return h('div', { class: 'md-p' }, ...inner(block.children));
    case 'small':
      return h('div', { class: 'md-small' }, ...inner(block.children));
    case 'heading':
      // Not a heading of the page, whose own it would mix with.
      return h('div', { class: `md-h${block.level}` }, ...inner(block.children));
    case 'quote':
      return h('blockquote', {}, ...block.blocks.map((one) => drawBlock(one, locale)));
    case 'list':
      return h(
        block.isOrdered ? 'ol' : 'ul',
        { class: 'md-list' },
        ...block.items.map((item) => h('li', {}, ...inner(item))),
      );
    default:
      return h('pre', {}, h('code', {}, block.text));
  }
}

function drawOne(inline: Inline, locale: string): Node {
  const inner = (children: readonly Inline[]) => children.map((child) => drawOne(child, locale));
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text);
    case 'code':
      return h('code', {}, inline.text);
    case 'mention':
      return h('span', { class: 'mention' }, nameOf(inline.text));
    case 'break':
      return h('br');
    case 'time':
      return showTime(inline.seconds, inline.style, locale);
    case 'link':
      return drawLink(inline.url, ...inner(inline.children));
    case 'strong':
      return h('strong', {}, ...inner(inline.children));
    case 'em':
      return h('em', {}, ...inner(inline.children));
    case 'underline':
      return h('u', {}, ...inner(inline.children));
    case 'strike':
      return h('s', {}, ...inner(inline.children));
    default:
      return h('span', { class: 'spoiler', tabindex: 0 }, ...inner(inline.children));
  }
}

/** A link that leaves this page by the person's own click only, and tells the other side nothing. */
export function drawLink(url: string, ...children: readonly Node[]): Node {
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!isWeb) return h('span', {}, ...children);
  return h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/** The only person here is the one who reads this. */
function nameOf(mention: string): string {
  return /^@\d+$/.test(mention) ? '@You' : mention;
}
