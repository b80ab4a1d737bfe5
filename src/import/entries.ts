import { SENTENCE_END } from './sentenceEnd.ts';
import { textOf } from './textOf.ts';

/** Elements around one that are looked at. */
const AROUND = 6;
/** Letters of a sentence that tells something. */
const LONG = 30;

/** Elements of entries before it that are looked at: what comes behind more is of an entry too. */
const MOST = 20;

/** The first element that a sign holds for and that is of none of the page's entries. */
export function firstOfPage(
  elements: Iterable<Element>,
  holds: (element: Element) => boolean,
): Element | undefined {
  let looked = 0;
  for (const element of elements) {
    if (!holds(element)) continue;
    if (!isInEntry(element)) return element;
    if (++looked === MOST) return undefined;
  }
  return undefined;
}

/** Whether an element is of one of a page's entries, as those of a live page are: beside it stands another that is made as it, with words of its own. */
function isInEntry(element: Element): boolean {
  const own = selectorOf(element);
  let entry = element.parentElement;
  for (let up = 0; up < AROUND && entry && entry.nodeName !== 'BODY'; up++, entry = entry.parentElement) {
    if (entry.querySelector('h1')) return false;
    const { nodeName, className } = entry;
    const isAlike = (other: Element | null): boolean =>
      other?.nodeName === nodeName &&
      other.className === className &&
      isTelling(other) &&
      [...other.querySelectorAll(element.nodeName)].some((one) => selectorOf(one) === own);
    if (isTelling(entry) && (isAlike(entry.nextElementSibling) || isAlike(entry.previousElementSibling)))
      return true;
  }
  return false;
}

const selectorOf = ({ nodeName, className }: Element): string => `${nodeName}.${className}`;

const isTelling = (entry: Element): boolean =>
  [...entry.querySelectorAll('p')].some((paragraph) => {
    const text = textOf(paragraph);
    return text.length >= LONG && SENTENCE_END.test(text);
  });
