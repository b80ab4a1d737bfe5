import { describe, expect, it } from '@jest/globals';

import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { lineOf, voicesOf } from '../voicesOf.ts';

/** Sentences as reports from parliaments, tabloids and magazines have them: sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'what stands before a name': [
    [
      'Opening the debate, the Roads Minister, Mara Quist (Liberal, Lisk), told members that ice was thin.',
      'indirect: Mara Quist',
    ],
    ['Pressed on the price, the deputy mayor, Tom Fry, said it was small.', 'indirect: Tom Fry'],
    [
      'For the Guild, Mara Quist (Liberal, Lisk) called the pier “a joke for a year and a risk ever after”.',
      'mixed: Mara Quist',
    ],
    ['For Mara Quist, the visit is “three months too late”.', 'mixed: Mara Quist'],
    [
      'For Mara Quist, a keeper at the Institute of the Gorge, the lesson is that ice and salt do not mix.',
      'indirect: Mara Quist',
    ],
    ['For Mara Quist, who runs the yard, rust was the hardest part.', 'indirect: Mara Quist'],
    ['For Mara Quist, who counts the boats, the numbers make the loss plausible.', 'indirect: Mara Quist'],
    ['For Mara Quist, who runs the yard, it was a day of rain.', 'none'],
    ['For Mara Quist, 52, it was the third race.', 'none'],
    ['Mara Quist warned, however, that the pier was old.', 'indirect: Mara Quist'],
    ['No boats had come by nightfall, county harbour director Lena Holm said.', 'indirect: Lena Holm'],
    ['The boats are in, watch manager Lena Holm told the Daily Brine.', 'indirect: Lena Holm > Daily Brine'],
    ['“No,” said teacher Lena Holm.', 'direct: Lena Holm'],
    ['Det Con Mara Quist said the pier was old.', 'indirect: Mara Quist'],
    ['On LinkedIn Quist wrote that the pier was old.', 'indirect: Quist > LinkedIn'],
    ['In May Mara Quist said the pier was old.', 'indirect: Mara Quist'],
    ['The man in May Street said the pier was old.', 'indirect: The man in May Street'],
  ],
  'names and whose they are': [
    ['Norlink is a firm. Norlink’s Ilka Sund counters that it is old.', 'none', 'indirect: Ilka Sund'],
    [
      'Karsk is cold. Karsk’s Foreign Harbour Service (FHS) has said that it is old.',
      'none',
      'indirect: Foreign Harbour Service',
    ],
    ['King’s College Hospital said it was old.', 'indirect: King’s College Hospital'],
    ['Moody’s Harbour Service said it was old.', 'indirect: Moody’s Harbour Service'],
    [
      'The Lisk Review of Boats called it “a letter to rust”.',
      'mixed: The Lisk Review of Boats > The Lisk Review of Boats',
    ],
    ['Ostren and Karsk met. Karsk said it was old.', 'none', 'indirect: Karsk'],
    [
      'Two drivers of one of the firms, Norlink, said it was old.',
      'indirect: Two drivers of one of the firms',
    ],
  ],
  'nouns that look like verbs': [
    ['Rope jumps as Norland cuts hemp forecast.', 'none'],
    ['Tin slips as Tarrow lifted output forecast.', 'none'],
    ['Shares sink as Brine Bank cut growth forecast.', 'none'],
    ['Rope jumps as Norland trims hemp estimates.', 'none'],
    ['Rain came, as Lisk rivers office forecast.', 'indirect: Lisk rivers office'],
    ['Rain came, as the weather office forecast.', 'indirect: the weather office'],
    ['Rope jumps as UN weapons inspectors forecast.', 'indirect: UN weapons inspectors'],
    ['Rope jumps, as Sachs Brothers economists forecast.', 'indirect: Sachs Brothers economists'],
  ],
  'verbs that look like nouns': [
    [
      'It heals, as doctors led by the surgeon Mara Quist report in a study.',
      'indirect: doctors led by the surgeon Mara Quist',
    ],
    ['Keepers at the pier led by Quist drink.', 'none'],
    [
      'A person who knows the mayor’s thinking said that it was old.',
      'indirect: A person who knows the mayor’s thinking',
    ],
    ['It will rain, its managing director said.', 'indirect: its managing director'],
    [
      'It will rain, according to a member of her negotiating team.',
      'indirect: a member of her negotiating team',
    ],
    ['The boat calls three times a day in May, and once in June.', 'none'],
    ['A court in Lisk rejected the guild’s application to stop it.', 'none'],
    ['The guild rejected the court’s ruling.', 'indirect: The guild'],
    ['The commission holds the guild responsible for the loss.', 'indirect: The commission'],
    ['The guild holds the keys for the pier.', 'none'],
    ['A second source at the pier claims skippers had to wait.', 'indirect: A second source at the pier'],
    ['She lost the claims skippers had made.', 'none'],
    ['The charity Harbour Aid reports that calls to it doubled in May.', 'indirect: Harbour Aid'],
    ['Tweeted Mara Quist: “The pier is old.”', 'direct: Mara Quist'],
    ['Added Mara Quist: “The pier is old.”', 'direct: Mara Quist'],
  ],
  'an office before a colon, and what is none': [
    ['Police: two men were detained near the pier.', 'indirect: Police'],
    ['Mayor: schools will be closed tomorrow.', 'indirect: Mayor'],
    ['Head of Lisk port: we were warned twice.', 'indirect: Head of Lisk port'],
    ['Teacher: a job that pays well.', 'none'],
    ['The president: a life that was long.', 'none'],
    ['Police: 101.', 'none'],
    ['There was a note on the door: “Back soon.”', 'none'],
    ['It is an old rule: “Never row alone.”', 'none'],
    ['The guild met. It was blunt: “Never row alone.”', 'none', 'direct: The guild'],
  ],
  'what tells the order, and trades that look like verbs': [
    ['Second, call the office, said Mara Quist.', 'indirect: Mara Quist'],
    ['Tomorrow, bring a rope, said Mara Quist.', 'indirect: Mara Quist'],
    ['“It is late,” skipper Mara Quist said.', 'direct: Mara Quist'],
    ['“It is late,” keeper Mara Quist fumed.', 'direct: Mara Quist'],
    [
      '“It is late,” said Mara Quist. “It is not,” countered another.',
      'direct: Mara Quist',
      'direct: another',
    ],
    ['The guild’s clerk, Mara Quist – nine years there – said that it was late.', 'indirect: Mara Quist'],
    ['The council rejected a motion by Mara Quist to close the pier.', 'none'],
    ['The council rejected the charge.', 'indirect: The council'],
    ['Another estimate, by Norlink, puts it at 7 million.', 'indirect: Norlink'],
    ['An earlier estimate by a firm, Rope Partners, had put it at 7 million.', 'indirect: Rope Partners'],
  ],
  'words before a colon': [
    ['Here is what Mara Quist said on Monday: “It is old.”', 'direct: Mara Quist'],
    ['Mara Quist’s full statement: “It is old and it will stay so.”', 'direct: Mara Quist'],
    ['Lost property: “A hat that was old when it was lost.”', 'direct'],
    ['When I rang her at her house, in Lisk, Mara Quist was milder: “It is old.”', 'direct: Mara Quist'],
    ['When I rang, I was blunt: “It is old.”', 'none'],
    [
      'Mara Quist ran out of time. Her last public words were: “And as for the pier.”',
      'none',
      'direct: Mara Quist',
    ],
    [
      'Mara Quist hit back within minutes from her boat, commenting with a single word: “No.”',
      'direct: Mara Quist',
    ],
  ],
  'what is said of somebody or something': [
    ['The guild was accused of “sleepwalking into rust” by its treasurer Mara Quist.', 'mixed: Mara Quist'],
    ['The pier was called “a joke” by the mayor, Tom Fry, on Friday.', 'mixed: Tom Fry'],
    ['The mayor was called by Tom Fry on Friday.', 'none'],
    ['To Mara Quist, a keeper at the pier, the plan is “a wake-up call”.', 'mixed: Mara Quist'],
    ['To Lisk, 40 miles away, they sent “a letter of hope”.', 'none'],
    ['A poll by the Lisk Institute put Mara Quist on 34%.', 'indirect: the Lisk Institute'],
    ['Exports fell, figures from the harbour show.', 'indirect: figures from the harbour'],
  ],
  'where it was said': [
    ['Reader Mara Quist emails to say that it was old.', 'indirect: Mara Quist'],
    ['The Bugle’s Vera Quist reports that it was old.', 'indirect: Vera Quist'],
    ['The Sunday Lamp reports that it was old.', 'indirect: The Sunday Lamp > The Sunday Lamp'],
    ['Mara Quist took to Telegram to insist that it was old.', 'indirect: Mara Quist > Telegram'],
    ['Mara Quist went to Lisk to sell the boat.', 'none'],
    ['Writing on X, Mara Quist said talks were over.', 'indirect: Mara Quist > X'],
    ['Talks were over, Mara Quist said, according to Radio Lisk.', 'indirect: Mara Quist > Radio Lisk'],
    ['Talks were over, Mara Quist said, according to her aide.', 'indirect: Mara Quist'],
  ],
  'names with what is no name elsewhere': [
    ['The group Stand Together said it was old.', 'indirect: Stand Together'],
    ['“It is old,” thundered Norland’s Ilka Sund from the pier.', 'direct: Ilka Sund'],
    ['“It is old,” said Ilka Sund of Clean Piers Now.', 'direct: Ilka Sund'],
    ['Grandmother-of-four Ilka Sund said it was old.', 'indirect: Ilka Sund'],
    ['Ilka Sund, whose boat had sunk twice, made no excuses: “It is old.”', 'direct: Ilka Sund'],
    ['The guild’s demand is clear: “Mend the pier.”', 'direct: The guild'],
  ],
  'what somebody passes on': [
    ['Mara Quist read out a letter from a pupil who wanted to know why it was old.', 'indirect: Mara Quist'],
    ['Mara Quist read a letter from a pupil.', 'none'],
    ['Mara Quist also quoted an editorial that had called it “policy by rust”.', 'mixed: Mara Quist'],
    [
      'In May Mara Quist wrote to the guild. “Close it before Friday,” the letter began.',
      'none',
      'direct: Mara Quist',
    ],
    ['Mara Quist, quoted in Dockside, said it was old.', 'indirect: Mara Quist > Dockside'],
    ['Mara Quist, quoted in court, said it was old.', 'indirect: Mara Quist'],
  ],
  'nobody, and what was only seen': [
    ['Nobody said that the pier was shut.', 'none'],
    ['No witness said that the pier was shut.', 'none'],
    ['No 10 said that the pier was shut.', 'indirect: No 10'],
    ['Radio Lisk has seen a draft in which the pier is shut.', 'none'],
  ],
  'who is meant': [
    ['Carl Moss sued Norlink. It denies that it was late.', 'none', 'indirect: Norlink'],
    ['Carl Moss left Lisk. He says that it was late.', 'none', 'indirect: Carl Moss'],
    ['The council left Lisk. It says that it was late.', 'none', 'indirect: The council'],
    [
      'The Foreign Harbour Service wrote on Telegram that it was old. The agency added that it was wet.',
      'indirect: The Foreign Harbour Service > Telegram',
      'indirect: The Foreign Harbour Service > Telegram',
    ],
  ],
};

/** Lines of a conversation with the publisher, sentence by sentence. */
function voicesOfTold(publisher: string, text: string): string[] {
  const facts = `---\ntitle: A title\npublisher: ${publisher}\nauthor: Ivo Renn\n---\n`;
  return attribute(readArticle({ id: 'a', text: `${facts}${text}\n` })).passages.map(lineOf);
}

