import { describe, expect, it } from '@jest/globals';
import { KnowledgeError } from '../../src/errors.ts';
import { readDraft } from '../../src/shelf/readDraft.ts';
import { shelve } from '../../src/shelf/shelved.ts';

const BEES = 'The bees\n\n“Honey is gold,” said Ann Parr.\n';
const PAGE = `<!doctype html><html lang="en"><head><title>Ice road stays closed</title></head><body><article><h1>Ice road stays closed</h1>
<p>The ice road between Tarrow and Lisk stays closed until Friday, the coast guard said on Monday.</p>
<p>"It is thin," Mara Quist, the harbour master, told Kursblatt, and nobody laughed.</p></article></body></html>`;

describe('readDraft', () => {
  it('reads what is not on the disk as it would be read from there', async () => {
    const draft = await readDraft('bees.md', Buffer.from(BEES));
    expect(draft).toEqual(shelve({ id: 'bees', text: BEES }, 'bees.md', draft.fingerprint));
  });

  it('reads the article in a saved page', async () => {
    const { article } = await readDraft('ice.html', Buffer.from(PAGE));
    expect(article).toMatchObject({ id: 'ice', title: 'Ice road stays closed' });
    expect(article.text).not.toContain('<p>');
  });

  it.each([
    ['bytes that are no text', 'a.md', Buffer.from([0x54, 0x0a, 0xff]), /^a\.md:2:1: not UTF-8/],
    ['nothing', 'a.md', Buffer.from(' '), /^a\.md:1:1: empty/],
    [
      'broken front matter',
      'a.md',
      Buffer.from('---\ntitle: a: b\n---\nText.\n'),
      /^a\.md:2:\d+: front matter/,
    ],
    [
      'a page without an article',
      'a.html',
      Buffer.from('<p>Hello</p>'),
      /^a\.html:1:1: no article in this page/,
    ],
    ['too much', 'a.md', Buffer.alloc(1001, 'x'), /^a\.md:1:1: larger than/],
  ])('refuses %s', async (_, file, bytes, message) => {
    const refused = readDraft(file, bytes, 1000);
    await expect(refused).rejects.toThrow(KnowledgeError);
    await expect(refused).rejects.toThrow(message);
  });
});
