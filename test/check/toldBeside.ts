import { checkMessage } from '../../src/check/checkMessage.ts';
import { Library } from '../../src/library.ts';
import { Recent } from '../../src/values/recent.ts';

/** A row of a table: what an article has, what somebody sends, and what is told of each of its sentences. */
export type BesideCase = readonly [article: string, message: string, told: readonly string[]];

/** Rows that stand together have the same article, which is read once. */
const libraries = new Recent<Library>(4);

function libraryOf(article: string): Library {
  const known = libraries.get(article);
  if (known) return known;
  const text = article.startsWith('---') ? article : `News from the bay\n\n${article}\n\nIt rained.\n`;
  const library = Library.fromTexts([{ id: 'bay', text }], { semantic: false });
  libraries.set(article, library);
  return library;
}

/**
 * What is told of each sentence of a message beside an article: "exact", "not found", or in what it differs as "kind
 * message/article" and who did not say it.
 */
export async function toldBeside(article: string, message: string): Promise<string[]> {
  const library = libraryOf(article);
  const findings = await checkMessage(message, {
    ask: (asked) => library.ask(asked, { limit: 10 }),
    articles: library.articles,
  });
  return findings.map(({ verdict, differences, strangers }) =>
    differences.length + strangers.length === 0
      ? verdict
      : [
          ...differences.map((one) => `${one.kind} ${one.message.join(',')}/${one.article.join(',')}`),
          ...strangers,
        ].join('; '),
  );
}
