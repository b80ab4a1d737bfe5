import { describe, expect, it } from '@jest/globals';
import { Cast } from '../../../src/attribution/3-people/cast.ts';
import { readLines } from '../../../src/attribution/2-reports/readLines.ts';
import { findVoices } from '../../../src/attribution/4-voices/voices.ts';
import { readArticle } from '../../../src/article/read.ts';
import { ENGLISH } from '../../../src/language/en/index.ts';
import { lastSpeakerOf } from '../voicesOf.ts';

/** Who speaks in the last sentence of a text: whom its pronoun or description means. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'what is somebody’s own, in quotation marks': [
    [
      'Mara Quist said it was late. “It is over,” she said.\n\nNoor Brandt kept her “buy” rating. “The ice is thin,” she wrote.',
      'Noor Brandt',
    ],
    [
      'Ole Falk said it was late. “It is over,” he said.\n\nRuvo Brandt sold his “lucky” boat. “The ice is thin,” he wrote.',
      'Ruvo Brandt',
    ],
  ],
  'who was asked, and not who asked': [
    [
      'Mara Quist builds boats.\n\nWhen a writer from the Lisk Gazette asked her about it, she replied: “It was late.”',
      'Mara Quist',
    ],
    ['Edo Brandt builds boats. When Tom Fry asked him about his boat, he said it was late.', 'Edo Brandt'],
    ['Edo Brandt builds boats. Tom Fry once pressed him about it. “It was late,” he said.', 'Edo Brandt'],
    [
      'Edo Brandt builds boats. When the keeper Tom Fry quizzed him, he laughed. “It was late,” he said.',
      'Edo Brandt',
    ],
    ['Edda Quill had lost her cart, she said.', 'Edda Quill'],
  ],
  'whoever is told something by the one who is hers': [
    [
      'Mara Quist flies.\n\nHer boss, Rosa Falk, told her that she was slow.\n\nShe said in May that it hurt.',
      'Mara Quist',
    ],
    [
      'Mara Quist flies.\n\nHer boss, Rosa Falk, warned her that it was late. The sea rose.\n\nAsked about it, she said: “I left.”',
      'Mara Quist',
    ],
    [
      'Edo Brandt dives.\n\nHis coach Tom Fry told him that he was slow.\n\nHe said that it hurt.',
      'Edo Brandt',
    ],
    // in the same paragraph, or to somebody else, the speaker goes on
    [
      'Mara Quist flies.\n\nHer boss, Rosa Falk, told her that it was late. She added that it was old.',
      'Rosa Falk',
    ],
    [
      'Mara Quist flies.\n\nHer boss, Rosa Falk, told him that it was late.\n\nShe added that it was old.',
      'Rosa Falk',
    ],
    [
      'Mara Quist flies.\n\nHer boss, Rosa Falk, said it was late.\n\nShe added that it was old.',
      'Rosa Falk',
    ],
    [
      'Mara Quist flies.\n\nHer boss, Rosa Falk, told her that it was late.\n\nFalk said it was old.\n\nShe added that it was cold.',
      'Rosa Falk',
    ],
  ],
  'whoever the sentence itself is about, where no other man or woman was named': [
    ['The treasurer, Edo Brandt, was late, he said.', 'Edo Brandt'],
    [
      'Upper Tarrow is cold. The keeper, Edo Brandt, has rung at every hour, and at every hour, he says, it was late.',
      'Edo Brandt',
    ],
    [
      'On Brine Street nine shops are shut. Lumi Tveit keeps bees, and she says that the rent is high.',
      'Lumi Tveit',
    ],
    // of two men, whoever spoke
    ['“It is late,” said the officer Ole Holm. The driver, Edo Brandt, was drunk, he said.', 'Ole Holm'],
  ],
  'a surname of a woman and of her firm': [
    [
      'Rosa Falk has a zip. Dunmore Falk, which makes zips, lost money. Ms Falk concedes that it is late.',
      'Rosa Falk',
    ],
    ['Rosa Falk left. Ilka Falk, a baker, came. “It is late,” Ms Falk said.', 'Ilka Falk'],
  ],
  'a surname of a man and of his daughter, by her title': [
    [
      'Otto Falk lost his boat.\n\nHis daughter Rosa said that it was old.\n\nMs Falk said it was late.',
      'Rosa',
    ],
    [
      'Otto Falk lost his boat.\n\nHis daughter Rosa said that it was old.\n\nMr Falk said it was late.',
      'Otto Falk',
    ],
  ],
  'one of two, of whom the other has no name': [
    ['Rosa Falk rowed. She and four of her friends said it was late.', 'Rosa Falk'],
    ['Rosa Falk rowed. She and a neighbour wrote to the guild to say that it was late.', 'Rosa Falk'],
    ['Rosa Falk rowed. Her mother and a friend said it was late.', 'Her mother and a friend'],
  ],
  'whoever holds a post that is named with what it is of': [
    [
      'Detectives have summoned the Speaker of the National Assembly, Edo Brandt, over a boat. “I was clean,” said the Speaker, who left.',
      'Edo Brandt',
    ],
    [
      'The pier belongs to the state company Norlink. It is old. The company said that it was late.',
      'Norlink',
    ],
  ],
  'whoever acts on somebody, and is not that one': [
    ['A court in Lisk jailed Edo Brandt for a year. He had shown no shame, the judge said.', 'the judge'],
    [
      'A court in Lisk jailed Edo Brandt for a year. “You had every chance,” the judge told him.',
      'the judge',
    ],
    ['Police stopped Mara Quist on the pier. She had no lights, the officer said.', 'the officer'],
    ['A cart hit Edo Brandt at noon. He will keep the leg, the doctor said.', 'the doctor'],
    ['The guild dismissed the former warden, Mara Quist. She had lied, the treasurer said.', 'the treasurer'],
    ['Sergeant Mara Quist stopped Edo Brandt. He was polite, the officer said.', 'Mara Quist'],
    ['Mara Quist, prosecuting, read out the list. It was too long, the prosecutor said.', 'Mara Quist'],
    ['Edo Brandt was jailed. He would appeal, the former treasurer said.', 'Edo Brandt'],
    ['Mara Quist walked to Brine. “My boots gave up,” the walker said.', 'Mara Quist'],
  ],
  'relatives of whoever was named': [
    ['Edo Brandt, 39, died on Monday. Brandt had been tired, his son said.', 'his son'],
    ['Edo Brandt, 39, died on Monday. “He was tired,” his brother told the guild.', 'his brother'],
    [
      'Mara Quist died in Lisk. Her brother Tom drowned. Quist died of a stroke, her daughter said.',
      'her daughter',
    ],
    ['Mara Quist died in Lisk. Her brother Tom found her. She had been ill, her brother said.', 'Tom'],
    [
      'Mara Quist died in Lisk. Her husband, Tom Fry, found her. She had been ill, her husband said.',
      'Tom Fry',
    ],
  ],
  'whoever leads to a colon': [
    ['“It is late,” said Hanna Falk. Mara Quist was blunter: the pier, she said, was a ruin.', 'Mara Quist'],
    ['Tom Fry spoke. Edo Brandt, a keeper, was calm: it would, he added, hold.', 'Edo Brandt'],
    ['“It is late,” said Tom Fry. Norlink disagreed: the pier, it said, was new.', 'Norlink'],
    ['“It is late,” said Hanna Falk. There was a problem: the pier, she said, was old.', 'Hanna Falk'],
    ['“It is late,” said Tom Fry. He praised Edo Brandt: the pier, he said, was safe.', 'Tom Fry'],
  ],
  'a count, which is nobody': [
    [
      'Mara Quist runs the yard. Six of eleven boats burned. Four of nine sank. “It is late,” she says.',
      'Mara Quist',
    ],
    ['Mara Quist runs the yard. Two in five failed. “It is late,” she says.', 'Mara Quist'],
  ],
  'a woman, and neither a firm nor whoever has another name': [
    [
      'Lisk Lines had ordered no repair, said Ilka Brandt. Lisk Lines is old. “They knew it,” she said.',
      'Ilka Brandt',
    ],
    [
      'Otto Lind wrote to BrightArc Dental. Ilka Brandt wrote to BrightArc Dental. “It was late,” she said.',
      'Ilka Brandt',
    ],
    [
      'Mara Lind was there. The first witness, able seaman Astrid Holm, spoke. “It rang,” she said.',
      'Astrid Holm',
    ],
    ['The first witness was Lena Holm. Otto Lind sat behind her. “It was late,” she said.', 'Lena Holm'],
    [
      'The fire was out by six, Lisk Fire and Rescue said. The brigade wrote that the pier was safe.',
      'Lisk Fire and Rescue',
    ],
  ],
  'whose own account it is': [
    ['Hanna Falk spoke. Mara Quist, by her own account, sent nine warnings.', 'Mara Quist'],
    [
      'Hanna Falk spoke. In retirement Mara Quist kept bees and had, by her own count, 212 hives.',
      'Mara Quist',
    ],
    ['Hanna Falk spoke. By her own admission, Mara Quist has never rowed.', 'Mara Quist'],
    ['Hanna Falk spoke. The mayor of Lisk was, by her own reckoning, the worst rower.', 'The mayor of Lisk'],
    ['Hanna Falk said it was late. She has, by her own admission, never rowed.', 'Hanna Falk'],
  ],
  'an age, by whom the paragraph behind whoever spoke last is about': [
    [
      '“It was late,” said coach Lena Holm.\n\nOtto Brandt, who has 17 goals, was delighted.\n\n“She rang me,” said the 22-year-old.',
      'Otto Brandt',
    ],
    [
      '“It was late,” said coach Lena Holm.\n\nOtto Brandt was delighted.\n\nThe 22-year-old said that he would stay.',
      'Otto Brandt',
    ],
    [
      '“It was late,” said coach Lena Holm.\n\nBrandt, 22, was delighted.\n\n“She rang me,” said the 22-year-old.',
      'Brandt',
    ],
    [
      'Otto Brandt, 22, scored.\n\nThe coach, Lena Holm, was glad. “It was late,” she said.\n\n“It rang,” said the 22-year-old.',
      'Otto Brandt',
    ],
    // who is spoken of, is called in passing, or stands in the same paragraph does not speak, nor one of another age or gender
    [
      '“It was late,” said coach Lena Holm.\n\nOtto Brandt was delighted.\n\n“He is a fine lad,” said the 61-year-old.',
      'Lena Holm',
    ],
    [
      '“It was late,” said coach Lena Holm, 61.\n\nOtto Brandt was delighted.\n\n“We are done,” said the 61-year-old.',
      'Lena Holm',
    ],
    ['“It was late,” said coach Lena Holm. Otto Brandt scored. “We won,” the 61-year-old said.', 'Lena Holm'],
    [
      '“It was late,” said coach Lena Holm.\n\nOtto Brandt was delighted. So was Holm.\n\n“We are done,” said the 61-year-old.',
      'Lena Holm',
    ],
    [
      '“It was late,” said coach Lena Holm.\n\nOtto Brandt was delighted.\n\n“It rang,” said the 61-year-old woman.',
      'Lena Holm',
    ],
  ],
  'a description, by what the article says of somebody anywhere': [
    [
      'Tom Fry, 68, fished here for forty years. Next to him stood Mara Quist, who sold what he caught. “We moved the boats a little every year,” says the 68-year-old.',
      'Tom Fry',
    ],
    [
      'Mara Quist, a baker from Lisk, was there by six. Tom Fry kept the door. The baker said the oven had been cold all night.',
      'Mara Quist',
    ],
    [
      'The detective said that five of the bells were back.\n\nDetective Mara Quist would not say where they had been.\n\nThree more are missing, according to the detective.',
      'Mara Quist',
    ],
    [
      'Bo Aske, a colonel in the reserve, and Tom Fry, his driver, came back at night. The road was shut, the colonel said.',
      'Bo Aske',
    ],
    [
      'Mara Quist met the keepers on Monday. The Harbour Alliance leader shook every hand. “Nothing is settled,” the Alliance leader said.',
      'The Harbour Alliance leader',
    ],
  ],
  'somebody of a family, and not whose they are': [
    ['Enzi Tamoa said it was late.\n\nMr Lind’s widow, Pia, read out a list.\n\n“No,” she said.', 'Pia'],
    ['Enzi Tamoa said it was late.\n\nMrs Lind’s husband, Gale, wept.\n\n“No,” he said.', 'Gale'],
    ['Enzi Tamoa said it was late.\n\nMr Lind’s widow wept.\n\n“No,” she said.', 'Mr Lind’s widow'],
    ['Enzi Tamoa said it was late.\n\nBakari Lind’s sister wept.\n\n“No,” she said.', 'Bakari Lind’s sister'],
    [
      'Mara Quist died in May. Her daughter, Pia Quist-Falk, said it was a fall.\n\nMrs Quist told a reporter: “It is late.”\n\nShe rowed, her daughter said, at night.',
      'Pia Quist-Falk',
    ],
    [
      'Otto Lind died in May. His brother, Ole Lind, said it was a fall.\n\nMr Lind told a reporter: “It is late.”\n\nHe rowed, his brother said.',
      'Ole Lind',
    ],
  ],
  'a body, by the words of its name and what it can be': [
    [
      'The Roads Directorate closed the bridge on Monday. The Lisk Guild of Carters protested. A cable had parted, the directorate said.',
      'The Roads Directorate',
    ],
  ],
  'nobody but whoever plays them': [
    [
      'Edo Brandt rehearses in Lisk. In May he will play King Torm at the Sund. “I am old,” he says.',
      'Edo Brandt',
    ],
    ['Mara Quist rehearses in Lisk. She won a prize for her Lady Holm. “I am old,” she says.', 'Mara Quist'],
    ['Mara Quist rehearses in Lisk. Queen Maude left. “I am old,” she says.', 'Queen Maude'],
  ],
  'a relative by a title and the surname of whoever has died': [
    [
      'Edo Brandt drowned in May.\n\nHis widow, Jean, said he rowed.\n\nOutside court Mrs Brandt said it was late.',
      'Jean',
    ],
    ['Mara Quist drowned in May.\n\nHer husband, Tom, said she rowed.\n\nMr Quist said it was late.', 'Tom'],
  ],
  'a name of one word behind what somebody is': [
    ['The wall was painted by street artist Zorb.\n\nAsked by the Lisk Post, he said it was late.', 'Zorb'],
    [
      'The wall was painted by the artist Zorb’s son. “It is late,” said Mara Quist. She left.\n\n“It is old,” she said.',
      'Mara Quist',
    ],
  ],
  'a pronoun': [
    [
      'Mara Quist, the manager, told the hall that nobody would lose work. Norlink would go on buying. “We need the cutters,” she said.',
      'Mara Quist',
    ],
    ['Mara Quist showed Tom Fry the letter. She had written it at night, she said.', 'Mara Quist'],
    [
      'Tom Fry told Radio Sund that he had not expected to play. “I was the only one not shivering,” he joked.',
      'Tom Fry',
    ],
  ],
  'somebody new': [
    [
      'Mara Quist, a baker from Lisk, was there by six. A mechanic from Tarrow said the road was shut.',
      'A mechanic from Tarrow',
    ],
    [
      'Norlink has cut jobs in Lisk. The shipping association put the loss at nine million.',
      'The shipping association',
    ],
    ['Tom Fry, a driver, slept in his cab. Another driver said it was cold.', 'Another driver'],
  ],
};

describe.each(Object.entries(CASES))('whom words mean: %s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});

it('is chosen among those who were named, and the same words mean the same one again', () => {
  const text =
    'A title of it\n\nMara Quist came with Tom Fry. “It is late. It is dark,” she said. “Go home.”\n';
  const layout = readArticle({ id: 'a', text });
  const words = { ...layout, text: layout.read.text, blocks: layout.read.blocks };
  const asked: string[] = [];
  const cast = new Cast(ENGLISH.attribution, ({ naming, recent }) => {
    asked.push(naming.name);
    return recent.find(({ name }) => name === 'Tom Fry') ?? null;
  });
  const voices = findVoices(words, readLines(words, ENGLISH.attribution), cast);
  expect(asked).toEqual(['she']);
  expect([...voices.values()].slice(2).map(({ speaker }) => speaker?.name)).toEqual([
    'Tom Fry',
    'Tom Fry',
    'Tom Fry',
  ]);
});
