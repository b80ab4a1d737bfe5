import { describe, expect, it } from '@jest/globals';
import { attribute } from '../../../src/attribution/attribute.ts';
import { readArticle } from '../../../src/article/read.ts';

/** Sentences behind what somebody said, in asterisks, in articles of some length. */
const GO_ON: readonly [speaker: string, text: string][] = [
  ['Mara Quist', '“It is tired,” said Mara Quist, the engineer. *It would have to close in May.*'],
  ['Mara Quist', 'Mara Quist, the engineer, said the bridge was tired. *It would have to close in May.*'],
  ['Tom Fry', 'The ferry would sail again by Friday, Tom Fry said. *Nobody would lose a ticket.*'],
  [
    'Mara Quist',
    'Mara Quist warned that the bridge was tired. *Without repairs it could fall, and it might hurt somebody.*',
  ],
  [
    'Tom Fry',
    '“We were asleep,” Tom Fry told the court. *The radio was on, and nobody could have known what was behind the door.*',
  ],
  ['The union', 'The union said its members were tired. *They would strike if the company did not listen.*'],
  ['Mara Quist', 'Mara Quist expects a new bridge by May. *It would cost nine million crowns.*'],
  [
    'Mara Quist',
    'Passing sentence, judge Mara Quist spoke of “a cold greed”. *The savers would never see their money again.*',
  ],
  ['Mara Quist', 'The bridge is “tired”, Mara Quist told reporters. *She saw no need for haste before May.*'],
  ['Mara Quist', 'Mara Quist said the bridge was tired. *She gave three reasons.*'],
  [
    'Two keepers',
    'Two keepers told the guild that nine lamps had failed. *In none of them had the wires been checked.*',
  ],
  [
    'Mara Quist',
    'Mara Quist said the bridge was tired. She gave two reasons. *The wood was wet and the nails were thin.*',
  ],
  ['Tom Fry', 'The ferry was safe, Tom Fry told the guild. *He named three tests that it had passed.*'],
  [
    'Tom Fry',
    'Tom Fry, who chairs the club, said the pool would close. *Members would get half of the fee back.*',
  ],
  ['Tom Fry', 'Tom Fry told the court that the coin was false. *The rim was too smooth.*'],
  [
    'Tom Fry',
    'Tom Fry told the court that the coin was false. The rim was too smooth. *Nobody had weighed it.*',
  ],
  ['Tom Fry', 'Tom Fry said the guild will sell the pier. *Some 40 keepers will be paid off.*'],
  ['Tom Fry', 'Tom Fry said the toll would be waived. *Small boats would be exempt.*'],
  [
    'Tom Fry',
    'Tom Fry said nine lamps were hit. *Sparks set a shed alight, and ferries would sail as usual.*',
  ],
  ['Tom Fry', 'Tom Fry said two of the nine lamps were lit. *The other seven were sold.*'],
  ['Tom Fry', 'Tom Fry said nine boats had been found. *Two more sank off the pier.*'],
  ['Tom Fry', 'Tom Fry said nine boats had been found. Two more sank off the pier. *Three hit a rock.*'],
  ['Tom Fry', 'Tom Fry said 40 lamps were mended. *This year another 60 lamps are to be mended.*'],
  ['The audit', 'The audit says nine lamps failed. *In two cases a keeper was asleep.*'],
  ['The audit', 'The audit says nine lamps failed. *Records were not kept.*'],
  ['The indictment', 'The indictment says he took nine crowns. *The cash was carried in a hat.*'],
  ['A shopkeeper', 'A shopkeeper said the police stood there for an hour. *They had dogs with them.*'],
  [
    'A shopkeeper',
    'A shopkeeper said the police stood there for an hour. They had dogs. *Then somebody threw a chair.*',
  ],
  ['Tom Fry', 'Tom Fry told me that he was worried. *Where would he sleep in the winter?*'],
  ['Tom Fry', 'Tom Fry said that he was owed nine crowns. *He has received nothing so far.*'],
  [
    'The survey',
    'The survey found that 40 per cent of keepers row. *Among women the share was 60 per cent.*',
  ],
];

