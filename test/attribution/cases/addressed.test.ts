import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

/** Who is meant by “it” and “they”, by a description and beside a body's name → sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'what tells who was told': [
    ['The guild has urged Tom Fry, who runs the pier, to stop the sale.', 'indirect: The guild'],
    ['The guild has asked Tom Fry, the keeper of the old pier, to check the boats.', 'indirect: The guild'],
    ['The guild told Tom Fry, who runs the pier, that the sale was late.', 'indirect: The guild'],
    ['The guild asked Tom Fry, the keeper, to dinner.', 'none'],
    ['The guild told Tom Fry, the keeper, about the sale, that of the pier.', 'none'],
  ],
  'a document that somebody has seen': [
    ['A letter to which the Brine has had access, however, mentions nine boats.', 'indirect: A letter'],
    ['The Brine has seen the minutes of the guild. They show that the pier is old.', 'none', 'indirect: the minutes'],
    ['The Brine examined 400 letters and invoices. They show that nobody paid.', 'none', 'indirect: 400 letters and invoices'],
    ['Sailors met in May. They say that it is late.', 'none', 'indirect: Sailors'],
    ['The answer of the guild is a banner. It shows an old boat and the words “Come on board”.', 'none', 'none'],
  ],
  'a question between what one says and what another answers': [
    ['Ada Febig argued that it was late. Why had nobody looked? The mayor replied that the boats were old.', 'indirect: Ada Febig', 'indirect: Ada Febig', 'indirect: The mayor'],
    ['Ada Febig argued that it was late. Why had nobody looked? She replied that the boats were old.', 'indirect: Ada Febig', 'none', 'indirect: Ada Febig'],
    ['Ada Febig argued that it was late. Why had nobody looked? The ferry was full.', 'indirect: Ada Febig', 'none', 'none'],
  ],
  'of whom an answer was wanted, and what "it" said': [
    ['The money went to Brae Holdings. Transport Lisk did not answer. In a letter it said that the boats were old.', 'none', 'none', 'indirect: Transport Lisk'],
    ['The rules of Lisk are clear. I asked the airline. It says that dogs fly for nothing.', 'none', 'none', 'indirect: the airline'],
    ['My boat counted as a bag. I asked Aerolisk why. It took the airline nine days to answer that it was late. It says that I get it back.', 'none', 'none', 'none', 'indirect: Aerolisk'],
    ['The pier fell in May. Norlink was asked about it. It said that it was late.', 'none', 'none', 'indirect: Norlink'],
    ['The study came out in May. It says that bees sleep.', 'none', 'indirect: The study'],
    ['The guild said that its boats had answered. “It is late,” it said in a letter.', 'indirect: The guild', 'direct: The guild'],
  ],
  'whose head somebody is, by the kind and the name of it': [
    ['The head of the ferry operator Western Lines, Ole Falk, said that it was late.', 'indirect: Ole Falk'],
    ['A spokeswoman for the charity Open Doors, Ada Febig, said that it was late.', 'indirect: Ada Febig'],
    ['The head of the Western Lines, Ole Falk, said that it was late.', 'indirect: Ole Falk'],
    ['A spokesman for the ferry operator Western Lines, Lisk, said that it was late.', 'indirect: Western Lines'],
  ],
  'somebody described by what has not been heard of': [
    ['Ada Febig, who sells nets, said it was slow. “Nobody comes,” she said.\n\nThe owner of the kiosk, reached by phone, said that it was late.', 'indirect: Ada Febig', 'direct: Ada Febig', 'indirect: The owner of the kiosk'],
    ['Ada Febig, who bakes bread, said it was slow. “Nobody comes,” she said.\n\nThe owner of the bakery said that it was late.', 'indirect: Ada Febig', 'direct: Ada Febig', 'indirect: Ada Febig'],
    ['Ada Febig, the owner, said it was slow. “Nobody comes,” she said.\n\nThe owner of the shop said that it was late.', 'indirect: Ada Febig', 'direct: Ada Febig', 'indirect: Ada Febig'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