/** Who says what the publisher of a page says in it. */
function voiceOfPublisher(facts: string): string {
  const text = `---\ntitle: A title\n${facts}\n---\nIt rained.\n\nThe pier must be mended, Lisk Rights said on Monday.\n`;
  return lineOf(attribute(readArticle({ id: 'a', text })).passages.at(-1)!);
}

describe('what is told to the publisher', () => {
  it('is told to it as long as the sentence or its quotation lasts', () => {
    expect(voicesOfTold('Lisk Tarrow Mercury', 'Mara Quist told the Mercury: “It is late. It is cold.”\n\n“It is old,” she said.')).toEqual([
      'direct: Mara Quist > Lisk Tarrow Mercury', 'direct: Mara Quist > Lisk Tarrow Mercury', 'direct: Mara Quist',
    ]);
  });

  it('is told to it by its initials too', () => {
    expect(voicesOfTold('Lisk Tarrow Mercury', 'Mara Quist told LTM that it was late.\n\n“It is old,” she said.')).toEqual([
      'indirect: Mara Quist > Lisk Tarrow Mercury', 'direct: Mara Quist',
    ]);
  });

  it('came through nobody where the publisher has only seen it', () => {
    const seen = 'According to a memo seen by the Mercury, it was late.\n\nA letter, obtained by this newspaper, says that it was late.';
    expect(voicesOfTold('Lisk Tarrow Mercury', seen)).toEqual(['indirect: a memo', 'indirect: A letter']);
    expect(voicesOfTold('Lisk Tarrow Mercury', 'According to a memo seen by Radio Sund, it was late.')).toEqual(['indirect: a memo > Radio Sund']);
  });

  it('goes on where another medium is told', () => {
    expect(voicesOfTold('Lisk Tarrow Mercury', 'Mara Quist told Kursblatt that it was late.\n\n“It is old,” she said.')).toEqual([
      'indirect: Mara Quist > Kursblatt', 'direct: Mara Quist > Kursblatt',
    ]);
  });
}); // prettier-ignore

describe('what the publisher says', () => {
  it('is said by a body that publishes a statement', () => {
    expect(voiceOfPublisher('publisher: Lisk Rights')).toBe('indirect: Lisk Rights');
  });

  it('are the own words of a medium, whose articles somebody signs', () => {
    expect(voiceOfPublisher('publisher: Lisk Rights\nauthor: Mara Quist')).toBe('none');
  });
});

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
