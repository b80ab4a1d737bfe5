import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Library } from '../../src/library.ts';

const ROOT = join(__dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
/** `![words](docs/pictures/answer.png)` */
const PICTURES = [...README.matchAll(/!\[([^\]]*)\]\((docs\/pictures\/[\w-]+\.png)\)/g)];

describe('a picture of the README', () => {
  it('is there, of less than 200 kB, and none is left over', () => {
    const shown = PICTURES.map(([, , file = '']) => file);
    for (const file of shown) expect(statSync(join(ROOT, file)).size).toBeLessThan(200_000);
    const others = [...README.matchAll(/(docs\/pictures\/[\w-]+\.png)/g)].map(([file]) =>
      file.slice('docs/pictures/'.length),
    );
    expect(readdirSync(join(ROOT, 'docs/pictures')).toSorted()).toEqual([...new Set(others)].toSorted());
  });

  it('has beside it the words that the bot answers with', async () => {
    const [, words = ''] = PICTURES.find(([, , file]) => file?.endsWith('/answer.png')) ?? [];
    const [, question = '', quoted = ''] = /^\/ask “(.+?)”: “(.+)”$/.exec(words) ?? [];
    const library = await Library.load(join(ROOT, 'knowledge'), { semantic: false });
    const { answered, matches } = await library.ask(question);
    expect({ answered, quote: matches[0]?.quote }).toEqual({ answered: true, quote: quoted });
  });
});
