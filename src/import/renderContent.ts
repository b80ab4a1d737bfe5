import { escapeSigns } from './escapeSigns.ts';

/** A paragraph of an article as it will stand in the file. */
export interface Paragraph {
  readonly kind: 'text' | 'heading' | 'item' | 'table';
  readonly text: string;
  /** Share (0..1) of its letters that are links. */
  readonly linked: number;
}

const HEADING = /^H[1-6]$/u;
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const ELEMENT = 1;
const TEXT = 3;

/** Where a paragraph stands. */
interface Place {
  readonly kind: Paragraph['kind'];
  /** What stands before it: `- `, `> `, `## `. */
  readonly sign: string;
  readonly isLink: boolean;
  /** The item of a list that it stands in. */
  readonly item: Element | null;
}

/** The paragraphs of an element in Markdown: plain words, with headings, lists, block quotes and tables. */
export function renderContent(root: Node): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const counts = new Map<Element, number>();
  const begun = new Set<Element>();
  let [words, linked] = ['', 0];

  const flush = (place: Place): void => {
    // A line break that stands alone parts lines; two part paragraphs.
    for (const lines of words.split(/\n(?:[^\S\n]*\n)+/u).map(squeeze)) {
      if (lines === '') continue;
      const { kind, sign, item } = place;
      const goesOn = kind === 'item' && item !== null && begun.has(item);
      if (item) begun.add(item);
      paragraphs.push({
        kind: goesOn ? 'text' : kind,
        text: goesOn ? escapeSigns(lines) : withSign(sign, kind, escapeSigns(lines)),
        linked: linked / words.length,
      });
    }
    [words, linked] = ['', 0];
  };

  const nowhere: Place = { kind: 'text', sign: '', isLink: false, item: null };
  const walk = (node: Node, place: Place): void => {
    if (node.nodeType === TEXT) {
      const text = (node.textContent ?? '').replace(/\s+/gu, ' ');
      words += text;
      if (place.isLink) linked += text.length;
    } else if (isElement(node)) {
      if (node.nodeName === 'BR') words += '\n';
      else if (node.nodeName === 'TABLE' && isDataTable(node)) {
        flush(place);
        paragraphs.push({ kind: 'table', text: renderTable(node), linked: 0 });
      } else if (BLOCKS.has(node.nodeName)) {
        flush(place);
        const inside = within(node, place, counts);
        for (const child of node.childNodes) walk(child, inside);
        flush(inside);
      } else {
        const inside = { ...place, isLink: place.isLink || node.nodeName === 'A' };
        for (const child of node.childNodes) walk(child, inside);
      }
    }
  };
  walk(root, nowhere);
  flush(nowhere);
  return paragraphs;
}

/** A heading is one line; in a block quote each line has the sign. */
function withSign(sign: string, kind: Paragraph['kind'], lines: string): string {
  return sign + lines.replaceAll('\n', kind === 'heading' ? ' ' : sign === '> ' ? '\n> ' : '\n');
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function within(element: Element, place: Place, counts: Map<Element, number>): Place {
  if (HEADING.test(element.nodeName)) return { ...place, kind: 'heading', sign: '## ' };
  if (element.nodeName === 'LI')
    return { ...place, kind: 'item', sign: signOf(element, counts), item: element };
  if (element.nodeName === 'BLOCKQUOTE') return { ...place, sign: '> ' };
  return place;
}

/** "- ", or "3. " in an ordered list, of which `counts` has how far it was counted. */
function signOf(item: Element, counts: Map<Element, number>): string {
  const list = item.parentElement;
  if (list?.nodeName !== 'OL') return '- ';
  const start = Number(list.getAttribute('start') ?? 1);
  const number = counts.has(list) ? counts.get(list)! + 1 : Number.isInteger(start) ? start : 1;
  counts.set(list, number);
  return `${number}. `;
}

/** Not a table that only places things: it has rows of several cells, and no paragraphs or tables in these. */
function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  if (table.querySelector('table, p + p, h1, h2, h3, ul, blockquote')) return false;
  const rows = rowsOf(table);
  return rows.length > 1 && rows.every((row) => row.length > 1);
}

function rowsOf(table: Element): string[][] {
  return [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => renderCell(cell)));
}

/** One line, without the sign that parts cells. */
function renderCell(cell: Element): string {
  const texts = renderContent(cell).map(({ text }) => text);
  return texts.join(' ').replaceAll('\n', ' ').replaceAll('|', '/');
}

function renderTable(table: Element): string {
  const [head = [], ...rows] = rowsOf(table);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Words with one space between them, lines without spaces at their ends. */
function squeeze(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{2,}/gu, '\n')
    .trim();
}
