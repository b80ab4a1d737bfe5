import { describe, expect, it } from '@jest/globals';
import { SEARCH } from '../../../../src/language/en/search/index.ts';

/** A text whose sentence stands between bars. */
const belongs = (question: string, marked: string): 'asked' | 'other' | null => {
  const [before = '', sentence = '', after = ''] = marked.split('|');
  return SEARCH.belongsTo(question, sentence, before, after);
};

const WOMEN = 'Ann Lind won the regatta on Sunday.';
const MEN = 'In the men’s race, Bo Holm was first.';

describe('a sentence of the other of two events', () => {
  it.each([
    ['who won the men’s race', `|${WOMEN}| ${MEN}`],
    ["who won the men's final?", `|${WOMEN}| ${MEN}`],
    ['mens winner?', `|${WOMEN}| ${MEN}`],
    ['who won for the men', `|${WOMEN}| ${MEN}`],
    ['who came second among the men', `|Ada Rook was second behind Lind.| ${MEN}`],
    ['how long did the women’s winner take', `${MEN} |The winner took 41 minutes.|`],
    ['who won the women’s race', `${WOMEN} |${MEN}|`],
    ['who won the girls’ race', '|Bo Holm won the boys’ race.| Ann Lind won the girls’ race.'],
    ['who won the junior final', '|Ann Lind won the final.| Nils Aas, 14, won the junior final.'],
    ['who won the doubles match', '|Ann Lind won in three sets.| The doubles match was won by Holm and Aas.'],
  ])('%s – %s', (question, marked) => {
    expect(belongs(question, marked)).toBe('other');
  });
});

describe('a sentence of the event that is asked for', () => {
  it.each([
    ['who won the men’s race', `${WOMEN} |${MEN}|`],
    ['who won the mens swim', `${WOMEN} |Bo Holm won the men's swim.|`],
    ['who won the junior final', `|Nils Aas won the junior final.|`],
  ])('%s – %s', (question, marked) => {
    expect(belongs(question, marked)).toBe('asked');
  });
});

describe('a sentence of which that is not told', () => {
  it.each([
    ['who won the race', `|${WOMEN}| ${MEN}`],
    ['who won the men’s race', `${WOMEN} ${MEN} |Kit Aas was second.|`],
    ['who won the men’s race', `|${WOMEN}| The gate was shut.`],
    [
      'what did Bo Holm say, who won the men’s race',
      `${MEN} The women’s race was shorter. |“I am tired,” Bo Holm said.|`,
    ],
    ['who won the men’s and the women’s race', `|${WOMEN}| ${MEN}`],
    ['where were the men found', '|They were found in a hut.| The men, 34 and 40, had gone out in fog.'],
    ['who is the junior minister', '|Ann Lind is the minister.| Bo Holm won the junior final.'],
  ])('%s – %s', (question, marked) => {
    expect(belongs(question, marked)).toBeNull();
  });
});

const NEWEST_FIRST =
  '**19:10** – 140 guests are still in the hall.\n\n|**17:30** – 420 guests are in the hall.|\n\n16:00 – The river rises.';

const OTHER_TOWN = 'The weir has two mills. |In Tarrow, where nine mills turn, a guild pays.|';

describe('what is counted elsewhere', () => {
  it.each([
    ['how many mills are left', OTHER_TOWN],
    ['how many mills are still there?', OTHER_TOWN],
  ])('%s – %s', (question, marked) => {
    expect(belongs(question, marked)).toBe('other');
  });

  it.each([
    ['how many mills are left in tarrow', OTHER_TOWN],
    ['how many mills are left', '|In Tarrow, where nine mills turn, a guild pays.| Two mills are in Pell.'],
    ['how many mills are left', 'Tarrow once had 20 mills. |In Tarrow, where nine mills turn, Omer pays.|'],
    ['how many mills are left', 'There were 20 mills. |In May, nine mills were left.|'],
    ['how many mills are left', 'There were 20 boats. |In Tarrow, nine mills are left.|'],
    ['how many mills turn', OTHER_TOWN],
  ])('%s – %s, not', (question, marked) => {
    expect(belongs(question, marked)).toBeNull();
  });
});

