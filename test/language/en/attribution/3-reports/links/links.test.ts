import { expect, test } from '@jest/globals';
import { findLink } from '../../../../../../src/language/en/attribution/3-reports/links/links.ts';
import { cueOf } from '../../../../../../src/language/en/reportingVerbs.ts';
import { placeOf, read } from '../../pieces.ts';

/** How what is reported is tied to the verb, and the words that it begins with. */
test.each([
  ['She said that the ice was thin.', 'said', 'that', 'the ice'],
  ['She said the ice was thin.', 'said', 'clause', 'the ice'],
  ['She noted last week that the ice was thin.', 'noted', 'that', 'the ice'],
  ['She asked whether the ice was thin.', 'asked', 'clause', 'whether the'],
  ['She wrote in the journal Cold Biology that ice is thin.', 'wrote', 'that', 'ice is'],
  ['She said: the ice was thin.', 'said', 'quote', 'the ice'],
  ['She said, “The ice is thin.”', 'said', 'quote', '“The ice is thin.”'],
  ['She denied the charge.', 'denied', 'object', 'the charge'],
  ['She called it a “fairy tale”.', 'called', 'object', 'it a'],
  ['She put the savings at 90 million.', 'put', 'object', 'the savings'],
  ['She put the chance at “one in five”.', 'put', 'words', 'the chance'],
  ['The firm agreed to pay the fine.', 'agreed', null, null],
  ['She called a strike.', 'called', null, null],
  ['She noted the date.', 'noted', null, null],
  ['She rejects that.', 'rejects', 'object', 'that .'],
  ['She showed us the nets that were torn.', 'showed', null, null],
  ['She read.', 'read', null, null],
])('%s after %s: %s', (sentence, verb, kind, opening) => {
  const pieces = read(sentence);
  const at = placeOf(pieces, verb);
  const cue = cueOf(verb);
  const link = cue && findLink(pieces, at + 1, cue, { from: 0, to: at, beside: null });
  expect(link?.kind ?? null).toBe(kind);
  const isQuoted = pieces[link?.from ?? -1]?.pos === 'QUOTE';
  const words = link && pieces.slice(link.from, link.from + (isQuoted ? 1 : 2)).map(({ word }) => word);
  expect(words?.join(' ') ?? null).toBe(opening);
});
