import { isRubric } from '../language/isRubric.ts';
import { LANGUAGES } from '../language/languages.ts';
import { BETWEEN, siteAmong } from './publisherName.ts';
import { textOf } from './textOf.ts';

/** The headline of a page by its tag. */
export const headingOf = (document: Document): Element | null =>
  document.querySelector('article h1') ?? document.querySelector('h1');

/** What a headline may stand in where a page has no `<h1>`. */
export const MAY_BE_HEADLINE = 'h2, h3, div, p, span, strong, b, font, td';

/** Letters of a headline, which the name of a site has seldom. */
const SHORTEST = 20;

/** "Ice road stays closed | Morning Docket", "Morning Docket - Ice road stays closed" → "Morning Docket", where the rest is the headline. */
export function siteIn(windowTitle: string | null, headlines: readonly (string | null)[]): string | null {
  for (const headline of headlines) {
    const rest = windowTitle !== null && headline !== null ? besideIn(windowTitle, headline) : null;
    if (rest !== null) return siteAmong(rest);
  }
  return null;
}

/** The headline that a page without `<h1>` shows, by its title, which has the name of the site beside it. */
export function headlineOf(document: Document, windowTitle: string | null): string | null {
  if (windowTitle === null || !BETWEEN.test(windowTitle)) return null;
  for (const element of document.body.querySelectorAll(MAY_BE_HEADLINE)) {
    if (element.childElementCount > 0) continue;
    const text = textOf(element);
    if (text.length >= SHORTEST && besideIn(windowTitle, text) !== null) return text;
  }
  return null;
}

/** What stands behind or before a headline in a title, part by part; null where the title does not have it so. */
function besideIn(windowTitle: string, headline: string): string[] | null {
  if (headline === '' || windowTitle === headline) return null;
  const [behind, before] = [windowTitle.slice(headline.length), windowTitle.slice(0, -headline.length)];
  if (windowTitle.startsWith(headline) && BETWEEN.test(behind)) return partsOf(behind).slice(1);
  const [first, ...others] = partsOf(before).filter(Boolean);
  const isBehind = windowTitle.endsWith(headline) && BETWEEN.test(before);
  // the name of a site stands alone there
  return isBehind &&
    first !== undefined &&
    others.length === 0 &&
    !LANGUAGES.some(({ article }) => isRubric(first, article.publisher))
    ? [first]
    : null;
}

const partsOf = (rest: string): string[] => rest.split(BETWEEN).map((part) => part.trim());
