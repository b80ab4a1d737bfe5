import { describe, expect, it } from '@jest/globals';
import { Library } from '../../src/library.ts';

/** What answers a question by words alone. */
async function answer(text: string, question: string): Promise<string | null> {
  const library = Library.fromTexts([{ id: 'a', text }], { semantic: false });
  const { answered, matches } = await library.ask(question);
  return answered ? (matches[0]?.quote ?? null) : null;
}

const INTERVIEW = `# The woman who counts the storks

**Jo Lund:** You began in a bad year. How many pairs are there now?

**Amara Okafor:** Forty-one this year. The marsh is full.

**JL:** And who pays for the nests?

**AO:** A brewery, and I do not ask why.
`;

const MINUTES = `# Minutes of the Rowing Club

**Date:** 13 May 2025
**Present:** Petter Aas (chair), Noor Halim, Jonas Weck
**Apologies:** Lena Ott

## Boats

Petter Aas reported that the pump had failed twice since Easter.

| Boat | Length in m | Keeper |
| --- | --- | --- |
| Heron | 12 | Lena Ott |
| Teal | 9 | Jonas Weck |

**Next meeting:** 10 June 2025
`;

const SHORT_MINUTES = `# Choir Committee

**Date:** 4 March 2025

**Venue:** Old Forge, back room

**Minutes taken by:** Tilda Roe

## New gowns

The gowns are to be green.

**Next meeting:** 1 April 2025
`;

const CHAIRED = `# Minutes of the Bell Ringers

**Date:** 02.05.2025
**Chair:** Olga Brandt

The fourth bell is cracked.
`;

const PRESENT = `Minutes of the Skating Club

Present: Ada Finn (AF), Jo Hale (chair)

AF reported that two blades are broken.
`;

const EXPLAINER = `# The ferry that sails on air

Two ferries have been fitted with sails of cloth and air.

## Does it save fuel?

A fifth of it in a good wind.

## At the Sailmakers' Dinner, Petra Lund Said

"The wind sends no bill."
`;

const BARE_TABLE = `# Fares of the ferry

Ticket | Price in crowns
--- | ---:
Pram | 45
Bicycle | 30

Mail | by hand only
`;

const TABS = `Rents of the plots

The society lets three plots.

Plot\tSize in m²\tRent in crowns
4a\t120\t60
7\t200\t95
12b\t80\t45
`;

