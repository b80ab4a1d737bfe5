import { namesOf } from './namesOf.ts';
import { SENTENCE_END } from './sentenceEnd.ts';
import { textOf } from './textOf.ts';

/** Numbers the paragraphs of a page, so that they can be told again after an article was chosen from it. */
const NUMBER = 'data-whosaid-paragraph';
const PARAGRAPHS = 'p, div, li, blockquote, section, header, h1, h2, h3, h4, h5, h6';
const HAS_BLOCKS =
  'address, article, aside, blockquote, dd, details, div, dl, dt, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, ol, p, pre, section, table, ul, form, br + br';
const HEADING = /^H[1-6]$/u;
/** What stands in the margins of an article, and what nobody sees. */
const MARGINS =
  'aside, nav, footer, figure, form, table, details, [role="complementary"], [role="navigation"], [role="dialog"], [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]';
/** `class="author-bio"`, `id="relatedStories"`: no part of what is told. */
const MARGIN_NAME =
  /(?<![a-z])(?:ads?|advert\w*|audio|author\w*|banner|bio|breadcrumbs?|byline|captions?|card|carousel|charts?|comments?|consent|cookies?|copyright|credits?|cta|date(?:line)?|disclaimer|donat\w+|gallery|graphics?|hidden|image|infographic|interactive|lightbox|login|media|membership|menu|meta(?:data)?|more|nav\w*|newsletter|notes?|paywall|photo|player|poll|pop-?up|popular|posted|published|pull-?quote|promo\w*|recommend\w*|references?|related|replies|share|sharing|sidebar|sign-?up|slide(?:show|r|s)?|social|sponsor\w*|sr-only|subscri\w+|tags?|teasers?|ticker|time(?:stamp)?|toc|trending|updated|video|visually|widget)(?![a-z])/u;
/** `class="standfirst"`: what sums the article up, above it. */
const LEAD_NAME =
  /(?<![a-z])(?:sub-?(?:title|head(?:ing|line)?)|stand-?first|lead|lede|dek|deck|intro(?:duction)?|ingress|strapline|summary|excerpt|description)(?![a-z])/u;
/** Letters that a paragraph in an element by itself has, unless it is one of many that look alike. */
const LONG = 80;
const LEAD_LENGTH = 20;
/** Elements above all that was kept, in which others of its make are looked for: `<div class="row"><div class="col">`. */
const ABOVE = 3;
/** Elements between such a one and a paragraph. */
const BELOW = 8;
/** Paragraphs that are given back; where more were left out, it was on purpose. */
const MOST = 200;

/** Numbers the paragraphs of a page before an article is chosen, and keeps the page as it is. */
export function rememberParagraphs({ body }: Document): Element {
  for (const heading of body.querySelectorAll('h2, h3, h4, h5, h6')) {
    if (isWholeLead(heading)) toParagraph(heading);
  }
  let count = 0;
  for (const element of body.querySelectorAll(PARAGRAPHS)) {
    if (isParagraph(element)) element.setAttribute(NUMBER, String(count++));
  }
  return body.ownerDocument.importNode(body, true);
}

/**
 * Puts paragraphs of the article that were left out of the content chosen from it back in their places: those that look
 * like others that were kept, stand among them, or lead to them from the headline.
 */
export function giveBack(content: Element, page: Element, title: string | null): void {
  const keptAs = keptIn(content);
  const paragraphs = [...page.querySelectorAll(`[${NUMBER}]`)];
  const isKept = (element: Element): boolean => keptAs(element) !== undefined;
  const missing = missingFrom(paragraphs, isKept, title, textOf(content));
  if (missing.size === 0) return;
  let before: Element | null = null;
  let waiting: Element[] = [];
  for (const element of paragraphs) {
    const own = keptAs(element);
    if (own) {
      for (const one of waiting) outermost(own, content).before(one);
      [before, waiting] = [own, []];
    } else if (missing.has(element)) {
      const copy = element.ownerDocument.importNode(element, true);
      if (before) outermost(before, content).after(copy);
      else waiting.push(copy);
      if (before) before = copy;
    }
  }
}

