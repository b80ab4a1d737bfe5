import { escapeSigns } from './escapeSigns.ts';
import { lowered, raised } from './raised.ts';
import { SENTENCE_END } from './sentenceEnd.ts';
import { textOf } from './textOf.ts';

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
/** Letters of what a term in a list of facts is: with more it is what somebody says. */
const LONGEST_FACT = 120;
const ELEMENT = 1;
const TEXT = 3;

/** Where a paragraph stands. */
interface Place {
  readonly kind: Paragraph['kind'];
  /** What stands before it: `- `, `> `, `## `. */
  readonly sign: string;
  readonly isLink: boolean;
  /** How many `<q>` it stands in. */
  readonly quotations: number;
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

  const nowhere: Place = { kind: 'text', sign: '', isLink: false, quotations: 0, item: null };
  const walk = (node: Node, place: Place): void => {
    if (node.nodeType === TEXT) {
      const text = oneLine(node);
      words += text;
      if (place.isLink) linked += text.length;
    } else if (isElement(node)) {
      if (node.nodeName === 'BR') words += '\n';
      else if (node.nodeName === 'TABLE' && isDataTable(node)) {
        flush(place);
        for (const title of titlesOf(node)) paragraphs.push({ kind: 'text', text: title, linked: 0 });
        paragraphs.push({ kind: 'table', text: renderTable(node), linked: 0 });
      } else if (node.nodeName === 'DL' && isListOfFacts(node)) {
        flush(place);
        for (const fact of factsOf(node)) paragraphs.push(fact);
      } else if (node.nodeName === 'SUP') words += raised(oneLine(node));
      else if (node.nodeName === 'SUB') words += lowered(oneLine(node));
      else if (BLOCKS.has(node.nodeName)) {
        flush(place);
        const inside = within(node, place, counts);
        for (const child of node.childNodes) walk(child, inside);
        flush(inside);
      } else {
        const isQuotation = node.nodeName === 'Q' && !/^\s*["“”„«»‘']/u.test(node.textContent ?? '');
        const [opening, closing] = place.quotations % 2 === 0 ? '“”' : '‘’';
        const inside = {
          ...place,
          isLink: place.isLink || node.nodeName === 'A',
          quotations: place.quotations + Number(isQuotation),
        };
        if (isQuotation) words += opening;
        for (const child of node.childNodes) walk(child, inside);
        if (isQuotation) words += closing;
      }
    }
  };
  walk(root, nowhere);
  flush(nowhere);
  return paragraphs;
}

function oneLine(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/gu, ' ');
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
  return rows.length > 1 && rows.every((row) => row.children.length > 1);
}

/** Without the rows above its head that have one cell over all columns: these are its title. */
function rowsOf(table: Element): Element[] {
  const rows = [...table.querySelectorAll('tr')];
  return rows.slice(rows.findIndex((row) => !isTitle(row)));
}

function isTitle(row: Element): boolean {
  return row.children.length === 1 && Number(row.children[0]?.getAttribute('colspan') ?? 1) > 1;
}

function titlesOf(table: Element): string[] {
  const rows = [...table.querySelectorAll('tr')];
  const titles = rows.slice(
    0,
    rows.findIndex((row) => !isTitle(row)),
  );
  return [...table.querySelectorAll('caption'), ...titles].map(lineOf).filter((title) => title !== '');
}

function lineOf(element: Element): string {
  return renderContent(element)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\n', ' ');
}

function renderTable(table: Element): string {
  // "|" parts cells.
  const [head = [], ...rows] = rowsOf(table).map((row) =>
    [...row.children].map((cell) => lineOf(cell).replaceAll('|', '/')),
  );
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Terms with something short to each: no questions with answers, no scenes with what is said in them. */
function isListOfFacts(list: Element): boolean {
  const parts = partsOf(list);
  return (
    parts[0]?.nodeName === 'DT' &&
    parts.every((part, at) => (part.nodeName === 'DD' ? isFact(part) : isTerm(part, parts[at + 1])))
  );
}

function isTerm(part: Element, next: Element | undefined): boolean {
  return next?.nodeName === 'DD' && isLine(part) && !SENTENCE_END.test(textOf(part));
}

function isFact(part: Element): boolean {
  return isLine(part) && textOf(part).length <= LONGEST_FACT;
}

function isLine(part: Element): boolean {
  return part.querySelector('p + p, ul, ol, dl, table, blockquote, h2, h3, br') === null;
}

/** Terms and what they are, which may stand in blocks of their own. */
function partsOf(list: Element): Element[] {
  return [...list.children].flatMap((child) => (child.nodeName === 'DIV' ? [...child.children] : [child]));
}

/** "- Length: 412 m": items, since a line with a colon that stands alone would head what follows. */
function factsOf(list: Element): Paragraph[] {
  const facts: { term: string; values: string[]; linked: number }[] = [];
  for (const part of partsOf(list)) {
    const text = lineOf(part);
    const linked = renderContent(part).reduce((least, paragraph) => Math.min(least, paragraph.linked), 1);
    const last = facts.at(-1);
    if (part.nodeName === 'DT') facts.push({ term: text.replace(/\s*:$/u, ''), values: [], linked });
    else if (last && text !== '') {
      last.values.push(text);
      last.linked = Math.min(last.linked, linked);
    }
  }
  return facts
    .filter(({ term, values }) => term !== '' && values.length > 0)
    .map(({ term, values, linked }) => ({ kind: 'item', text: `- ${term}: ${values.join(', ')}`, linked }));
}

/** Words with one space between them, lines without spaces at their ends. */
function squeeze(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{2,}/gu, '\n')
    .trim();
}