const DO_NOT: readonly [text: string][] = [
  ['Lisk blocked the plan, three keepers said, because it was dear. *The remaining nine signed it.*'],
  ['“It is tired,” said Mara Quist, the engineer. *It was built in 1920 and carries 4,000 cars a day.*'],
  ['Mara Quist, the engineer, said the bridge was tired. *She joined the guild in 2011.*'],
  ['The ferry would sail again by Friday, Tom Fry said. *Its last voyage ended on a sandbank in January.*'],
  ['Mara Quist warned that the bridge was tired.\n\n*On Monday a lorry lost a wheel there.*'],
  ['“We were asleep,” Tom Fry told the court. *He was arrested in March at his home in Lisk.*'],
  ['The union said its members were tired. *The company employs 400 people in three towns.*'],
  ['Tom Fry said the ferry was late. *He has run it since 2011 and lives above the shop.*'],
  ['Mara Quist said the bridge was tired. *She saw no light in the windows.*'],
  ['Mara Quist said the bridge was tired. *She gave three concerts that winter.*'],
  ['Tom Fry told the court that the coin was false. *The trial was adjourned until Thursday.*'],
  ['Tom Fry told the court that the coin was false. *He was jailed for nine months.*'],
  ['Tom Fry said the guild will sell the pier. *Talks will resume on Monday.*'],
  ['Tom Fry said the law will pass. *Elections will be held in May.*'],
  ['Tom Fry said nine boats were hit. *No one has claimed responsibility.*'],
  ['Tom Fry said nine boats were hit. *No one answered the telephone at the guild.*'],
  ['Tom Fry said nine keepers were hurt. *Two have died since.*'],
  ['Tom Fry said two lamps were out. *Nine people live at the pier.*'],
  ['Tom Fry said two lamps were out. *Another nine people were hurt in Lisk.*'],
  ['Tom Fry said two of the nine members rowed. *The remaining members stayed at home.*'],
  ['Tom Fry said two lamps were out. *In two weeks the guild votes on it.*'],
  ['Tom Fry said the pier had failed twice. *The second bridge opened in 1990.*'],
  ['In a report on the pier, Tom Fry said that it was dark. *Marks on the door matched the boat.*'],
  ['The audit says nine lamps failed. *The audit was published on Monday.*'],
  ['The audit says nine lamps failed. *The money was never set aside.*'],
  ['The audit says nine lamps failed. *The pier holds 300 people.*'],
  ['A spokesman said the police stood there for an hour. *They had dogs with them.*'],
  ['A shopkeeper said she heard a bang. *A cyclist fell.*'],
  ['A shopkeeper said she heard a bang. *The man was arrested.*'],
  ['A shopkeeper said she heard a bang. *They were arrested on Tuesday.*'],
  ['Tom Fry said the pier was shut. *He does not own a boat.*'],
  ['Tom Fry said the pier was shut. *It was sold in May, and Rowe would later buy it.*'],
];

const around = (text: string): string =>
  `---\ntitle: The bridge\n---\nThe council met on Monday in the old school.\n\n${text}\n\nThe council meets again in June, when the school is closed.\n`;

function read(text: string) {
  const [before = '', marked = ''] = text.split('*');
  const article = attribute(readArticle({ id: 'x', text: around(before + marked) }));
  const passage = article.passages.find(({ start }) => article.text.startsWith(marked, start));
  return passage!.attribution;
}

describe('a sentence without a speaker behind what somebody said', () => {
  it.each(GO_ON)('is still what %s said: %s', (speaker, text) => {
    expect(read(text)).toMatchObject({
      kind: 'indirect',
      speaker: { name: speaker },
      reason: { rule: 'goes on' },
    });
  });

  it.each(DO_NOT)('is the article’s own: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'none', speaker: null });
  });
});
