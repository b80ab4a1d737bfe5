import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

/** How people are named before and after they speak → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'what stands before a name': [
    ['Minister of River Safety Ondina Falk has promised that the ferry will run.', 'indirect: Ondina Falk'],
    ['“No,” HRU Senior Vice-President for Juniors Ondina Falk-Moor said.', 'direct: Ondina Falk-Moor'],
    ['Office of Harbours Regional Director for the Lowlands Ondina Falk told a hall that it was late.', 'indirect: Ondina Falk'],
    ["Free Porters' Alliance Regional Organiser Ondina Falk said that it was late.", 'indirect: Ondina Falk'],
    ['First Deputy Prime Minister for Economic Affairs Ondina Falk said it was late.', 'indirect: Ondina Falk'],
    ['Chair of the Board of the Lisk Savings Bank Ondina Falk said it was late.', 'indirect: Ondina Falk'],
    ['Commander of the Northern Fleet Admiral Ondina Falk said it was late.', 'indirect: Ondina Falk'],
    ['Cabinet member for ropes Cllr Ondina Falk (Con, Upper Tarrow) said: “It is late.”', 'direct: Ondina Falk'],
    ['Coun. Ondina Falk, who chairs the board, said it was late.', 'indirect: Ondina Falk'],
    ['Ald. Ondina Falk said it was late.', 'indirect: Ondina Falk'],
    ['Assemb. Ondina Falk, who swims, said it was late.', 'indirect: Ondina Falk'],
    ['A friend of Mr Falk said it was late.', 'indirect: A friend of Mr Falk'],
    ['GP Ondina Falk said it was late. The doctor added that it was old.', ...Array<string>(2).fill('indirect: Ondina Falk')],
    ['“It is late,” LRU Secretary-General Ondina Falk said by telephone.', 'direct: Ondina Falk'],
    ['Attorney-General Ondina Falk said it was late. The attorney-general added that it was old.', ...Array<string>(2).fill('indirect: Ondina Falk')],
    ['Vice Mayor for Culture and Sport Ondina Falk said it was late.', 'indirect: Ondina Falk'],
    ['Anna Baker of Upper Lisk University said it was late.', 'indirect: Anna Baker'],
    ['The University of the Harbours said it was late.', 'indirect: The University of the Harbours'],
  ],
  'who is called by a post, a family or what they are known for': [
    ['Venue: Reading Room\n\nPresent: Cllr Ada Falk (Chair), Sgt Mira Lund (Lisk Police), Gil Harb (engineer, Rope Board)\n\nClerk: Mrs Thea Wold\n\nThe Chair said that it was late. The Sergeant denied that it was old. The Clerk noted that it was cold. In reply, the Board\'s engineer said that it was wet.', 'none', 'none', 'none', 'indirect: Ada Falk', 'indirect: Mira Lund', 'indirect: Thea Wold', 'indirect: Gil Harb'],
    ['Mara Quist sat in the third row. The woman who has run the ferry for years said that it was late.', 'none', 'indirect: Mara Quist'],
    ['Tom Fry sat in the third row. The woman who has run the ferry for years said that it was late.', 'none', 'indirect: The woman who has run the ferry for years'],
    ['Mara Quist fell ill. The man who pulled her out said that it was late.', 'none', 'indirect: The man who pulled her out'],
    ['The mediator, Mara Quist, said that it was late. The diplomat added that it was old.', ...Array<string>(2).fill('indirect: Mara Quist')],
    ['The mayor, Mara Quist, said that it was late. The owner added that it was old.', 'indirect: Mara Quist', 'indirect: The owner'],
    ['Source: Mara Quist, chair of the guild\n\nQuote: "It is late."\n\nDetails: The trade unionist added that it was old.', 'direct: Mara Quist', 'indirect: Mara Quist'],
    ["The yard's managing director Odile Falk said that it was late.", 'indirect: Odile Falk'],
    ['The Porters\' League said that it was late. It was old, the company said.', 'indirect: The Porters\' League', 'indirect: the company'],
    ['“It is late,” joked a passer-by.', 'direct: a passer-by'],
    ['Mr Falk\'s widow said: “It is late.” Odile Falk, who has two boats, waved.', 'direct: Odile Falk', 'none'],
    ['Its director, Odile Falk, does not: nine boats, in her view, would be too many.', 'indirect: Odile Falk'],
    ['A report by the Lisk Rope Inspectorate (LRI) puts the gust at 88 knots. The brake was rusty, the LRI found.', ...Array<string>(2).fill('indirect: the Lisk Rope Inspectorate')],
    ['The Lisk Rope Council said it was late. The body put the loss at 4 percent.', ...Array<string>(2).fill('indirect: The Lisk Rope Council')],
    ['Dr Odile Falk, the pathologist, gave the cause of death as cold.', 'indirect: Odile Falk'],
    ['She gave her name as Odile Falk.', 'none'],
    ['Analysts expect no rise, with Odile Falk of Brine Bank stressing that ropes would last.', 'indirect: Odile Falk'],
  ],
  'a name between commas': [
    ['In Lisk, the head of the fever ward, Dr Ondina Falk, said that it was late.', 'indirect: Ondina Falk'],
    ['The then minister of trade, Ondina Falk, denied the shortage.', 'indirect: Ondina Falk'],
    ['“No,” says the treasurer of the cooperative, Ondina Falk.', 'direct: Ondina Falk'],
  ],
  'who is meant by what they are': [
    ['Senator Ondina Falk has said that it was late.\n\nSource: Ondina Falk, chair of the harbour committee\n\nThe senator added that it was old.', ...Array<string>(2).fill('indirect: Ondina Falk')],
    ['Geologist Dr. Ondina Falk said that it was late. The geologist added that it was old.', ...Array<string>(2).fill('indirect: Ondina Falk')],
    ['Defence counsel Ole Falk said that it was late. The lawyer added that it was old.', ...Array<string>(2).fill('indirect: Ole Falk')],
    ["Ole Falk, head of the ferry's press office, said that it was late. The ferry's spokesman added that it was old.", ...Array<string>(2).fill('indirect: Ole Falk')],
    ['Padre Ole Falk said that it was late. Bread would come, the priest added.', ...Array<string>(2).fill('indirect: Ole Falk')],
  ],
  'who is meant by a surname': [
    ['Old Sailors Rip Ole Falk As A “Very Bad” Rower.\n\nIt is late. Falk said that it was cold.', 'none', 'none', 'indirect: Falk'],
    ['Rosa Falk came late. Falk has two boats. Her brother, Ole Falk, came too, and a picture showed Ivo Falk.\n\n“No,” Falk said in May.', 'none', 'none', 'none', 'direct: Rosa Falk'],
    ['Ole Falk came late. There was a row about the boats of Falk University. Falk said that it was old.', 'none', 'none', 'indirect: Ole Falk'],
  ],
  'who is another, though the noun is the same': [
    ['Vice President Ole Falk came. It was late, the president said.', 'none', 'indirect: the president'],
    ['The Lisk Times reported that it was late. The network said that it was old.', 'indirect: The Lisk Times > The Lisk Times', 'indirect: The network'],
  ],
  'who ends a sentence': [
    ['Some say that it is late.\n\n“It is not. Not at all,” said Rosa Falk, a baker from the lower part of the harbour who leads the Ropes For All Caucus.', 'indirect: Some', ...Array<string>(2).fill('direct: Rosa Falk')],
    ['It was dark. The skipper had promised fish by noon, the priest added.', 'none', 'indirect: the priest'],
    ['Asked by the judge whether he knew the boat, Ole Falk looked out of the window for a long while and said that he had none.', 'indirect: Ole Falk'],
    ["By Falk's count, nine boats are too few.", 'indirect: Falk'],
  ],
  'who is meant by a pronoun': [
    ['A film showed Rosa Falk at the pier.\n\nSenator Ada Renn scolded him: “It is far too late for ropes,” she said.', 'none', 'mixed: Ada Renn'],
    ['Otto Renn came late. When a reporter asked whether the guild would strike, Renn laughed.\n\n“Watch us,” he said.', 'none', 'indirect: a reporter', 'direct: Otto Renn'],
    ['Otto Renn said no. In a speech in July, the candidate vowed to “tear up” the plan for ropes in the harbour.', 'indirect: Otto Renn', 'mixed: the candidate'],
    ['Jory Pike said no. Asked whether he would row, Pike’s lawyer, Mira Lund, shook her head.\n\n“It is late,” she said. “Why would I?” Pike asked. It was old, he said.', 'indirect: Jory Pike', 'none', ...Array<string>(1).fill('direct: Mira Lund'), 'direct: Jory Pike', 'indirect: Jory Pike'],
    ['Senator Otto Renn called for talks. Lisk Castle spokesman Josh Falk pushed back. “It is late,” he said.', 'indirect: Otto Renn', 'none', 'direct: Josh Falk'],
    ['Senator Otto Renn called for talks. Josh Falk pushed back. “It is late,” he said.', 'indirect: Otto Renn', 'none', 'direct: Josh Falk'],
    ['The Tarrow envoy Rosalind Renn was not there.\n\n“It is late,” the German envoy Rosa Falk told reporters. She said that ropes were old.', 'none', 'direct: Rosa Falk', 'indirect: Rosa Falk'],
    ['Then a barrister saw the books.\n\nIt smells of tar when Mara Quist lifts the lid.\n\n“Paper wants to be dry,” she says.', 'none', 'none', 'direct: Mara Quist'],
    ['Then a barrister saw the books.\n\nThe Lisk Harbour cranes the barrister bought are old.\n\n“Paper wants to be dry,” she says.', 'none', 'none', 'direct: a barrister'],
    ['Two clerks said that it was late. The lamp in the hall was old, Ole Falk said. They added that it was cold.', 'indirect: Two clerks', 'indirect: Ole Falk', 'indirect: Two clerks'],
    ['The boatman Ivo Renn fell. Ole Falk said that it was late. He said that the boatman had slept. According to his data, nine boats are out.', 'none', ...Array<string>(3).fill('indirect: Ole Falk')],
    ['Office of Harbours Regional Director Rosa Falk left. No sailor, she argued, would go.', 'none', 'indirect: Rosa Falk'],
    ['Two sailors, Rosa Falk and Ole Lind, came. Brandt said that the boats were old.\n\n“It is late,” she said.', 'none', 'indirect: Brandt', 'direct: Brandt'],
    ['Renn said no after he met the envoy Ole Falk.\n\nHe did not go on. “It is late.”', 'indirect: Renn', 'none', 'direct: Renn'],
    ['Mr Lind, who has rowed for Ole Falk since he left the guild in May, blasted the pier as a “disgrace” at a fair in the harbour of Lisk.\n\n“It is late,” he said.', 'none', 'direct: Lind'],
    ['While Ole Falk had many boats, that has not been so for the guild, which is what worries Ivo Renn, head of the Lisk Rope Caucus.\n\n“It is late,” he said.', 'none', 'direct: Ivo Renn'],
    ['Several officials came. Both Mr. Falk and Mr. Renn said that it was late. It was old, they said.', 'none', 'indirect: Falk and Renn', 'indirect: Falk and Renn'],
    ["The secretary of the Skippers' Guild, Ole Falk, left. The Guild complained that it was late.", 'none', "indirect: Skippers' Guild"],
  ],
  'what reports nothing, or nobody': [
    ['Fever confirmed on nine farms, herds halted.', 'none'],
    ['Evening notes: boats, pupils and a promise.', 'none'],
    ['The boat had no lamp, a court has heard.', 'indirect'],
    ['The skippers disagree with the guild about the cause.', 'none'],
    ['The council dismissed the former auditor in May.', 'none'],
    ['The harbour board tells another story.', 'none'],
    ['She knows every sailor by the pier where they got on.', 'none'],
    ['“And nobody wanted a pier?” I ask.', 'mixed'],
  ],
  'what reports': [
    ['When the question of the pier comes up, Ole Falk shrugs and replies that it is “still there, only lower”.', 'mixed: Ole Falk'],
    ['“Boil your water until noon,” says a leaflet handed out in Lisk.', 'direct: a leaflet'],
    ['“The harbour is far too shallow for the ships of today,” and “nobody has dredged it since the lock was built,” Ole Falk said.', 'direct: Ole Falk'],
    ['“The harbour is shallow,” and in the end “nobody has dredged it,” Ole Falk said.', 'mixed: Ole Falk'],
    ['Ole Falk suggested soap.', 'indirect: Ole Falk'],
    ['The fishing cooperative counts nine wet days.', 'indirect: The fishing cooperative'],
  ],
  'through whom it came': [
    ['Ole Falk shared the letter on Facebook and said that nine boats had been sold at night without a word to anybody.', 'indirect: Ole Falk > Facebook'],
    ['Trade Minister Ole Falk, on the air of Radio Brine, said it was late.', 'indirect: Ole Falk > Radio Brine'],
    ['Nine boats sank, Ole Falk told the Lisk Regional Court.', 'indirect: Ole Falk'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
