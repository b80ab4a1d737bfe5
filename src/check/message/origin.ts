import type { ClaimLanguage } from '../../language/claims.ts';
import type { Article } from '../../types.ts';
import { voicesIn } from '../voicesIn.ts';
import { splitSourceNote } from './sourceNote.ts';
import { QUOTED } from '../quoted.ts';

/** A sentence without what it says of where it is from, and that; null where it says nothing. */
interface Split {
  readonly text: string;
  readonly source: string | null;
  /** Whether that is said to have reported it, and may have it from another one. */
  readonly isReported?: boolean;
}

interface Named extends Split {
  readonly source: string;
}

/** A name in brackets or behind a dash, at the end. */
const BEHIND = /\s*(?:\((?<bracketed>[^()]{1,80})\)|\s[—–-]{1,2}\s+(?<dashed>[^—–“”"]{1,80}?))[.!?…]*$/u;
/** What parts the headline of an article from what is quoted of it. */
const BEHIND_TITLE = /^[”"»*]*(?:\s*:|\s+[—–-])\s+(?=\S)/u;
const OPENS_QUOTATION = /^[“"«„]/u;

/**
 * A sentence without the note, the headline or the publisher of an article, or who carried something in it, that it names as where it is
 * from. What is nothing but a quotation has to name who said it, where it is said to be reported by whoever published it.
 *
 *     Per Coast Weekly, the ferry stops in winter, the owner said.   →   the ferry stops in winter, the owner said., Coast Weekly
 */
export function splitOrigin(
  sentence: string,
  articles: readonly Article[],
  language: ClaimLanguage,
): Split & { readonly headline: string | null } {
  const { said, headline } = splitTitle(sentence, articles);
  const noted = splitSourceNote(said, language);
  const read =
    noted.source === null ? [readBefore(noted.text, language), ...readBehind(noted.text, language)] : [];
  const named = read.find((split) => split !== null && isOutlet(split.source, articles));
  return { ...(named ?? noted), headline };
}

function splitTitle(sentence: string, articles: readonly Article[]) {
  const text = sentence.replace(OPENS_QUOTATION, '');
  for (const { title } of articles) {
    const rest = text.slice(title.length);
    if (title === '' || !BEHIND_TITLE.test(rest) || !isSame(text.slice(0, title.length), title)) continue;
    const said = rest.replace(BEHIND_TITLE, '');
    if (!isOutlet(said, articles)) return { said, headline: title };
  }
  return { said: sentence, headline: null };
}

function readBefore(sentence: string, { originBefore }: ClaimLanguage): Named | null {
  const { from, per, reporting, text } = originBefore.exec(sentence)?.groups ?? {};
  const source = from ?? per ?? reporting;
  if (source === undefined || text === undefined) return null;
  if (reporting !== undefined && isQuotationAlone(text)) return null;
  return { text, source, isReported: from === undefined };
}

function readBehind(sentence: string, { originBehind }: ClaimLanguage): Named[] {
  return [BEHIND, originBehind].flatMap((pattern) => {
    const found = pattern.exec(sentence);
    const source = Object.values(found?.groups ?? {}).find((name) => name !== undefined);
    const text = sentence.slice(0, found?.index ?? 0).trimEnd();
    const isReported = found?.groups?.['per'] !== undefined || found?.groups?.['reporting'] !== undefined;
    return source === undefined || isQuotationAlone(text) ? [] : [{ text, source, isReported }];
  });
}

const isQuotationAlone = (text: string): boolean => !/\p{L}/u.test(text.replace(QUOTED, ''));

/** Whether a name is that of whoever published an article or carried something in it. */
function isOutlet(name: string, articles: readonly Article[]): boolean {
  const isNamed = (outlet: string | null): boolean => outlet !== null && isSame(outlet, name);
  return articles.some(
    (article) => isNamed(article.publisher) || [...voicesIn(article).outlets].some(isNamed),
  );
}

/** Whether two names are one, but for the article before it and for case. */
const isSame = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/u, '');
