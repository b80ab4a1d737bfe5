import { describe, expect, it } from '@jest/globals';
import { voicesOf } from './voicesOf.ts';

/** What people and firms are called beside their names → who says it. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'by a party': [
    ['Sen. Ada Holm spoke first. “It is over,” the Lisk Republican said.', 'none', 'direct: Ada Holm'],
    ['Ole Falk said no. “It is late,” said the Liberal Democrat, who lives there.', 'indirect: Ole Falk', 'direct: Ole Falk'],
    ['Ole Falk said no. It was late, the Tory backbencher added.', 'indirect: Ole Falk', 'indirect: Ole Falk'],
    ['Ole Falk said no. “It is late,” the Greens member added.', 'indirect: Ole Falk', 'direct: Ole Falk'],
    ['The Democrats said no.', 'indirect: The Democrats'],
  ],
  'by a calling in capitals, or with a capital': [
    ['Ole Falk opened the door. “It is late,” the former GP said.', 'none', 'direct: Ole Falk'],
    ['Ole Falk opened the door. “It is late,” the DJ said.', 'none', 'direct: Ole Falk'],
    ['Ole Falk opened the door. “It is late,” the retired MP said.', 'none', 'direct: Ole Falk'],
    ['Ole Falk opened the door. “It is late,” the retired midwife said.', 'none', 'direct: Ole Falk'],
    ['It was noon when Ada Holm smelt the tar. “It is late,” the 40-year-old surgeon says.', 'none', 'direct: Ada Holm'],
    ['For the guild, Ada Holm KC said it was late. “We wait,” Holm said.', 'indirect: Ada Holm', 'direct: Ada Holm'],
    ['Opposition MK Ada Holm said it was late.', 'indirect: Ada Holm'],
  ],
  'a firm by what it is': [
    ['The boats are run by the salt firm Castor Lind. Ole Falk counts them. “Nine,” he said.', 'none', 'none', 'direct: Ole Falk'],
    ['The boats were bought by Castor Lind, a salt company. Ole Falk counts them. “Nine,” he said.', 'none', 'none', 'direct: Ole Falk'],
    ['It was Ole Falk, the founder of Castor Lind, who saw it. “It was tar,” the 84-year-old said.', 'none', 'direct: Ole Falk'],
    ['Norlink said no. The fare stays, the ferry chain said.', 'indirect: Norlink', 'indirect: Norlink'],
    ['Norlink will shut its yard, the drugmaker said on Monday.', 'indirect: Norlink'],
  ],
  'one of them': [
    ['The boats of Castor Lind leak. One of them, who would not be named, said so. “Badly,” he said.', 'none', 'indirect: One of them', 'direct: One of them'],
    ['A keeper who did not want to give her name opened the door. It was late, she says.', 'none', 'indirect: A keeper who did not want to give her name'],
    ['Two keepers who work with the guild confirm that it is late.', 'indirect: Two keepers who work with the guild'],
    ['“It is late,” a person using the handle salt88 wrote.', 'direct: a person using the handle salt88'],
    ['The boat is dear, according to a person involved in the sale.', 'indirect: a person involved in the sale'],
    ['Will Falk, a keeper, said it was late.', 'indirect: Will Falk'],
  ],
  'who tells what others do': [
    ['The lenders have asked for a talk, according to two people briefed on it.', 'indirect: two people briefed on it'],
    ['The keepers at Lisk had understood what it meant, according to one former diver.', 'indirect: one former diver'],
    ['The guild denied it, according to Radio Sund.', 'indirect: The guild > Radio Sund'],
  ],
  'whom a sentence is about': [
    ['Ada Holm, a pilot, said no. Petra Lund has a boat. Lund will be in Lisk on Monday, she says.', 'indirect: Ada Holm', 'none', 'indirect: Petra Lund'],
    ['Ole Falk said no. Piet Kool has not seen the sea since, he says.', 'indirect: Ole Falk', 'indirect: Piet Kool'],
    ['Ada Holm said no. Lund had come first, she said.', 'indirect: Ada Holm', 'indirect: Ada Holm'],
    ['Ada Holm said no. Lund is a fool, she said.', 'indirect: Ada Holm', 'indirect: Ada Holm'],
    ['Prison aged him. His wife, Ada, ran the shop and, as she told Radio Sund, sold more.', 'none', 'indirect: Ada > Radio Sund'],
  ],
  'what stands last': [
    ['There is one more thing, Ada Holm says: the boat floats.', 'indirect: Ada Holm'],
    ['Every day costs the mill 600 crowns, Ada Holm estimates.', 'indirect: Ada Holm'],
    ['A family moves a ton of earth, figures from the guild suggest.', 'indirect: figures from the guild'],
    ['Some boats carry a light, says a report published last week.', 'indirect: a report'],
    ['Ole Falk termed the fare an insult and left.', 'indirect: Ole Falk'],
    ['On the way to the harbour, Ole Falk noted.', 'none'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
