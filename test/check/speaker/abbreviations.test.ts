import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const BUREAU = 'The Bureau of Inland Fisheries (BIF) said some 4,000 carp had died in the lake.';
const GAZETTE = 'Anna Holm told the Northern Lights Gazette that the boats were late.';
const RADIO =
  'Pia Storm told Western Coast Radio (WCR) that the boats were late. The Norrby Teachers Union (NTU) was not told.';
const AGENCY =
  'The Agency for Safe Rivers (ASR) was warned in May. “The banks may break at any time,” ASR director Ole Lind said.';
const OFFICER = '“We pushed the button too early,” chief technology officer Tom Reyes wrote in a memo.';

const SAME: readonly (readonly [article: string, message: string])[] = [
  [BUREAU, 'The BIF said some 4,000 carp had died in the lake.'],
  [BUREAU, 'BIF: some 4,000 carp had died in the lake.'],
  [BUREAU, 'Some 4,000 carp had died in the lake, according to BIF.'],
  [BUREAU, '“Some 4,000 carp had died in the lake” — BIF'],
  [BUREAU, 'The Bureau of Inland Fisheries said some 4,000 carp had died in the lake.'],
  [GAZETTE, 'Anna Holm told the NLG that the boats were late.'],
  [RADIO, 'Pia Storm told WCR that the boats were late.'],
  [AGENCY, '“The banks may break at any time,” Agency for Safe Rivers director Ole Lind said.'],
  [OFFICER, '“We pushed the button too early” — Tom Reyes, CTO'],
];

const OTHERS: readonly BesideCase[] = [
  [BUREAU, 'The BOF said some 4,000 carp had died in the lake.', ['The BOF']],
  [GAZETTE, 'Anna Holm told the BBC that the boats were late.', ['name bbc/']],
  [RADIO, 'Pia Storm told the NTU that the boats were late.', ['name ntu/']],
  [RADIO, 'The NTU said that the boats were late.', ['The NTU']],
  [GAZETTE, 'The AH said that the boats were late.', ['The AH']],
  [OFFICER, '“We pushed the button too early” — Tom Reyes, CFO', ['words cfo/; CFO']],
];

describe('initials in place of a name', () => {
  test.each(SAME)('are right beside %j: %j', async (article, message) => {
    expect(await toldBeside(article, message)).toEqual(['exact']);
  });
  test.each(OTHERS)('are told where they are others, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
