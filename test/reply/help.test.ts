import { expect, test } from '@jest/globals';
import { renderHelp } from '../../src/reply/help.ts';
import { LANGUAGES } from '../../src/reply/words/languages.ts';
import { EN } from '../../src/reply/words/en.ts';
import { plain, problemsOf } from './read.ts';
import { NASTY_TEXTS } from './samples.ts';

const describeHelp = (...args: Parameters<typeof renderHelp>) => {
  const reply = renderHelp(...args);
  expect(problemsOf(reply)).toEqual([]);
  return reply.content.split('\n\n');
};

test('help is three lines and questions to try', () => {
  const [title, lines = '', tries] = describeHelp(['What did *Mara* say?', 'Why?'], [], EN);
  expect(title).toBe('**The article answers in its own words**');
  expect(lines.split('\n')).toHaveLength(3);
  expect(tries?.split('\n')).toEqual([
    '**For example:**',
    String.raw`• ${'`/ask`'} What did \*Mara\* say?`,
    '• `/ask` Why?',
  ]);
});

test('help tells moderators their commands and how a role gets to see them', () => {
  expect(describeHelp([], ['reload', 'article'], EN)[2]).toMatch(
    /^For moderators: `\/reload` and `\/article`\..*Server Settings → Integrations/,
  );
});

test.each(Object.values(LANGUAGES))('help in $language names the commands and fits', (words) => {
  const all = describeHelp(['a'.repeat(100), 'b', 'c'], ['reload', 'article'], words).join('\n');
  for (const name of ['/ask', '/sources', '/reload', '/article', words.commands.checkName])
    expect(all).toContain(name);
  expect(plain(words.help.whatDid('Mara'))).toContain('Mara');
});

test.each(NASTY_TEXTS)('Discord takes %s as an example', (_, text) => {
  expect(describeHelp([text.slice(0, 100)], [], EN)).toHaveLength(3);
});
