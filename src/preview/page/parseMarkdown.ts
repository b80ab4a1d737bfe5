/** Discord's Markdown as a tree. https://support.discord.com/hc/en-us/articles/210298617 */

export type Inline =
  | { readonly kind: 'text' | 'code' | 'mention'; readonly text: string }
  | {
      readonly kind: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler';
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph' | 'small'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly text: string };

interface Rule {
  /** Sticky, so that it is tried where the text stands. */
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => Inline;
}

/** What stands within a line, in the order in which it is tried; an example beside each. */
const INLINE: readonly Rule[] = [
  // \*
  { pattern: /\\([^0-9A-Za-z\s])/uy, read: ([, sign = '']) => ({ kind: 'text', text: sign }) },
  // `code`
  {
    pattern: /(?<!`)(`{1,2})(?!`)((?:(?!\1)[^])+)\1(?!`)/y,
    read: ([, , code = '']) => ({ kind: 'code', text: code.trim() }),
  },
  // [the article](https://a.example)
  {
    pattern: /\[((?:\\.|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s<>)]+)>?\)/y,
    read: ([, words = '', url = '']) => ({ kind: 'link', url, children: parseInline(words) }),
  },
  // https://a.example and <https://a.example>
  {
    pattern: /(?:<(https?:\/\/[^\s<>]+)>|(https?:\/\/[^\s<>]*[^\s<>.,:;!?"'()[\]*_~|\\]))/y,
    read: ([, framed, bare = '']) => linkTo(framed ?? bare),
  },
  // <t:1700000000:R>
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
    read: ([, seconds, style = 'f']) => ({ kind: 'time', seconds: Number(seconds), style }),
  },
  // <@1> <@&1> <#1> </ask:1> <:name:1>
  { pattern: /<@!?(\d+)>/y, read: ([, id = '']) => ({ kind: 'mention', text: `@${id}` }) },
  { pattern: /<@&(\d+)>/y, read: ([, id = '']) => ({ kind: 'mention', text: `@&${id}` }) },
  { pattern: /<#(\d+)>/y, read: ([, id = '']) => ({ kind: 'mention', text: `#${id}` }) },
  { pattern: /<(\/[^:>\n]+):\d+>/y, read: ([, command = '']) => ({ kind: 'mention', text: command }) },
  { pattern: /<a?(:\w+:)\d+>/y, read: ([, name = '']) => ({ kind: 'text', text: name }) },
  { pattern: /(@everyone|@here)/y, read: ([, all = '']) => ({ kind: 'mention', text: all }) },
  // **bold** __underlined__ ~~struck~~ ||hidden|| *slanted* _slanted_
  { pattern: /\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/y, read: around('strong') },
  { pattern: /__((?:\\[^]|[^\\])+?)__(?!_)/y, read: around('underline') },
  { pattern: /~~((?:\\[^]|[^\\])+?)~~/y, read: around('strike') },
  { pattern: /\|\|((?:\\[^]|[^\\])+?)\|\|/y, read: around('spoiler') },
  { pattern: /\*(?![\s*])((?:\\[^]|\*\*|[^\\*])+?)(?<!\s)\*(?!\*)/y, read: around('em') },
  { pattern: /_((?:\\[^]|__|[^\\_])+?)_(?![0-9A-Za-z_])/y, read: around('em') },
  { pattern: /\n/y, read: () => ({ kind: 'break' }) },
];

/** Where the next rule might begin. */
const NEXT_SIGN = /[\\`[<*_~|@\n]|https?:\/\//g;

function around(kind: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler'): Rule['read'] {
  return ([, words = '']) => ({ kind, children: parseInline(words) });
}

function linkTo(url: string): Inline {
  return { kind: 'link', url, children: [{ kind: 'text', text: url }] };
}

/** Reads what stands within lines. */
export function parseInline(markdown: string): Inline[] {
  const found: Inline[] = [];
  let plain = '';
  let place = 0;
  const flush = () => {
    if (plain !== '') found.push({ kind: 'text', text: plain });
    plain = '';
  };
  while (place < markdown.length) {
    const [inline, length] = readAt(markdown, place);
    if (inline?.kind === 'text') plain += inline.text;
    else if (inline) {
      flush();
      found.push(inline);
    } else plain += markdown.slice(place, place + length);
    place += length;
  }
  flush();
  return found;
}

/** What stands at a place, and how long it is; null for plain words. */
function readAt(markdown: string, place: number): readonly [Inline | null, number] {
  for (const { pattern, read } of INLINE) {
    pattern.lastIndex = place;
    const match = pattern.exec(markdown);
    if (match) return [read(match), match[0].length];
  }
  NEXT_SIGN.lastIndex = place + 1;
  return [null, (NEXT_SIGN.exec(markdown)?.index ?? markdown.length) - place];
}

const ITEM = /^ {0,6}(?:[-*+]|(\d{1,9})\.) (?=\S)/;

/** Reads a message, or the description of an embed. */
export function parse(markdown: string): Block[] {
  const lines = markdown.split('\n');
  const blocks: Block[] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.length > 0) blocks.push({ kind: 'paragraph', children: parseInline(words.join('\n')) });
    words = [];
  };
  for (let at = 0; at < lines.length;) {
    const [block, taken] = readBlock(lines, at);
    if (block) {
      flush();
      blocks.push(block);
    } else words.push(lines[at] ?? '');
    at += taken;
  }
  flush();
  return blocks;
}

/** The block that begins with a line, and of how many lines it is; null for a line of plain words. */
function readBlock(lines: readonly string[], at: number): readonly [Block | null, number] {
  const line = lines[at] ?? '';
  if (line.startsWith('```')) return readCode(lines, at);
  if (line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)];
    return [{ kind: 'quote', blocks: parse(rest.join('\n')) }, rest.length];
  }
  if (line.startsWith('> ')) {
    const quoted = takeWhile(lines, at, (one) => one.startsWith('> '));
    return [{ kind: 'quote', blocks: parse(quoted.map((one) => one.slice(2)).join('\n')) }, quoted.length];
  }
  const [, signs, title] = /^(#{1,3}|-#) +(?=\S)(.*)$/.exec(line) ?? [];
  if (signs === '-#') return [{ kind: 'small', children: parseInline(title ?? '') }, 1];
  if (signs !== undefined)
    return [{ kind: 'heading', level: signs.length, children: parseInline(title ?? '') }, 1];
  const item = ITEM.exec(line);
  if (!item) return [null, 1];
  const items = takeWhile(lines, at, (one) => ITEM.test(one));
  const isOrdered = item[1] !== undefined;
  return [
    { kind: 'list', isOrdered, items: items.map((one) => parseInline(one.replace(ITEM, ''))) },
    items.length,
  ];
}

function readCode(lines: readonly string[], at: number): readonly [Block | null, number] {
  const whole = lines.slice(at).join('\n');
  const match = /^```(?:[\w+-]*\n)?((?:(?!```)[^])+)```\n?/.exec(whole);
  if (!match || /[^\s]/.test(restOfLine(whole, match[0]))) return [null, 1];
  const taken = match[0].replace(/\n$/, '').split('\n').length;
  return [{ kind: 'code', text: (match[1] ?? '').replace(/\n$/, '') }, taken];
}

function restOfLine(whole: string, head: string): string {
  return head.endsWith('\n') ? '' : (whole.slice(head.length).split('\n', 1)[0] ?? '');
}

function takeWhile(lines: readonly string[], at: number, is: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex((line, place) => place >= at && !is(line));
  return lines.slice(at, end === -1 ? lines.length : end);
}

/** The words that a person reads, without any signs. */
export function plainText(parts: readonly (Block | Inline)[]): string {
  return parts.map(plainPart).join('');
}

function plainPart(part: Block | Inline): string {
  if ('text' in part) return part.text;
  if ('children' in part) return plainText(part.children);
  if ('blocks' in part) return plainText(part.blocks);
  if ('items' in part) return part.items.map((item) => plainText(item)).join('\n');
  return part.kind === 'break' ? '\n' : '';
}

/** The words of the first block quotation, as the bot sets off what the article says; null without one. */
export function quotedWords(markdown: string): string | null {
  const quote = parse(markdown).find(({ kind }) => kind === 'quote');
  return quote ? plainText([quote]) : null;
}
