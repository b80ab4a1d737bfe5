import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import { anyCharacter } from '../anyCharacter.ts';

const WORDS = [
  '“', '”', '"', '‘', '’', "''", '«', '»', '(', ')', ',', '.', ':', ';', '–', '—', '-', '\n', '\n\n', '> ', '# ', '• ',
  'said', 'says', 'told', 'according to', 'that', 'who', 'which', 'he', 'She', 'it', 'They', 'the minister', 'Mara Quist',
  'Dr.', 'Quist', "'s", 'of', 'and', 'was', 'not', 'Source:', 'Quote:', 'Details:', 'MQ:', 'the Daily Brine', 'rain', '\u00ad', '\u00a0', '🛒',
]; // prettier-ignore

describe('attribute', () => {
  it('names only what stands in the text, whatever the text', () => {
    const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((list) => list.join(' '));
    const text = fc.oneof(words, fc.string({ unit: anyCharacter, maxLength: 300 }));
    fc.assert(
      fc.property(text, (body) => {
        const article = attribute(readArticle({ id: 'a', text: `Title\n\n${body}` }));
        for (const { attribution } of article.passages) {
          for (const mention of [attribution.speaker, attribution.outlet]) {
            if (!mention) continue;
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(article.text.slice(mention.start, mention.end).trim()).not.toBe('');
            expect(mention.name).not.toBe('');
          }
          expect(attribution.line).not.toBe('');
        }
      }),
      { numRuns: 300, examples: [['Source: , Quote: They']] },
    );
  });

  it.each([
    ['Rep. Ole Falk, R-Tarr., said that it was late.', 'Ole Falk', null],
    ['Ada Febig, Ph.D., said that it was late.', 'Ada Febig', null],
    ['Ole Falk, a D-Day diver, said that it was late.', 'Ole Falk', 'D-Day diver'],
    ['Lisk spokesman Ole Falk, asked about it, said that it was late.', 'Ole Falk', 'Lisk spokesman'],
    ['I met Joris van Eck. “It is late,” van Eck told us.', 'Joris van Eck', null],
    ['District Collector S. Meenakshi, IAS, said that it was late.', 'S. Meenakshi', null],
    ['Ada Febig, MEP: “It is late.”', 'Ada Febig', 'MEP'],
    ['> It is late.\n>\n> — Mayor Ada Febig', 'Ada Febig', 'Mayor'],
    ['> It is late.\n>\n> — Dr Ada Febig', 'Ada Febig', null],
  ])('tells what somebody is: %s', (text, name, role) => {
    const { passages } = attribute(
      readArticle({ id: 'a', text: `A title of it\n\nIt rained.\n\n${text}\n` }),
    );
    expect(passages.at(-1)?.attribution).toMatchObject({ speaker: { name }, role });
  });

  // the last two are languages of which nothing is known
  it.each([...LANGUAGES.map(({ tag }) => tag), 'pl', 'tlh'])(
    'reads a name, what they are and a colon before a quotation in %s',
    (tag) => {
      const lines = [
        'Ada Renn',
        'Lisk, 12.',
        'Ada Renn, TRVK Lisk: "Vek noi tarma 12."',
        '— Ole Falk, tarma',
      ];
      const text = `---\nlanguage: ${tag}\n---\n${lines.join('\n\n')}\n`;
      const { passages } = attribute(readArticle({ id: 'a', text }));
      const said = passages.filter(({ attribution }) => attribution.kind === 'direct');
      expect(said.map(({ attribution }) => attribution.speaker?.name)).toEqual(['Ada Renn']);
    },
  );
});