describe('words around a sentence', () => {
  it.each([
    ['How many pairs of storks are there now?', 'Forty-one this year.'],
    ['Who pays for the nests?', 'A brewery, and I do not ask why.'],
    ['When did Jo Lund say that she began?', 'You began in a bad year.'],
  ])('help to find what an interview says: %s', async (question, quote) => {
    expect(await answer(INTERVIEW, question)).toBe(quote);
  });

  it.each([
    ['When is the next meeting?', '**Next meeting:** 10 June 2025'],
    ['Who sent apologies?', '**Apologies:** Lena Ott'],
    ['What is the length of the Heron?', 'Heron | 12 | Lena Ott'],
    ['Who is the keeper of the Teal?', 'Teal | 9 | Jonas Weck'],
  ])('help to find what minutes say: %s', async (question, quote) => {
    expect(await answer(MINUTES, question)).toBe(quote);
  });

  it.each([
    [SHORT_MINUTES, 'When did the meeting take place?', '**Date:** 4 March 2025'],
    [SHORT_MINUTES, 'When is the next meeting?', '**Next meeting:** 1 April 2025'],
    [SHORT_MINUTES, 'Where was the meeting held?', '**Venue:** Old Forge, back room'],
    [SHORT_MINUTES, 'Who took the minutes?', '**Minutes taken by:** Tilda Roe'],
    [MINUTES, 'Who was absent?', '**Apologies:** Lena Ott'],
    [CHAIRED, 'Who chaired the meeting?', '**Chair:** Olga Brandt'],
    [PRESENT, 'Who attended the meeting?', 'Present: Ada Finn (AF), Jo Hale (chair)'],
  ])('help to find what a line of minutes tells (%#): %s', async (minutes, question, quote) => {
    expect(await answer(minutes, question)).toBe(quote);
  });

  it('shows no words above a line of minutes that the article has not', async () => {
    const library = Library.fromTexts([{ id: 'a', text: SHORT_MINUTES }], { semantic: false });
    const { matches } = await library.ask('Who took the minutes?');
    expect(matches[0]).toMatchObject({ quote: '**Minutes taken by:** Tilda Roe', above: null });
  });

  it.each(['# Fire in Lisk\n\nDate: 4 March 2025\nPlace: Lisk\n\nThe mill has burned down.'])(
    'are for minutes alone, and other pages keep their dates to themselves: %j',
    (text) => {
      const [article] = Library.fromTexts([{ id: 'a', text }], { semantic: false }).articles;
      const shown = article?.passages.map(({ start, end }) => text.slice(start, end));
      expect(shown).not.toContain('Date: 4 March 2025');
    },
  );

  it.each([
    ['Does the sail save fuel?', 'A fifth of it in a good wind.'],
    ["What did Lund say at the Sailmakers' Dinner?", '"The wind sends no bill."'],
  ])('help to find what stands below a heading: %s', async (question, quote) => {
    expect(await answer(EXPLAINER, question)).toBe(quote);
  });

  it('help to find the row of a table without strokes at its ends, up to the next empty line', async () => {
    expect(await answer(BARE_TABLE, 'What is the price of a bicycle?')).toBe('Bicycle | 30');
    const [article] = Library.fromTexts([{ id: 'a', text: BARE_TABLE }], { semantic: false }).articles;
    const rows = article?.passages.filter(({ section }) => section === 'Ticket · Price in crowns');
    expect(rows?.map(({ start, end }) => BARE_TABLE.slice(start, end))).toEqual([
      'Pram | 45',
      'Bicycle | 30',
    ]);
  });

  it('help to find the row of a table whose cells tabs part', async () => {
    expect(await answer(TABS, 'What is the rent in crowns of plot 12b?')).toBe('12b\t80\t45');
  });

  it('let two turns be an interview, and both be one person’s who is named by initials later', () => {
    const [article] = Library.fromTexts([{ id: 'a', text: INTERVIEW }], { semantic: false }).articles;
    const said = article?.passages.map(({ start, end, attribution }) => [
      article.text.slice(start, end),
      attribution.speaker?.name ?? null,
    ]);
    expect(said?.slice(1)).toEqual([
      ['You began in a bad year.', 'Jo Lund'],
      ['Forty-one this year.', 'Amara Okafor'],
      ['The marsh is full.', 'Amara Okafor'],
      ['A brewery, and I do not ask why.', 'Amara Okafor'],
    ]);
    const two = INTERVIEW.split('\n\n').slice(0, 3).join('\n\n');
    const [short] = Library.fromTexts([{ id: 'a', text: two }], { semantic: false }).articles;
    expect(short?.passages.map(({ attribution }) => attribution.speaker?.name)).toEqual([
      undefined,
      'Jo Lund',
      'Amara Okafor',
      'Amara Okafor',
    ]);
  });
});

describe('a line in brackets', () => {
  it.each([
    ['[ Speech to the Guild, 4 May ]', '[ Speech to the Guild, 4 May ]'],
    ['[Image: Rowers outside the mill on Monday. Photo: Lena Ott]', undefined],
    ['[Photo: A mill]', undefined],
    ['[Picture caption: The mill in May]', undefined],
  ])('%s is the heading of what stands below: %s', (line, context) => {
    const library = Library.fromTexts(
      [{ id: 'a', text: `Council sells the mill\n\n${line}\n\nThe mill is tired, and it leaks.\n` }],
      { semantic: false },
    );
    expect(library.articles[0]?.passages.at(-1)?.context).toBe(context);
  });
});
