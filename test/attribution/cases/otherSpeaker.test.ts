import { describe, expect, it } from '@jest/globals';
import { lastSpeakerOf } from '../voicesOf.ts';

/** Who speaks in the last sentence of a text, where somebody else stands nearer or spoke before; below each, what stays. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'what people had told one another is told by whoever speaks of them': [
    [
      'Edo Holm was held. Police said that Holm had left once. He had told a friend where he slept.',
      'Police',
    ],
    ['Ada Holm said that help had come late. Her brother had asked the guild for a boat.', 'Ada Holm'],
    [
      'Ada Holm said that help had come late. Her sons had called the town hall and been sent home.',
      'Ada Holm',
    ],
    ['Ada Holm said that help had come late. His wife had begged the keeper to row.', 'Ada Holm'],
    ['Ada Holm said that help had come late. Her sister had called it a disgrace.', 'Her sister'],
    [
      'Ada Holm said that help had come late. Keeper Edo Brandt had told a friend that it was early.',
      'Edo Brandt',
    ],
    [
      'Ada Holm said that help had come late.\n\nHer sister had told a friend that it was early.',
      'Her sister',
    ],
    [
      'Ole Brandt admitted the theft. Prosecutor Ann Lund said it was late. He had told the court that he was sorry.',
      'Ole Brandt',
    ],
  ],
  'who replies to a question is another than who asks': [
    [
      'Ada Holm told the guild that it was late. Karen Brandt asked about boats. She replied that they were dry.',
      'Ada Holm',
    ],
    [
      'The keeper of the pier told a court that it was late. Counsel Ada Falk put it to him that he had slept. He answered that he had not.',
      'The keeper of the pier',
    ],
    [
      'Ada Holm told the guild that it was late. Otto Brandt asked Ann Falk about boats. She replied that they were dry.',
      'Ann Falk',
    ],
    [
      'Norlink said it was late. Karen Brandt asked about boats. She replied that they were dry.',
      'Karen Brandt',
    ],
  ],
  'who was harmed or stands trial is nobody who acts in court': [
    ['Prosecuting, Tom Fry said the boat was stolen.\n\nThe victim said she had moved.', 'The victim'],
    [
      'Tom Fry, prosecuting, said the boat was stolen.\n\nThe defendant told police he was sorry.',
      'The defendant',
    ],
    ['Judge Mara Quist said it was late.\n\nThe accused said he was sorry.', 'The accused'],
    ['Tom Fry was jailed for theft.\n\nThe defendant said he was sorry.', 'Tom Fry'],
    ['Tom Fry, prosecuting, said the boat was stolen.\n\nThe prosecutor said it was late.', 'Tom Fry'],
  ],
  'who serves and who has another post': [
    [
      'Mara Quist, head of marketing, said trains were late.\n\nIt was warm, the conductor announced.',
      'the conductor',
    ],
    ['Mara Quist, the harbour master, said it was late.\n\nIt was cold, the waiter said.', 'the waiter'],
    [
      'Mara Quist, conductor of the Lisk orchestra, said it was late.\n\nIt was cold, the conductor said.',
      'Mara Quist',
    ],
    [
      'Captain Holm said it was late.\n\nAn old farmer, Ole Brandt, watches.\n\nThey are ours, says the captain.',
      'Holm',
    ],
  ],
  'the company of which the sentence before tells': [
    [
      'Ovik Bank said profit rose.\n\nShares in Tarrow Foods fell on Friday. A new chief had been found, the company said.',
      'Tarrow Foods',
    ],
    [
      'Tom Fry resigned on Friday as chair of Sund Shipping. A new one will be named soon, the company said.',
      'Sund Shipping',
    ],
    [
      'Lisk Motors named a chief.\n\nBrine & Co, its largest shareholder, said it was late.\n\nIt was in order, the carmaker said.',
      'Lisk Motors',
    ],
    [
      'Brine & Co, a carmaker, said it was late. Lisk Bank agreed.\n\nIt was in order, the carmaker said.',
      'Brine & Co',
    ],
    ['Tom Fry, the head of Norland, said it was late. It was in order, the company said.', 'the company'],
  ],
  'the company that was called so and named since': [
    [
      'Norlink, an app, was hacked. In a statement, the company said it was late.\n\nIts supplier, Brine Systems of Lisk, said it was early.\n\nNorlink has nine users. The company advised them to wait.',
      'Norlink',
    ],
    // whoever spoke or was named behind it
    [
      'Norlink, an app, was hacked. In a statement, the company said it was late.\n\nBrine Systems was early. The company said it was new.',
      'Brine Systems',
    ],
    [
      'Lisk Motors said it was late.\n\nThe Reserve Bank of Norland said it was early.\n\nThe company advised them to wait.',
      'Lisk Motors',
    ],
  ],
  'one of whom there are not several': [
    [
      'In a statement, the company said the pier was shut. Boats and DVDs were not lost, it said.',
      'the company',
    ],
    ['Falk and Sons said the pier was shut. Boats and DVDs were lost, it said.', 'Falk and Sons'],
  ],
  'whoever is brought in around what they said': [
    [
      'Edo Brandt said it was cold. Had he known, farmer Tom Fry would, he told the guild, have rung.',
      'Tom Fry',
    ],
    ['Edo Brandt said it was cold. The farmer Tom Fry had, he said, not rung.', 'Tom Fry'],
    // who is named no more closely may be told of, and a woman is not he
    ['Edo Brandt said it was cold. Tom Fry was, he said, late.', 'Edo Brandt'],
    ['Edo Brandt said it was cold. The farmer Ada Febig was, he said, late.', 'Edo Brandt'],
    ['Edo Brandt said it was cold. The farmer Tom Fry, he said, was late.', 'Edo Brandt'],
  ],
  'whoever has no name, with all that tells them from others': [
    ['Two nurses who asked not to be named spoke of three fires.', 'Two nurses who asked not to be named'],
    [
      'Two nurses who asked not to be named shook their heads. It was late, according to their account.',
      'Two nurses who asked not to be named',
    ],
    ['A keeper who wanted to be heard left. “It is late,” he said.', 'A keeper who wanted to be heard'],
    ['A nurse who asked to leave said it was late.', 'A nurse who asked to leave'],
  ],
  'of whom a friend spoke': [
    [
      'Before she was a minister, Mara Quist sold boats.\n\n“She is fearless,” a friend says.\n\nShe said on Friday that she would stay.',
      'Mara Quist',
    ],
    ['Mara Quist sold boats.\n\n“She is fearless,” a friend says. She added that it was late.', 'a friend'],
    [
      'Mara Quist sold boats.\n\n“It is late,” a neighbour says.\n\nShe said on Friday that she would stay.',
      'a neighbour',
    ],
  ],
  'the body that the sentence is about': [
    ['The director of the Lisk Opera has left.\n\nThe board took it “with regret”, it said.', 'The board'],
    ['The mayor said it was late.\n\nThe council had been told on Friday, it said.', 'The council'],
    ['The regulator said it was late.\n\nThe council had been told on Friday, it said.', 'The regulator'],
  ],
  'who is a person, and what is a place or a body': [
    [
      '“Stay back,” Captain Holm says.\n\nThe wall runs above Ulla Fenn, where nobody farms.\n\nHis team is late, he tells me.',
      'Holm',
    ],
    [
      'Her marriage to the painter Edo Brandt ended in 1968.\n\nHe said later that it was late.',
      'Edo Brandt',
    ],
    [
      'In her book Mara Quist thanks him.\n\nIt was late, the museum’s Loor Hendrik revealed.\n\n“We felt sick,” she said.',
      'Loor Hendrik',
    ],
    [
      '“It is late,” says the founder, Mara Quist.\n\nSport Norway advises against it.\n\nIt is, in her view, cold.',
      'Mara Quist',
    ],
    [
      'Thousands of people marched through Lisk on Sunday.\n\n“Water!” they shouted, banging pans.',
      'Thousands of people',
    ],
    ['Sales at Lisk Foods fell.\n\nIt was late, it said.', 'Lisk Foods'],
  ],
  'others behind what was no more than called so': [
    ['A small crowd chanted “Count us in!” as it spread. Some had been there since dawn.', 'none'],
    ['In an email, Lisk Homes cited “rising costs”. Inspectors had rated it good in 2023.', 'none'],
    ['Mara Quist said that the queue was “artificial”. Some had been there since dawn.', 'Mara Quist'],
    ['Mara Quist rejected it as “fiction”. No donor had seen the script.', 'Mara Quist'],
  ],
  'who denies what somebody has told of it': [
    [
      'The mill Orrin sold old rope.\n\nSource: Kursblatt\n\nDetails: Kursblatt writes that the rope was old.\n\nThe company denies the allegations.',
      'The company',
    ],
    [
      'The mill Orrin sold old rope.\n\nSource: Kursblatt on its website\n\nDetails: The rope was old.\n\nThe ministry has rejected the accusations.',
      'The ministry',
    ],
    ['Kursblatt writes that the mill sold old rope. The firm denied wrongdoing.', 'The firm'],
    ['The mill Orrin sold old rope, Sela wrote. The company disputes the claims.', 'The company'],
    // but who speaks of itself
    ['Norlink said that wages were fair. The company denied that jobs would go.', 'Norlink'],
    ['Radio Sund said that wages were fair. The station denied the claims.', 'Radio Sund'],
    [
      'The rope is old.\n\nSource: Ganzwerk, the state rope company, on Telegram\n\nDetails: The company denied the allegations.',
      'Ganzwerk',
    ],
  ],
  'a body of another kind than the one that was named': [
    ...(
      [
        ['Harbour Inspectorate', 'The police believe it was late.', 'The police'],
        ['Ministry of Roads', 'The army says it was late.', 'The army'],
        ['Lisk Town Council', 'The court said it was late.', 'The court'],
        ['Sund Coast Guard on Facebook', 'The hospital said it was late.', 'The hospital'],
        ['Reserve Bank, as reported by Kursblatt', 'The government said it was late.', 'The government'],
        ['Lisk Town Council', 'The council said it was late.', 'Lisk Town Council'],
        ['Lisk Police Department', 'The police said it was late.', 'Lisk Police Department'],
        ['Harbour Inspectorate', 'The agency said it was late.', 'Harbour Inspectorate'],
        ['Reserve Bank', 'The regulator said it was late.', 'Reserve Bank'],
      ] as const
    ).map(
      ([source, told, speaker]) =>
        [`The pier burns.\n\nSource: ${source}\n\nDetails: The pier is old. ${told}`, speaker] as const,
    ),
    ['The pilots say they will come, the police expect crowds.', 'The pilots'],
    ['The pilots say they will come, the police reckon with nine boats.', 'The pilots'],
    ['The museum in Lisk closes in May.\n\nThe company said the ferries would run.', 'The company'],
    [
      'Falk Metals is to shut its mill.\n\n“It is late,” said Tom Fry, an officer of the smiths’ union Torp.\n\nWages will be paid until May, the company said.',
      'Falk Metals',
    ],
    ['The chain Falko and the union Torp met on Monday.\n\nThe company said it was late.', 'Falko'],
  ],
  'the second of two, and who was asked': [
    [
      'Mara Quist said it was fair, but union leader Tom Fry called it an insult. “We are not beggars.”',
      'Tom Fry',
    ],
    [
      'The council says it pays; shepherd Tom Fry says he has waited a year. “They send it by ewe.”',
      'Tom Fry',
    ],
    ['Mara Quist said it was fair, but called it late. “We are not beggars.”', 'Mara Quist'],
    ['Mara Quist said that Tom Fry had called it an insult. “We are not beggars.”', 'Mara Quist'],
    ['“Why did you stay?” Mara Quist asked the nurse. “I was told to,” she replied.', 'the nurse'],
    ['“Why did they stay?” Mara Quist asked the crowd. “They were told to,” she said.', 'Mara Quist'],
  ],
};

describe.each(Object.entries(CASES))('who else speaks: %s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});
