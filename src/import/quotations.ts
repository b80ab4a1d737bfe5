import { lettersOf } from './lettersOf.ts';
import { namesOf } from './namesOf.ts';
import { signPosts } from './posts.ts';
import { SENTENCE_END } from './sentenceEnd.ts';
import { signWith } from './signWith.ts';
import { textOf } from './textOf.ts';

const PULL_QUOTE = /(?<![a-z])pull-?quotes?(?![a-z])/u;
/** Pull quotes of a page that are looked at. */
const MOST = 50;
const DASH = /\s*[—–―-]\s*$/u;
/** Addresses of pictures that Twitter puts behind the words of a post. */
const PICTURE = /\s*(?:pic\.(?:twitter|x)\.com|https?:\/\/t\.co)\/\w+\s*$/u;
/** What stands below an embedded post, and is no word of it. */
const SHARED = /^(?:View this post on Instagram|A post shared by .{1,100}\(@[\w.]{1,60}\).{0,60})$/u;
const TEXT = 3;

/** Writes who said a quotation below it, and leaves out what only repeats the text or belongs to an embedded post's frame. */
export function prepareQuotations(document: Document): void {
  signPosts(document);
  for (const quotation of document.querySelectorAll('blockquote')) sign(quotation);
  for (const post of document.querySelectorAll('.twitter-tweet, .twitter-video')) stripPictures(post);
  for (const line of document.querySelectorAll('p, .instagram-media a')) {
    if (SHARED.test(textOf(line))) line.remove();
  }
  stripPullQuotes(document);
}

/** `<cite>Ann Lee</cite>` at the end of a block quote → "— Ann Lee", a paragraph of its own. */
function sign(quotation: Element): void {
  const caption = quotation.parentElement?.querySelector(':scope > figcaption');
  const isCaption = caption && quotation.parentElement?.nodeName === 'FIGURE';
  const signature = isCaption ? caption : lastIn(quotation);
  if (!signature) return;
  const name = textOf(signature).replace(/^[—–―-]\s*/u, '');
  const before = signature.previousSibling;
  if (before?.nodeType === TEXT) before.textContent = (before.textContent ?? '').replace(DASH, '');
  signature.remove();
  if (name !== '') signWith(quotation, name);
}

function lastIn(quotation: Element): Element | null {
  const last = [...quotation.querySelectorAll('footer, cite')].at(-1);
  const signature = last?.closest('footer') ?? last;
  const isIts = signature && signature.closest('blockquote') === quotation;
  return isIts && isLast(signature, quotation) && isBeside(signature, quotation) ? signature : null;
}

/** Whether no words come after it in its block quote. */
function isLast(element: Element, quotation: Element): boolean {
  for (let one: Element = element; one !== quotation; one = one.parentElement!) {
    for (let next = one.nextSibling; next; next = next.nextSibling)
      if ((next.textContent ?? '').trim() !== '') return false;
  }
  return true;
}

/** Whether it stands beside what is quoted, and is no name in its last sentence: "I read <cite>Emma</cite>". */
function isBeside(signature: Element, quotation: Element): boolean {
  if (signature.nodeName === 'FOOTER') return true;
  const holder = signature.parentElement!;
  const before = textOf(holder).slice(0, -textOf(signature).length).replace(DASH, '').trim();
  const isAmongBlocks = holder === quotation && quotation.querySelector(':scope > p') !== null;
  return before === '' || isAmongBlocks || SENTENCE_END.test(before);
}

function stripPictures(post: Element): void {
  for (const link of post.querySelectorAll('a')) if (PICTURE.test(` ${textOf(link)}`)) link.remove();
  for (const paragraph of post.querySelectorAll('p')) {
    for (const node of paragraph.childNodes)
      if (node.nodeType === TEXT) node.textContent = (node.textContent ?? '').replace(PICTURE, ' ');
  }
}

/** A pull quote shows words of the text a second time; one that has words of its own stays. */
function stripPullQuotes(document: Document): void {
  const pulled = [...document.querySelectorAll('blockquote, aside, figure, div, p')].filter((element) =>
    PULL_QUOTE.test(namesOf(element)),
  );
  const words = new Map(pulled.map((element) => [element, wordsOf(element)]));
  if (pulled.length === 0 || pulled.length > MOST) return;
  const rest = document.importNode(document.body, true);
  for (const element of rest.querySelectorAll('blockquote, aside, figure, div, p'))
    if (PULL_QUOTE.test(namesOf(element))) element.remove();
  const text = lettersOf(rest.textContent ?? '');
  for (const [element, said] of words) if (text.includes(said)) element.remove();
}

/** What is quoted, without who said it. */
function wordsOf(pulled: Element): string {
  const copy = pulled.ownerDocument.importNode(pulled, true);
  for (const element of copy.querySelectorAll('cite, footer, figcaption')) element.remove();
  for (const line of copy.querySelectorAll('p')) if (textOf(line).startsWith('— ')) line.remove();
  return lettersOf(copy.textContent ?? '');
}
