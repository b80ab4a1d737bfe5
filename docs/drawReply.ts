import type { Reply } from '../src/reply/message.ts';

/** Colours of Discord's dark theme. */
const COLOURS = {
  page: '#313338',
  embed: '#2b2d31',
  menu: '#1e1f22',
  text: '#dbdee1',
  strong: '#f2f3f5',
  muted: '#949ba4',
  bar: '#4e5058',
  button: '#3d3e44',
  blurple: '#5865f2',
} as const;

const WIDTH = 640;
const EMBED = { left: 72, width: 520, padding: 16 };

interface Style {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
}

interface Word {
  readonly text: string;
  readonly bold: boolean;
}

/** Widths of characters as shares of the font's size, for a common sans-serif; everything else is 0.55. */
const CHARACTER_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl'.,:;!|‘’]/, 0.25],
  [/[ftrI()[\]“”"\-· ]/, 0.33],
  [/[mwMW—…@%]/, 0.87],
  [/[A-Z]/, 0.68],
  [/[cksvxyz]/, 0.5],
];

function widthOf(text: string, { size, bold = false }: Style): number {
  const shares = Array.from(
    text,
    (letter) => CHARACTER_WIDTHS.find(([like]) => like.test(letter))?.[1] ?? 0.55,
  );
  return shares.reduce((sum, share) => sum + share, 0) * size * (bold ? 1.1 : 1.03);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function drawText(text: string, x: number, y: number, style: Style, anchor = 'start'): string {
  return drawLine([{ text, bold: false }], x, y, style, anchor);
}

/** One line; its runs follow each other, so that it looks right with every font. */
function drawLine(words: readonly Word[], x: number, y: number, style: Style, anchor = 'start'): string {
  const runs = words.map(({ text, bold }) =>
    bold ? `<tspan font-weight="700" fill="${COLOURS.strong}">${escapeXml(text)}</tspan>` : escapeXml(text),
  );
  const weight = style.bold ? ' font-weight="700"' : '';
  return `<text x="${x.toFixed(1)}" y="${y}" font-size="${style.size}" fill="${style.fill}" text-anchor="${anchor}"${weight} xml:space="preserve">${runs.join('').trimEnd()}</text>`;
}

/** Words of one line of Discord's Markdown, without escapes. */
function readWords(markdown: string): Word[] {
  const pieces = markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1').split('**');
  return pieces.flatMap((piece, place) =>
    (piece.match(/\S+\s*|\s+/g) ?? []).map((text) => ({ text, bold: place % 2 === 1 })),
  );
}

/** Lines that are at most `width` wide. */
function wrap(words: readonly Word[], width: number, style: Style): Word[][] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of words) {
    const length = widthOf(word.text.trimEnd(), { ...style, bold: word.bold });
    if (used + length > width && used > 0) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += widthOf(word.text, { ...style, bold: word.bold });
  }
  return lines;
}

function drawEmbed({ embeds: [embed] }: Reply, top: number): { svg: string; bottom: number } {
  if (!embed) throw new Error('a reply without an embed');
  const left = EMBED.left + EMBED.padding;
  const width = EMBED.width - 2 * EMBED.padding;
  const drawn: string[] = [];
  let y = top + 14;

  const paragraph = (markdown: string, style: Style, indent = 0) => {
    const lines = wrap(readWords(markdown), width - indent, style);
    const height = Math.round(style.size * 1.4);
    if (indent > 0) {
      drawn.push(
        `<rect x="${left}" y="${y + 3}" width="4" height="${lines.length * height}" rx="2" fill="${COLOURS.bar}"/>`,
      );
    }
    for (const line of lines) {
      y += height;
      drawn.push(drawLine(line, left + indent, y - 3, style));
    }
    y += 6;
  };

  if (embed.author) paragraph(embed.author.name, { size: 13, fill: COLOURS.strong, bold: true });
  if (embed.title) paragraph(embed.title, { size: 16, fill: COLOURS.strong, bold: true });
  for (const line of (embed.description ?? '').split('\n').filter(Boolean)) {
    const isQuote = line.startsWith('> ');
    paragraph(isQuote ? line.slice(2) : line, { size: 14, fill: COLOURS.text }, isQuote ? 14 : 0);
  }
  if (embed.footer) paragraph(embed.footer.text, { size: 12, fill: COLOURS.muted });

  const height = y + 8 - top;
  const stripe = `#${(embed.color ?? 0).toString(16).padStart(6, '0')}`;
  const box = [
    `<rect x="${EMBED.left}" y="${top}" width="${EMBED.width}" height="${height}" rx="4" fill="${stripe}"/>`,
    `<path d="M${EMBED.left + 4} ${top}h${EMBED.width - 8}a4 4 0 0 1 4 4v${height - 8}a4 4 0 0 1 -4 4h-${EMBED.width - 8}z" fill="${COLOURS.embed}"/>`,
  ];
  return { svg: [...box, ...drawn].join('\n'), bottom: top + height };
}

