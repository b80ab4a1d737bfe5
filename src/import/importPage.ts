import { Readability } from '@mozilla/readability';
import { stringify } from 'yaml';
import { UserError } from '../errors.ts';
import { isPlainlyOther } from '../language/detect.ts';
import { ARCHIVE, isArchive } from './archive.ts';
import { decodePage } from './decodePage.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { escapeSigns } from './escapeSigns.ts';
import { giveBack, rememberParagraphs } from './leftOut.ts';
import { parsePage } from './parsePage.ts';
import { refusePlainText } from './plainText.ts';
import { isElement, renderContent, type Paragraph } from './renderContent.ts';
import { SENTENCE } from './sentenceEnd.ts';
import { strip } from './strip.ts';

/** A web page as a knowledge file. */
export interface ImportedPage extends Metadata {
  /** Front matter and article, in Markdown. */
  readonly text: string;
}

/** Elements that a page may have: with more it is no article, and would take minutes. */
const MOST_ELEMENTS = 100_000;
/** Letters in sentences that an article has at least. */
const SHORTEST = 140;
/** From so many headings on that are links, each with a teaser, a page is a list of articles. */
const TEASERS = 3;

/**
 * Finds the article in a saved web page. Nothing in the page is run, nothing is fetched.
 *
 * Throws a UserError when there is none.
 */
export function importPage(bytes: Buffer): ImportedPage {
  if (isArchive(bytes)) throw new UserError(ARCHIVE);
  const html = decodePage(bytes);
  refusePlainText(html);
  const document = parsePage(html);
  const metadata = readMetadata(document, html);
  strip(document);
  const title = escapeSigns(metadata.title ?? '');
  const paragraphs = contentOf(document, metadata.title).filter(
    (paragraph) => !isMenu(paragraph) && paragraph.text.replace(/^## /u, '') !== title,
  );
  if (!isArticle(paragraphs))
    throw new UserError(
      'no article in this page; save the page of one article, when its text is on the screen',
    );
  const told = { ...metadata, language: languageOf(metadata, paragraphs) };
  return { ...told, text: render(told, paragraphs) };
}

function contentOf(document: Document, title: string | null): Paragraph[] {
  if (document.querySelectorAll('*').length > MOST_ELEMENTS)
    throw new UserError(`more than ${MOST_ELEMENTS} elements; save the page of one article`);
  const page = rememberParagraphs(document);
  const content = new Readability<Node>(document, {
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse()?.content;
  if (!content || !isElement(content)) return [];
  giveBack(content, page, title);
  return renderContent(content);
}

/** What the page says, unless its text plainly is in another language: templates say "en" of any text. */
function languageOf({ language }: Metadata, paragraphs: readonly Paragraph[]): string | null {
  const isOther =
    language !== null && isPlainlyOther(paragraphs.map(({ text }) => text).join('\n'), language);
  return isOther ? null : language;
}

/** Links that tell nothing: "Home", "- More stories". */
function isMenu({ kind, text, linked }: Paragraph): boolean {
  return (kind === 'text' || kind === 'item') && linked > 0.9 && !SENTENCE.test(text);
}

/** Whether there are sentences enough, and not only teasers of other articles. */
function isArticle(paragraphs: readonly Paragraph[]): boolean {
  const prose = paragraphs.filter(
    ({ kind, text, linked }) => kind !== 'heading' && linked < 0.5 && SENTENCE.test(text),
  );
  const teasers = paragraphs.filter(({ kind, linked }) => kind === 'heading' && linked > 0.5).length;
  const isList = teasers >= TEASERS && prose.length <= teasers * 2;
  return !isList && prose.reduce((sum, { text }) => sum + text.length, 0) >= SHORTEST;
}

function render(metadata: Metadata, paragraphs: readonly Paragraph[]): string {
  const { title, publisher, url, published, author, language } = metadata;
  const said = Object.entries({ title, publisher, url, published, author, language }).filter(
    ([, value]) => value !== null,
  );
  const front = said.length > 0 ? `---\n${stringify(Object.fromEntries(said), { lineWidth: 0 })}---\n\n` : '';
  const heading = title === null ? '' : `# ${escapeSigns(title)}\n\n`;
  return `${front}${heading}${joined(paragraphs)}\n`;
}

/** Items of a list stand without an empty line between them. */
function joined(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ kind, text }, at) => {
      if (at === 0) return text;
      return (kind === 'item' && paragraphs[at - 1]?.kind === 'item' ? '\n' : '\n\n') + text;
    })
    .join('');
}