/** `<h2 class="standfirst">A flood has stopped a wheel that war could not.</h2>`: no heading of a part of the article. */
function isWholeLead(heading: Element): boolean {
  return LEAD_NAME.test(namesOf(heading)) && /[\p{L}\p{N}][.。][”"’»]?$/u.test(textOf(heading));
}

function toParagraph(heading: Element): void {
  const paragraph = heading.ownerDocument.createElement('p');
  paragraph.className = heading.className;
  paragraph.append(...heading.childNodes);
  heading.replaceWith(paragraph);
}

/** What became of a paragraph: Readability puts the words of a `<div>` into a paragraph of its own, without the number. */
function keptIn(content: Element): (paragraph: Element) => Element | undefined {
  const byNumber = new Map<string | null, Element>();
  const byText = new Map<string, Element>();
  for (const element of content.querySelectorAll(`p, [${NUMBER}]`)) {
    const number = element.getAttribute(NUMBER);
    if (number === null) byText.set(textOf(element), element);
    else byNumber.set(number, element);
  }
  return (paragraph) => byNumber.get(paragraph.getAttribute(NUMBER)) ?? byText.get(textOf(paragraph));
}

/** Whether an element holds words, and no paragraphs of its own. */
function isParagraph(element: Element): boolean {
  return element.querySelector(HAS_BLOCKS) === null && textOf(element) !== '';
}

function missingFrom(
  paragraphs: readonly Element[],
  isKept: (element: Element) => boolean,
  title: string | null,
  told: string,
): ReadonlySet<Element> {
  const prose = paragraphs.filter((element) => isKept(element) && SENTENCE_END.test(textOf(element)));
  const [first, last] = [prose[0], prose.at(-1)];
  if (!first || !last) return new Set();
  const [from, to] = [paragraphs.indexOf(first), paragraphs.indexOf(last)];
  const common = commonOf(first, last);
  const scope = scopeOf(common);
  const shapes = new Set(prose.map((element) => shapeOf(element, scope)));
  const leadFrom = leadStart(paragraphs.slice(0, from), title, common.closest('article'));
  const teasers = new Map<Element, boolean>();
  const isMissing = (element: Element, at: number): boolean => {
    if (isKept(element) || isMargin(element, teasers) || isElsewhere(element, common)) return false;
    const text = textOf(element);
    const shape = shapeOf(element, scope);
    if (at > leadFrom && at < from && isLead(element, text)) return true;
    if (HEADING.test(element.nodeName) || !SENTENCE_END.test(text) || linkedOf(element) > 0.3) return false;
    if (shape !== null && shapes.has(shape)) return true;
    return at > from && at < to && text.length >= LONG && linkedOf(element) === 0;
  };
  const found = paragraphs.filter(isMissing);
  if (found.length > MOST) return new Set();
  const missing = new Set(found.filter((element) => !told.includes(textOf(element))));
  paragraphs.forEach((element, at) => {
    const next = paragraphs[at + 1];
    const isItsHeading = next && missing.has(next) && next.parentElement === element.parentElement;
    if (isItsHeading && HEADING.test(element.nodeName) && !isKept(element) && at > from) missing.add(element);
  });
  return missing;
}

/** Whether a paragraph is of another article than what was kept. */
function isElsewhere(element: Element, common: Element): boolean {
  const article = element.closest('article');
  return article !== null && !article.contains(common) && !common.contains(article);
}

/** Where the lead may stand: below the headline, or in the header of the article. */
function leadStart(above: readonly Element[], title: string | null, article: Element | null): number {
  const headline = above.findLastIndex(
    (element) =>
      (element.nodeName === 'H1' && article?.contains(element)) ||
      (/^H[12]$/u.test(element.nodeName) && textOf(element) === title),
  );
  if (headline >= 0) return headline;
  const inHeader = above.findIndex((element) => article?.contains(element) && element.closest('header'));
  return inHeader < 0 ? Infinity : inHeader - 1;
}

/** A sentence, or what its name tells to sum the article up. */
function isLead(element: Element, text: string): boolean {
  if (text.length < LEAD_LENGTH || linkedOf(element) > 0.3 || element.nodeName === 'LI') return false;
  const named = [element, element.parentElement].some((one) => one && LEAD_NAME.test(namesOf(one)));
  return named || (!HEADING.test(element.nodeName) && SENTENCE_END.test(text));
}

/** Elements that hold the article, and more than its margins. */
const WHOLE = /^(?:ARTICLE|MAIN|BODY)$/u;

/** Whether a paragraph or what it stands in is none of the article's own: a caption, a comment, a teaser with its headline. */
function isMargin(element: Element, teasers: Map<Element, boolean>): boolean {
  if (element.closest(MARGINS)) return true;
  for (let one: Element | null = element, up = 0; one && up <= BELOW; one = one.parentElement, up++) {
    if (WHOLE.test(one.nodeName)) break;
    if (MARGIN_NAME.test(namesOf(one))) return true;
  }
  const holder = element.parentElement;
  return [holder, holder?.parentElement].some((one) => one && isTeaser(one, teasers));
}

/** Whether an element has headlines that are links; told once of each, as many paragraphs may stand in it. */
function isTeaser(element: Element, known: Map<Element, boolean>): boolean {
  const told = known.get(element);
  if (told !== undefined) return told;
  const isOne =
    !WHOLE.test(element.nodeName) && element.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4') !== null;
  known.set(element, isOne);
  return isOne;
}

function commonOf(first: Element, last: Element): Element {
  let common: Element = first.parentElement ?? first;
  while (!common.contains(last) && common.parentElement) common = common.parentElement;
  return common;
}

/** The element around what was kept in which others of its make are looked for: never more than the article. */
function scopeOf(common: Element): Element {
  let scope = common;
  for (let up = 0; up < ABOVE && !WHOLE.test(scope.nodeName); up++) scope = scope.parentElement ?? scope;
  return scope;
}

/** "DIV.row DIV.col P": the elements from a scope down to a paragraph; null where nothing in it tells a make. */
function shapeOf(element: Element, scope: Element): string | null {
  const steps: string[] = [];
  for (let one: Element | null = element; one !== scope; one = one.parentElement) {
    if (!one || steps.length > BELOW) return null;
    steps.unshift(`${one.nodeName}#${(one.id ?? '').replace(/\d+/gu, '')}.${one.className}`);
  }
  const isTelling = scope.nodeName !== 'BODY' || /\.\S/u.test(steps.slice(0, -1).join(' '));
  return isTelling ? steps.join(' ') : null;
}

/** Beside the list, block quote or table that an element stands in, not within it. */
function outermost(element: Element, content: Element): Element {
  let found = element;
  for (let one = element.parentElement; one && one !== content; one = one.parentElement)
    if (/^(?:UL|OL|DL|BLOCKQUOTE|TABLE)$/u.test(one.nodeName)) found = one;
  return found;
}

function linkedOf(element: Element): number {
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + textOf(link).length, 0);
  return linked / textOf(element).length;
}
