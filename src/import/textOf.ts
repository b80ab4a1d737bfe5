/** The words of an element in one line. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
