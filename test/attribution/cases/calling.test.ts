import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** What people and firms are called beside their names → who says it. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'by a party': [
    ['Sen. Ada Holm spoke first. “It is over,” the Lisk Republican said.', 'none', 'direct: Ada Holm'],
    ['Ole Falk said no. “It is late,” said the Liberal Democrat, who lives there.', 'indirect: Ole Falk', 'direct: Ole Falk'],
    ['Ole Falk said no. It was late, the Tory backbencher added.', 'indirect: Ole Falk', 'indirect: Ole Falk'],
    ['Ole Falk said no. “It is late,” the Greens member added.', 'indirect: Ole Falk', 'direct: Ole Falk'],
    ['The Democrats said no.', 'indirect: The Democrats'],
    ['Ada Holm left. The pier will close, the Arkansas Democrat reported.', 'none', 'indirect: the Arkansas Democrat > the Arkansas Democrat'],
  ],
  'by a calling in capitals, or with a capital': [
    ['Ole Falk opened the door. “It is late,” the former GP said.', 'none', 'direct: Ole Falk'],
    ['Ole Falk opened the door. “I am late,” the DJ said.', 'none', 'direct: Ole Falk'],
    ['Ole Falk opened the door. “It is late,” the retired MP said.', 'none', 'direct: Ole Falk'],
    ['Ole Falk opened the door. “It is late,” the retired midwife said.', 'none', 'direct: Ole Falk'],
    ['It was noon when Ada Holm smelt the tar. “It is late,” the 40-year-old surgeon says.', 'none', 'direct: Ada Holm'],
    ['For the guild, Ada Holm KC said it was late. “We wait,” Holm said.', 'indirect: Ada Holm', 'direct: Ada Holm'],
    ['Opposition MK Ada Holm said it was late.', 'indirect: Ada Holm'],
  ],
  'by a calling that objects of the programming language have as well': [
    ['Constructor Ada Holm and Ole Falk said it was late.', 'indirect: Ada Holm and Ole Falk'],
    ['The Lisk Council met Ole Falk. The constructor said it was late.', 'none', 'indirect: The constructor'],
  ],
  'a firm by what it is': [
    ['The boats are run by the salt firm Castor Lind. Ole Falk counts them. “Nine,” he said.', 'none', 'none', 'direct: Ole Falk'],
    ['The boats were bought by Castor Lind, a salt company. Ole Falk counts them. “Nine,” he said.', 'none', 'none', 'direct: Ole Falk'],
    ['It was Ole Falk, the founder of Castor Lind, who saw it. “It was tar,” the 84-year-old said.', 'none', 'direct: Ole Falk'],
    ['Norlink said no. The fare stays, the ferry chain said.', 'indirect: Norlink', 'indirect: Norlink'],
    ['Norlink will shut its yard, the drugmaker said on Monday.', 'indirect: the drugmaker'],
    ['Norlink said no. Boeing has delayed its new jet, the airline said.', 'indirect: Norlink', 'indirect: Norlink'],
    ['Walt Lisk has closed its park, the company said.', 'indirect: Walt Lisk'],
  ],
  'a name that ends like an owner': [
    ["McDonald's said the fare had gone.", "indirect: McDonald's"],
    ["It was late, Macy's told Radio Sund.", "indirect: Macy's > Radio Sund"],
    ["Moody's has warned that the fare would go.", "indirect: Moody's"],
    ["Lloyd's of London said no.", "indirect: Lloyd's of London"],
    ["Hartley's announced on Monday that it would close.", "indirect: Hartley's"],
    ["Norlink's reported losses grew.", 'none'],
    ["Ada's boat said nothing of it.", 'none'],
    ["Karvia's Defence Ministry said no.", "indirect: Karvia's Defence Ministry"],
  ],
  'an Arabic name, letters, and one of a party': [
    ['Talks went on. Qatari negotiator Nasser al-Thawri told reporters it was late. “We wait,” he said.', 'none', 'indirect: Nasser al-Thawri', 'direct: Nasser al-Thawri'],
    ['President Idris el-Halabi said it was late. “We wait,” el-Halabi said.', 'indirect: Idris el-Halabi', 'direct: Idris el-Halabi'],
    ['“It is late,” a Labour MP said.', 'direct: a Labour MP'],
    ['“It is late,” said one House Democrat, who would not be named.', 'direct: one House Democrat'],
    ['The firm, founded in Lisk in 1920, said many were late.', 'indirect: The firm'],
    ['It may wait, according to people familiar with its thinking, for years.', 'indirect: people familiar with its thinking'],
    ['The State Department said no. It was late, the official SPA news agency reported.', 'indirect: The State Department', 'indirect: the official SPA news agency'],
  ],
  'beside a team, and a firm whose shares fall': [
    ['Ole Falk scored. “It felt good,” the Lisk Rovers striker said.', 'none', 'direct: Ole Falk'],
    ['Shares in J.P. Holm & Co. fell. J.P. Holm & Co. said no.', 'none', 'indirect: J.P. Holm & Co.'],
  ],
  'what is not told after all': [
    ['Ada Holm left open whether it would close.', 'indirect: Ada Holm'],
    ['Ada Holm left the door open.', 'none'],
    ['Ada Holm did not accept that it was late.', 'indirect: Ada Holm'],
    ['The pier was on no list, the court held.', 'indirect: the court'],
    ['Leaked files show how it went.', 'indirect: Leaked files'],
  ],
  'a share, and a survey of some': [
    ['Only nine per cent say that it is late.', 'indirect: nine per cent'],
    ['Four in ten wait, according to a survey of 2,600 keepers by the Lisk Institute.', 'indirect: the Lisk Institute'],
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
    ['Ole Falk spoke for the party. New Zealand has closed its border, he said.', 'none', 'indirect: Ole Falk'],
    ['Coach Ole Falk gave news. Karl Renn is fit to play, he said.', 'none', 'indirect: Ole Falk'],
    ['Ada Holm accused Petra Lund of lying. Lund is running from the truth, she said.', 'indirect: Ada Holm', 'indirect: Ada Holm'],
    ['Ole Falk opened the trial. The Lund Group has a boat, he says.', 'none', 'indirect: Ole Falk'],
    ['Prison aged him. His wife, Ada, ran the shop and, as she told Radio Sund, sold more.', 'none', 'indirect: Ada > Radio Sund'],
  ],
  'what stands last': [
    ['There is one more thing, Ada Holm says: the boat floats.', 'indirect: Ada Holm'],
    ['Every day costs the mill 600 crowns, Ada Holm estimates.', 'indirect: Ada Holm'],
    ['A family moves a ton of earth, figures from the guild suggest.', 'indirect: figures from the guild'],
    ['Some boats carry a light, says a report published last week.', 'indirect: a report'],
    ['Ole Falk termed the fare an insult and left.', 'indirect: Ole Falk'],
    ['Ole Falk termed out in May.', 'none'],
    ['The company brands its cheese with a star.', 'none'],
    ['Norlink sued Ole Falk. The plaintiff said it was late.', 'none', 'indirect: The plaintiff'],
    ['It was late, according to documents obtained by the Lisk Times.', 'indirect: documents > Lisk Times'],
    ['It was late, according to documents filed in court.', 'indirect: documents filed in court'],
    ['On the way to the harbour, Ole Falk noted.', 'none'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
