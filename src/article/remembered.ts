import type { ArticleLanguage } from '../language/article.ts';
import { oncePer } from '../values/once.ts';
import { Recent } from '../values/recent.ts';

/** Lines that are remembered: those at the head of a page are looked at for its title, its lead and what each is for. */
const LINES = 64;

/** What tells something of a line from its words alone, and looks at a line that comes again only once. */
export function remembered(
  tells: (line: string, language: ArticleLanguage) => boolean,
): (line: string, language: ArticleLanguage) => boolean {
  const answersOf = oncePer<ArticleLanguage, Recent<boolean>>(() => new Recent(LINES));
  return (line, language) => {
    const answers = answersOf(language);
    const known = answers.get(line);
    if (known !== undefined) return known;
    const answer = tells(line, language);
    answers.set(line, answer);
    return answer;
  };
}
