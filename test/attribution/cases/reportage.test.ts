import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

/** How reporters tell who said what, where a person stands behind a thing, a relation or an occasion: sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'whom “who” means': [
    ['Tom Fry had a row with the head of the guild, who said that it was late.', 'none'],
    ['It is a blow for Rosa Falk, who called the vote “a shame”.', 'mixed: Rosa Falk'],
    ['That is the sum that worries Rosa Falk of Brine Research, who cut her rating and called the rope “a loss waiting for a date”.', 'mixed: Rosa Falk'],
    ['Tom Fry met the keeper, who had come early, and said that it was late, that it would rain and that the boats should stay in the harbour.', 'indirect: Tom Fry'],
  ],
  'what something is called': [
    ['The glue seems to be a paint called brine ester, which leaks from the wood.', 'none'],
    ['A Facebook page called Lisk Wakes Up, which has many readers, shared the film with the caption “They admit it”.', 'direct: Lisk Wakes Up > Facebook'],
    ['A rower named Tom Fry told guests that it was late. “It is old,” he said.', 'indirect: Tom Fry', 'direct: Tom Fry'],
    ['The guild posted a picture on Telegram with the words “Proud of this?”', 'direct: The guild > Telegram'],
  ],
  'whose somebody is': [
    ['Mara Quist rose on Tuesday. My neighbour Ted, 88, rows every day. “I am staying,” he told me.', 'none', 'none', 'direct: Ted'],
    ['Rosa Falk came with her brother Tom. “It is late,” he said.', 'none', 'direct: Tom'],
    ['Jonas and Pia Tveit have a boat. “I mended it,” is what Jonas says.', 'none', 'direct: Jonas Tveit'],
    ['Anna and Lars Holm came. “It is late,” said Anna. “It is not,” said Lars.', 'none', 'direct: Anna Holm', 'direct: Lars Holm'],
    ['A keeper close to the talks told Radio Sund that it was late. “It is old,” the keeper added.', ...['indirect', 'direct'].map((kind) => `${kind}: A keeper close to the talks > Radio Sund`)],
  ],
  'posts that are alike': [
    ['“We planned for ice,” Chief Executive Mara Quist said. It is late, Chief Financial Officer Lars Fry told the call. Asked why, the chief executive said: “I love ice.”', 'direct: Mara Quist', 'indirect: Lars Fry', 'direct: Mara Quist'],
    ['Brine Group said that it was late. The company behind the Otter and Gull ropes now expects sales to fall.', 'indirect: Brine Group', 'indirect: Brine Group'],
  ],
  'what is put to somebody, and what somebody admits': [
    ['Mr Fry put it to the keeper that his client had warned him.', 'indirect: Fry'],
    ['Mr Fry put it to her that she had slept.', 'indirect: Fry'],
    ['The ferries lost a fifth of their guests, as its own council admitted in a report.', 'indirect: its own council'],
    ['The ferries lost a fifth of their guests as the guild admitted the public.', 'none'],
    ['It was late, according to a filing. It puts the cost at between 3 and 4 million crowns.', 'indirect: a filing', 'indirect: a filing'],
    ['Tom Fry has a paper. It says nothing of the kind.', 'none', 'none'],
  ],
  'what is no medium': [
    ['It was late, Mara Quist said on the sidelines of the Third Harbour Forum.', 'indirect: Mara Quist'],
    ['It was late, Mara Quist said on the eve of the Lisk Forum.', 'indirect: Mara Quist'],
    ['In interview with DC Rosa Falk he called the sale “a punt”.', 'mixed: he'],
    ['Source: Lisk Guild on Facebook; Institute for Ice Mapping\n\nDetails: It is thin, the institute said.', 'indirect: Institute for Ice Mapping'],
    ['Source: Mara Quist on Telegram; Norland Air Force\n\nDetails: The guild said that it was late.', 'indirect: The guild'],
    ['The governor, Rosa Falk, told Radio Sund that it was late. Three keepers told researchers, however, that they had left.', 'indirect: Rosa Falk > Radio Sund', 'indirect: Three keepers'],
  ],
  'a platform that goes on': [
    ['The pier was hit, Lisk Mayor Rosa Falk wrote on Telegram. She said it burned.\n\nQuote from Falk: “There is nothing there.”', ...['indirect', 'indirect', 'direct'].map((kind) => `${kind}: Rosa Falk > Telegram`)],
  ],
  'things that end like people': [
    ['The order is old and the business is young. “Read it and weep,” he said.', 'none', 'direct: he'],
  ],
  'who is called so in court': [
    ['The court was read a statement by Liam Ash, 26, a docker. In it he described the pier. “I asked how he slept,” it said. “On a bed.”', 'none', 'indirect: Liam Ash', 'direct: Liam Ash', 'direct: Liam Ash'],
    ['Rosa Falk gave evidence from behind a screen. Mr Fry put it to her that she had slept. “I did not,” the witness replied.', 'none', 'indirect: Fry', 'direct: Rosa Falk'],
    ['The court was read a letter from the guild. “We looked,” the letter said.', 'none', 'direct: the guild'],
  ],
  'readers who write to the medium': [
    ['It is dark.\n\nReader Anita Lund emails from the top of a tower in Lisk.\n\nI’m 81 and the lift is out. The boy has brought soup.', 'none', 'none', 'direct: Anita Lund', 'direct: Anita Lund'],
    ['It is dark.\n\nTom Fry has been in touch.\n\nThe lights are out here, and I have a cat.', 'none', 'none', 'direct: Tom Fry'],
    ['It is dark.\n\nTom Fry texts from Lisk.\n\nThe lights are out.', 'none', 'none', 'none'],
  ],
  'husbands and wives of one surname': [
    ['“We heard it,” said Mervin Tudge, 74. His wife walked up the lane. “I ran,” Mrs Tudge said.', 'direct: Mervin Tudge', 'none', 'direct: Mrs Tudge'],
    ['“We heard it,” said Mervin Tudge, 74. “I ran,” Mr Tudge said.', 'direct: Mervin Tudge', 'direct: Mervin Tudge'],
    ['Rosa and Otto Tudge keep bees. Mr Tudge said it was late. “I ran,” Mrs Tudge said.', 'none', 'indirect: Otto Tudge', 'direct: Rosa Tudge'],
    ['Rosa Tudge and her son Otto keep bees. Otto Tudge said it was late. Mrs Tudge said it was early.', 'none', 'indirect: Otto Tudge', 'indirect: Rosa Tudge'],
    ['Twins Rosa and Otto Tudge keep bees. “I ran,” Ms Tudge said. “I slept,” Mr Tudge said.', 'none', 'direct: Rosa Tudge', 'direct: Otto Tudge'],
    ['Otto Tudge, a baker, led. Councillor Rosa Tudge, no relation, thanked the guild. “I ran,” Mr Tudge said. “I slept,” Ms Tudge said.', 'none', 'indirect: Rosa Tudge', 'direct: Otto Tudge', 'direct: Rosa Tudge'],
    ['Otto Tudge, 61, keeps bees. “I ran,” Mr Tudge said. “I slept,” Mrs Tudge said.', 'none', 'direct: Otto Tudge', 'direct: Mrs Tudge'],
    ['Mr. Tudge and Mrs. Tudge met in May. “I ran,” Mrs. Tudge said. “I slept,” Mr. Tudge said.', 'none', 'direct: Mrs. Tudge', 'direct: Mr. Tudge'],
    ['Mr and Mrs Tudge said it was late. They added that it was over. “I slept,” Mrs Tudge said.', 'indirect: Mr and Mrs Tudge', 'indirect: Mr and Mrs Tudge', 'direct: Mrs Tudge'],
    ['Lord and Lady Tudge keep bees. Lord Tudge said it was late. Lady Tudge said it was early.', 'none', 'indirect: Lord Tudge', 'indirect: Lady Tudge'],
    ['By the pier, Elowen and Otto Tudge keep bees. Mrs Tudge said it was late. Mr Tudge said it was early.', 'none', 'indirect: Elowen Tudge', 'indirect: Otto Tudge'],
    ['Elowen Tudge and Jory Tudge keep bees. Mrs Tudge said it was late.', 'none', 'indirect: Mrs Tudge'],
    ['Mr Tudge said it was late.\n\nMrs Tudge said it was early.\n\nMary Tudge said no.', 'indirect: Mr Tudge', 'indirect: Mary Tudge', 'indirect: Mary Tudge'],
    ['Norlink and Otto Tudge keep bees. Norlink said it was late.', 'none', 'indirect: Norlink'],
    ['Andrea Tudge keeps bees. “I ran,” Mr Tudge said.', 'none', 'direct: Andrea Tudge'],
    ['“I ran,” said Otto Tudge. His wife, Rosa, wept. “I slept,” Mrs Tudge said.', 'direct: Otto Tudge', 'none', 'direct: Rosa'],
  ],
  'who is seen': [
    ['A film viewed by many shows a man in a yellow coat holding up a sheet. “Read it and weep,” he says. “Signed in May.”', 'none', 'direct: a man in a yellow coat', 'direct: a man in a yellow coat'],
    ['The picture shows an elderly woman with a cat. “Read it and weep,” she says.', 'none', 'direct: an elderly woman with a cat'],
    ['Tom Fry met a man in Lisk. “Read it and weep,” he says.', 'none', 'direct: Tom Fry'],
  ],
  'a report that a medium has seen parts of': [
    ['A report by the Harbour Commission, excerpts of which were published by Agence Nord last week, says that the ice is thin.', 'indirect: the Harbour Commission > Agence Nord'],
    ['A report by the Harbour Commission, copies of which were bought by Tom Fry, says that the ice is thin.', 'indirect: the Harbour Commission'],
  ],
  'how much of a sentence somebody says': [
    ['The ferry left late again on Monday; Mara Quist called it “a house without a host”.', 'mixed: Mara Quist'],
    ['The ferry left late again for Upper Lisk on Monday; Mara Quist called it “a house without a host”.', 'none'],
    ['The ferry left late again on Monday; Mara Quist said that it had no host.', 'none'],
  ],
  'the company that a sentence is about': [
    ['Brine Metals has closed its mine in Lisk, the company said. “It is late,” the company added.', 'indirect: Brine Metals', 'direct: Brine Metals'],
    ['Mara Quist has left Brine Metals, the company said.', 'indirect: the company'],
  ],
  'who “he” is by a first name': [
    ['The keeper Mervyn Hale met the baker Rosa Falk. “It is late,” he said.', 'none', 'direct: Mervyn Hale'],
  ],
}; // prettier-ignore

describe('who speaks in reportages', () => {
  describe.each(Object.entries(CASES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(voicesOf(text)).toEqual(expected);
    });
  });
});
