import { describe, expect, it } from '@jest/globals';
import { tellProgress } from '../../src/reply/progress.ts';
import { LANGUAGES } from '../../src/reply/words/languages.ts';

describe('tellProgress', () => {
  it.each([
    ['en', 0, 15, 0, 'reading articles: 0 of 15'],
    ['en', 0, 15, 3, 'reading articles: 0 of 15'],
    ['en', 5, 15, 0, 'reading articles: 5 of 15'],
    ['en', 5, 15, 2, 'reading articles: 5 of 15, 2.5 a second, 4 sec left'],
    ['en', 1200, 80_000, 10, 'reading articles: 1,200 of 80,000, 120 a second, 11 min left'],
    ['en', 1, 80_000, 1, 'reading articles: 1 of 80,000, 1.0 a second, 23 hr left'],
    ['en', 15, 15, 1, 'reading articles: 15 of 15, 15 a second, 0 sec left'],
    ['de', 5, 15, 2, 'Artikel werden gelesen: 5 von 15, 2,5 je Sekunde, noch 4 Sek.'],
    ['uk', 1200, 80_000, 10, 'читаються статті: 1 200 з 80 000, 120 за секунду, лишилося 11 хв'],
  ])('says in %s how far it is with %d of %d after %d s', (language, done, total, seconds, said) => {
    const now = 5000 + 1000 * seconds;
    const told = tellProgress('reading', { done, total, since: 5000 }, LANGUAGES[language]!, now);
    expect(told.replaceAll('\u00a0', ' ')).toBe(said);
  });
});
