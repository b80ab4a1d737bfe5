import type { ArticleLanguage } from '../language/article.ts';
import { isByline } from './bylines.ts';
import { isAdvertisementEnd, isAdvertisementStart } from './notices.ts';
import type { Paragraph } from './paragraphs.ts';
import { bare, isTelling } from './shapes.ts';

/** The places of each advertisement: its marker and what stands until it ends; the text begins at `firstText`. */
export function findAdvertisements(
  paragraphs: readonly Paragraph[],
  firstText: number,
  language: ArticleLanguage,
): Set<number> {
  const found = new Set<number>();
  paragraphs.forEach((paragraph, place) => {
    if (!isAdvertisementStart(paragraph.plain, language)) return;
    const after = paragraphs.slice(place + 1, place + 6);
    const end = after.findIndex(({ plain }) => isAdvertisementEnd(plain, language));
    // Without an end, only what stands right under the marker is surely the advertisement.
    // In a run of lines, a sentence is the article's again.
    const isInRun = paragraphs[place - 1]?.group === paragraph.group;
    const other = after.findIndex(
      ({ group, plain }, at) =>
        group !== paragraph.group ||
        plain.length > 200 ||
        // above the text, who wrote that
        (place < firstText && isByline(bare(plain), language)) ||
        (/[.…]["”’»)]*$/u.test(plain) && (isInRun || (at === 0 && isTelling(plain, language)))),
    );
    const count = end >= 0 ? end + 1 : other < 0 ? after.length : other;
    for (let at = place; at <= place + count; at++) found.add(at);
  });
  return found;
}