function drawMenu({ components }: Reply, top: number): { svg: string; bottom: number } {
  const [menu] = components.flatMap((row) => row.components.filter((part) => 'placeholder' in part));
  if (!menu || !('placeholder' in menu)) return { svg: '', bottom: top };
  const y = top + 8;
  const svg = [
    `<rect x="${EMBED.left}" y="${y}" width="400" height="40" rx="6" fill="${COLOURS.menu}"/>`,
    drawText(menu.placeholder ?? '', EMBED.left + 12, y + 25, { size: 14, fill: COLOURS.muted }),
    `<path d="M${EMBED.left + 372} ${y + 17}l6 6l6 -6" fill="none" stroke="${COLOURS.muted}" stroke-width="2"/>`,
  ];
  return { svg: svg.join('\n'), bottom: y + 40 };
}

function drawButtons({ components }: Reply, top: number): { svg: string; bottom: number } {
  const style: Style = { size: 14, fill: COLOURS.strong };
  const labels = components.flatMap((row) =>
    row.components.flatMap((part) => ('label' in part && part.label ? [part.label] : [])),
  );
  if (labels.length === 0) return { svg: '', bottom: top };
  const y = top + 8;
  let left = EMBED.left;
  const drawn = labels.map((label) => {
    const width = Math.round(widthOf(label, style)) + 32;
    const svg = [
      `<rect x="${left}" y="${y}" width="${width}" height="32" rx="6" fill="${COLOURS.button}"/>`,
      drawText(label, left + width / 2, y + 21, style, 'middle'),
    ];
    left += width + 8;
    return svg.join('\n');
  });
  return { svg: drawn.join('\n'), bottom: y + 32 };
}

function drawSender(): string {
  const name: Style = { size: 15, fill: COLOURS.strong, bold: true };
  const badge = 72 + widthOf('Whosaid', name) + 8;
  return [
    drawText('Robin used', 72, 24, { size: 12, fill: COLOURS.muted }),
    drawText('/ask', 76 + widthOf('Robin used', { size: 12, fill: '' }), 24, { size: 12, fill: '#a8b1ff' }),
    `<path d="M36 38v-10a8 8 0 0 1 8 -8h20" fill="none" stroke="${COLOURS.bar}" stroke-width="2"/>`,
    `<circle cx="36" cy="60" r="20" fill="${COLOURS.blurple}"/>`,
    drawText('”', 36, 79, { size: 44, fill: '#ffffff', bold: true }, 'middle'),
    drawText('Whosaid', 72, 52, name),
    `<rect x="${badge}" y="40" width="30" height="15" rx="3" fill="${COLOURS.blurple}"/>`,
    drawText('APP', badge + 4.5, 51, { size: 10, fill: '#ffffff', bold: true }),
  ].join('\n');
}

/** A reply of the bot as Discord shows it, as an SVG. */
export function drawReply(reply: Reply): string {
  const embed = drawEmbed(reply, 62);
  const menu = drawMenu(reply, embed.bottom);
  const buttons = drawButtons(reply, menu.bottom);
  const height = buttons.bottom + 16;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="'gg sans', 'Noto Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif">`,
    `<rect width="${WIDTH}" height="${height}" rx="8" fill="${COLOURS.page}"/>`,
    drawSender(),
    embed.svg,
    menu.svg,
    buttons.svg,
    '</svg>\n',
  ].join('\n');
}
