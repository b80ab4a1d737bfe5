import { namesOf } from './namesOf.ts';

const BOXES = 'div, section, aside, p, li';
/** `class="newsletter-box"`: what invites to read more elsewhere. */
const INVITES = /(?<![a-z])(?:subscribe|subscriptions?|newsletters?|sign-?up)(?![a-z])/u;
/** The same, but these name what only subscribers read as well. */
const MAY_INVITE = /(?<![a-z])(?:paywall|memberships?|promo)(?![a-z])/u;
const BUTTONS =
  'form, input, button, a[class*="button"], a[class*="btn"], a[href*="subscri"], a[href*="signup"], a[href*="sign-up"], a[href*="newsletter"], a[href*="member"], a[href*="donat"], a[href*="login"]';
/** A form for an address, and not for a comment. */
const ADDRESS_FORM = 'form:has(input[type="email"]), form:has(input[name="email"])';
/** Letters of a box at most: what is longer is an article, whatever its name. */
const LONGEST = 600;
/** Share of a page's letters in its boxes, from which on it is a newsletter itself. */
const NEWSLETTER = 1 / 3;

/** Takes boxes that ask for a subscription or an address out of a document; forms must be in it still. */
export function stripBoxes(document: Document): void {
  const boxes = [...document.querySelectorAll(BOXES)].filter(isInviting);
  const forms = [...document.querySelectorAll(ADDRESS_FORM)].flatMap((form) => formBox(form) ?? []);
  const found = new Set([...boxes, ...forms]);
  const outermost = [...found].filter((box) => !isWithin(box, found));
  const letters = outermost.reduce((sum, box) => sum + lengthOf(box), 0);
  if (letters < lengthOf(document.body) * NEWSLETTER) for (const box of outermost) box.remove();
}

function isInviting(box: Element): boolean {
  const names = namesOf(box);
  const isNamed =
    INVITES.test(names) ||
    (MAY_INVITE.test(names) && box.nodeName !== 'P' && box.querySelector(BUTTONS) !== null);
  return isNamed && isSmall(box);
}

/** The words around a form, where it does not stand in the article itself. */
function formBox(form: Element): Element | null {
  const box = form.parentElement;
  if (!box || !/^(?:DIV|SECTION|ASIDE)$/u.test(box.nodeName) || form.querySelector('textarea')) return null;
  return box.querySelectorAll('p').length <= 2 && isSmall(box) ? box : null;
}

function isWithin(box: Element, others: ReadonlySet<Element>): boolean {
  for (let one = box.parentElement; one; one = one.parentElement) if (others.has(one)) return true;
  return false;
}

function isSmall(box: Element): boolean {
  return lengthOf(box) <= LONGEST && box.querySelector('h1, article, main') === null;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().length;
}
