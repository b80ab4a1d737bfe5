import { describe, expect, it } from '@jest/globals';
import { readArguments } from '../../src/terminal/arguments.ts';

const ASK = { command: 'ask', question: null, options: {}, json: false, knowledge: null };

describe('readArguments', () => {
  it.each([
    [[], { command: 'start', knowledge: null }],
    [['start'], { command: 'start', knowledge: null }],
    [['--help'], { command: 'help' }],
    [['ask', '-h'], { command: 'help' }],
    [['ask'], ASK],
    [['ask', 'Who is Li Hui?'], { ...ASK, question: 'Who is Li Hui?' }],
    [['ask', 'Who', 'is', 'Li', 'Hui?'], { ...ASK, question: 'Who is Li Hui?' }],
    [
      ['ask', '--json', '--knowledge', 'notes.md', 'Who?'],
      { ...ASK, json: true, knowledge: 'notes.md', question: 'Who?' },
    ],
    [
      ['ask', '--article=a', '--limit', '3', '--explain', 'Who?'],
      { ...ASK, question: 'Who?', options: { article: 'a', limit: 3, explain: true } },
    ],
    [['sources', '--json'], { command: 'sources', json: true, explain: false, knowledge: null }],
    [['check', 'a.md'], { command: 'check', knowledge: 'a.md' }],
    [['import', 'page.html'], { command: 'import', page: 'page.html', knowledge: null }],
    [['import', '-', '--knowledge', 'news'], { command: 'import', page: '-', knowledge: 'news' }],
    [['check', '--knowledge', 'a.md'], { command: 'check', knowledge: 'a.md' }],
  ])('reads %j', (args, wish) => {
    expect(readArguments(args)).toEqual(wish);
  });

  it.each([
    [['aks'], 'no command "aks"'],
    [['ask', ''], 'the question is empty'],
    [['ask', '--loud'], "Unknown option '--loud'"],
    [['ask', '--knowledge'], "Option '--knowledge <value>' argument missing"],
    [['ask', '--limit', '0', 'Who?'], '--limit is "0"; give a number from 1 to 25'],
    [['ask', '--limit', 'many', 'Who?'], '--limit is "many"'],
    [['sources', 'all'], 'sources does not take "all"'],
    [['import'], 'import what? Give a saved page, a folder of pages, or -'],
    [['import', 'a.html', 'b.html'], 'import takes one page or folder, not also "b.html"'],
    [['sources', '--limit', '3'], '--limit does not go with sources'],
    [['check', 'a.md', 'b.md'], 'check does not take "a.md"'],
  ])('refuses %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});