describe('what was so before what is so now', () => {
  it.each([
    ['how many guests are in the hall now', NEWEST_FIRST],
    ['how many guests are still in the hall?', NEWEST_FIRST],
    ['latest number of guests in the hall', NEWEST_FIRST],
    ['how many lamps are out at the moment', '|9.15 am: 90 lamps are out.|\n1.20 pm: 12 lamps are out.'],
  ])('%s – %s', (question, marked) => {
    expect(belongs(question, marked)).toBe('other');
  });

  it.each([
    ['how many guests were in the hall', NEWEST_FIRST],
    ['how many guests are in the hall', NEWEST_FIRST],
    ['how many guests were in the hall then and now', NEWEST_FIRST],
    [
      'how many guests are in the hall now',
      '|19:10 – 140 guests are in the hall.|\n17:30 – 420 guests are in the hall.',
    ],
    [
      'how many guests are in the hall now',
      '|19:10 – 140 guests are in the hall.|\n23:30 – 9 lamps are out.',
    ],
    [
      'how many guests are in the hall now',
      '|23:10 – 140 guests are in the hall.|\n1:30 – 9 guests are there.\n0:40 – Rain.\n7:30 – Sun.',
    ],
    ['where are the guests now', NEWEST_FIRST],
  ])('%s – %s, not', (question, marked) => {
    expect(belongs(question, marked)).toBeNull();
  });
});

const STORM = 'A storm broke the lines at Pell; some 90 huts are without light.\n\nBackground:\n- ';
const FLOOD = 'The flood has shut 12 mills.\n\n';

describe('those of an earlier time, where the article has counted those of now', () => {
  it.each([
    [
      'how many huts have no light',
      `${STORM}|On 5 May, a storm in the same bay left 410 huts without light.|`,
    ],
    ['how many huts lost light', `${STORM}|On 5 May 410 huts went dark.|`],
    [
      'how many people lost light',
      `${STORM}|On 5 May, a storm in the same bay left 410 huts without light.|`,
    ],
    ['how many mills had to shut', `${FLOOD}|In the flood of 2019, 31 mills had to shut.|`],
  ])('%s – %s', (question, marked) => {
    expect(belongs(question, marked)).toBe('other');
  });

  it.each([
    [
      'how many huts lost light in May',
      `${STORM}|On 5 May, a storm in the same bay left 410 huts without light.|`,
    ],
    ['how many huts lost light last time', `${STORM}|On 5 May, a storm in the same bay left 410 huts dark.|`],
    ['how many boats sank', `${STORM}|On 5 May, a storm in the same bay sank 31 boats.|`],
    ['how many huts lost light', 'A storm left 90 huts dark. |On 5 May, 31 huts still had no light.|'],
    ['how many mills had to shut', `${FLOOD}|In the summer of 2019, 31 mills had to shut.|`],
  ])('but not: %s – %s', (question, marked) => {
    expect(belongs(question, marked)).toBeNull();
  });
});

const ITEMS =
  'Mooring fees\nKit Omer proposed to raise the fee. It was carried by five votes to one.\n\nDogs\nIt was agreed that dogs may come. ';

describe('a vote on another item', () => {
  it.each([
    ['who voted against the higher fee', `${ITEMS}|Lea Marn voted against, as they bite.|`],
    ['who was against raising the fee', `${ITEMS}|Lea Marn voted against.|`],
  ])('%s – %s', (question, marked) => {
    expect(belongs(question, marked)).toBe('other');
  });

  it.each([
    ['who voted against the dogs', `${ITEMS}|Lea Marn voted against, as they bite.|`],
    ['who voted against the plan', `${ITEMS}|Lea Marn voted against, as they bite.|`],
    ['who voted against the fee', `${ITEMS}|Lea Marn voted against the fee.|`],
    ['who voted against the fee', 'The board raised the fee.\n\n|Lea Marn voted against.|'],
    ['why did Lea Marn vote against the fee', `${ITEMS}|Lea Marn voted against, as they bite.|`],
  ])('but not: %s – %s', (question, marked) => {
    expect(belongs(question, marked)).toBeNull();
  });
});
