import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** How media tell what others told them, and media that are called by a number or in passing; sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'with reference to somebody': [
    [
      'Kursblatt reported, citing two people briefed on the deal, that the yard is sold.',
      'indirect: two people briefed on the deal > Kursblatt',
    ],
    [
      'The Lisk Times, citing three people informed of the deal, wrote that the yard is sold.',
      'indirect: three people informed of the deal > The Lisk Times',
    ],
    [
      'The Lisk Times, citing a lack of people, wrote that the yard is sold.',
      'indirect: The Lisk Times > The Lisk Times',
    ],
    [
      'This was reported by Kursblatt with reference to a source in the port.',
      'indirect: a source in the port > Kursblatt',
    ],
    [
      'This was reported by Kursblatt, with reference to sources in the yard.',
      'indirect: sources in the yard > Kursblatt',
    ],
    ['This is stated by Kursblatt with reference to two officials.', 'indirect: two officials > Kursblatt'],
    ['Kursblatt reports this with reference to a source.', 'indirect: a source > Kursblatt'],
    ['Kursblatt writes about this with reference to Mara Quist.', 'indirect: Mara Quist > Kursblatt'],
    [
      'Axios reported on Monday with reference to two officials that the talks had failed.',
      'indirect: two officials > Axios',
    ],
    [
      'According to Axios with reference to two officials, the talks have failed.',
      'indirect: two officials > Axios',
    ],
    [
      'This was reported by Kursblatt with reference to a source in the port. Another source told the outlet that it was shut.',
      'indirect: a source in the port > Kursblatt',
      'indirect: Another source > Kursblatt',
    ],
    ['With reference to your letter, the quay is closed.', 'none'],
    ['The mayor spoke with reference to the quay.', 'none'],
  ],
  'a name with a number': [
    ['Mara Quist told 2GB the boats were ready.', 'indirect: Mara Quist > 2GB'],
    ['“We are ready,” Mara Quist told 3AW.', 'direct: Mara Quist > 3AW'],
    ['Mara Quist told 9News that the boats were ready.', 'indirect: Mara Quist > 9News'],
    ['Mara Quist told 6PR radio that the boats were ready.', 'indirect: Mara Quist > 6PR radio'],
    ['In an interview with 5AA, Mara Quist said the boats were ready.', 'indirect: Mara Quist > 5AA'],
    ['Mara Quist told 5G engineers the boats were ready.', 'indirect: Mara Quist'],
    ['Mara Quist told 40 workers the boats were ready.', 'indirect: Mara Quist'],
    ['Mara Quist told 12-year-old Tom Fry the boats were ready.', 'indirect: Mara Quist'],
  ],
  'what is told a medium by the way': [
    ['“I am late,” Mara Quist joked to Kursblatt.', 'direct: Mara Quist > Kursblatt'],
    ['Mara Quist hinted to Kursblatt that she would be late.', 'indirect: Mara Quist > Kursblatt'],
    ['“I am late,” Mara Quist explained to Rolling Stone.', 'direct: Mara Quist > Rolling Stone'],
    ['“I am late,” Mara Quist joked to Tom Fry.', 'direct: Mara Quist'],
    ['“I am late,” Mara Quist complained to Norvane.', 'direct: Mara Quist'],
  ],
  'a station set between commas': [
    ['Mara Quist, on Sund, said it was “late”.', 'mixed: Mara Quist > Sund'],
    ['Mara Quist, on Monday, said it was late.', 'indirect: Mara Quist'],
    ['Mara Quist, on Lisk Quay, said it was late.', 'indirect: Mara Quist'],
    ['“It is late,” said Mara Quist, the cook and, on Sundays, the driver.', 'direct: Mara Quist'],
  ],
  'a document that a medium has': [
    [
      'The yard is broke, a document obtained by Der Spiegel says.',
      'indirect: a document obtained by Der Spiegel > Der Spiegel',
    ],
    ['A letter seen by Reuters says the yard is broke.', 'indirect: A letter > Reuters'],
    ['The yard is broke, a memo shared with Axios says.', 'indirect: a memo shared with Axios > Axios'],
    [
      'The yard is broke, a document obtained by the council says.',
      'indirect: a document obtained by the council',
    ],
    ['The yard is broke, an email sent to Tom Fry says.', 'indirect: an email sent to Tom Fry'],
    [
      'Internal messages seen by this newspaper suggest that the yard is broke.',
      'indirect: Internal messages',
    ],
  ],
  'whose investigation it is': [
    [
      'Source: an investigation by Vizier, as reported by Kursblatt\n\nQuote: "It is thin."',
      'direct: Vizier > Vizier',
    ],
    ['Source: investigation by Vizier\n\nQuote: "It is thin."', 'direct: Vizier > Vizier'],
    ['Source: Vizier’s investigation\n\nQuote: "It is thin."', 'direct: Vizier > Vizier'],
    [
      'Source: an investigation by the Lisk prosecutor’s office\n\nQuote: "It is thin."',
      'direct: Lisk prosecutor’s office',
    ],
    ['Source: Lisk Council’s investigation\n\nQuote: "It is thin."', 'direct: Lisk Council'],
    ['Source: an investigation by the police\n\nQuote: "It is thin."', 'direct: police'],
    ['Source: Mara Quist’s investigation\n\nQuote: "It is thin."', 'direct: Mara Quist'],
  ],
  'a post told in other words than the one it is called by': [
    [
      'Source: Ostap Lind, member of parliament, on Telegram\n\nDetails: The MP also reported that it was late.',
      'indirect: Ostap Lind > Telegram',
    ],
    [
      'Source: Ostap Lind, chairman of the parliamentary defence committee, on Telegram\n\nDetails: The lawmaker added that it was late.',
      'indirect: Ostap Lind > Telegram',
    ],
    [
      'Source: Ostap Lind, head of the Lisk City Council\n\nDetails: The mayor added that it was late.',
      'indirect: Ostap Lind',
    ],
    [
      'Ostap Lind, member of parliament, said that it was late. The deputy added that it was dark.',
      ...Array<string>(2).fill('indirect: Ostap Lind'),
    ],
    [
      'Ostap Lind, member of the city council, said that it was late. Ida Bloch, member of parliament, said no. The councillor added that it was dark.',
      'indirect: Ostap Lind',
      'indirect: Ida Bloch',
      'indirect: Ostap Lind',
    ],
    [
      'Ostap Lind, head of the Lisk Regional Administration, said that it was late. The governor added that it was dark.',
      ...Array<string>(2).fill('indirect: Ostap Lind'),
    ],
    [
      'Ostap Lind, aide to a member of parliament, said that it was late. The MP added that it was dark.',
      'indirect: Ostap Lind',
      'indirect: The MP',
    ],
    [
      'Ostap Lind, deputy head of the Lisk City Council, said that it was late. The mayor added that it was dark.',
      'indirect: Ostap Lind',
      'indirect: The mayor',
    ],
    [
      'Ostap Lind, head of the Lisk City Council, said that it was late. Mayor Ida Bloch said no. The mayor added that it was dark.',
      'indirect: Ostap Lind',
      'indirect: Ida Bloch',
      'indirect: Ida Bloch',
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
