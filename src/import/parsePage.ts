import { parseHTML } from 'linkedom';
import { UserError } from '../errors.ts';

/** Elements in elements: functions that call themselves for each would overflow the stack. */
const DEEPEST = 500;

/** The document of a page. Nothing in it is run, and nothing that it links to is fetched. */
export function parsePage(page: string): Document {
  const html = withHeadingsClosed(page);
  // Without <html> and <body> of its own, as of a page whose end or beginning is lost, there would be no document.
  const isWhole = /<html[\s>]/iu.test(html) && /<body[\s>]/iu.test(html);
  const { document } = parseHTML(
    isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  );
  const depths = new Map<Element | null, number>();
  for (const element of document.querySelectorAll('*')) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    if (depth > DEEPEST)
      throw new UserError(`more than ${DEEPEST} elements in one another; is it a web page?`);
    depths.set(element, depth);
  }
  return document;
}

/** `<h1>Ferry stops</h2>`: as in browsers, the end of any heading ends the one that is open. */
function withHeadingsClosed(html: string): string {
  let open: string | null = null;
  return html.replace(/<(\/?)h([1-6])(?=[\s>/])([^<>]*)>/giu, (tag: string, end: string, level: string) => {
    const closing = end !== '' && open !== null ? `</h${open}>` : tag;
    open = end === '' ? level : null;
    return closing;
  });
}
