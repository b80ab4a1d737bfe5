const INLINE = 'span, time, a';
/** The end of what stands first, "20:55", and the beginning of what stands beside it, "Ann Lee", "3 min read". */
const END = /[\p{L}\d]{2}$/u;
const BEGINNING = /^(?:\p{Lu}\p{L}|\d{1,3} \p{L}|\p{Extended_Pictographic})/u;

/** Puts a space between elements of a line that a page sets apart by their looks: `<time>20:55</time><span>Ann Lee</span>`. */
export function partGlued(document: Document): void {
  for (const element of document.querySelectorAll(INLINE)) {
    const next = element.nextSibling;
    if (next === null || next !== element.nextElementSibling) continue;
    const other = element.nextElementSibling;
    if (!other.matches(INLINE) || isAlike(element, other)) continue;
    if (END.test(element.textContent ?? '') && BEGINNING.test(other.textContent ?? '')) element.after(' ');
  }
}

/** Whether a page makes no difference between two elements, as where one word is parted. */
const isAlike = (one: Element, other: Element): boolean =>
  one.nodeName === other.nodeName && one.className === other.className;
