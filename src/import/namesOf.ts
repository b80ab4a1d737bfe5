/** What a page calls an element: classes, id and property, with hyphens between their words: `articleLead` → "article-lead". */
export function namesOf(element: Element): string {
  return ['class', 'id', 'itemprop']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
    .replaceAll('_', '-')
    .toLowerCase();
}
