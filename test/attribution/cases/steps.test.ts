import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** Names, and the steps between them and what they say → who says it. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'from a name to its verb': [
    ['“The ice is thin,” chief engineer Ada Holm, MD, PhD, a diver at Lisk Hospital, told Radio Sund.', 'direct: Ada Holm > Radio Sund'],
    ['Harbour chief Ole Falk waved the worry away: “The ice is thin.”', 'direct: Ole Falk'],
    ['“Then he has not looked,” shot back Cllr Ada Holm (Ice, Lisk), who is no relation.', 'direct: Ada Holm'],
    ['Her guard, Ada Holm, came out of the hall at noon to announce that it was late.', 'indirect: Ada Holm'],
    ['Ada Holm came to the pier to hear that it was late.', 'none'],
    ['Former mayor Ada Holm, whose Ice Party leads in Lisk, had this to say at the pier:\n\n“The ice is thin.”', 'none', 'direct: Ada Holm'],
    ['Ada Holm, a watchmaker, held that ice was thin.', 'indirect: Ada Holm'],
    ['Ada Holm held the rope that was wet.', 'none'],
    ['The fleet will grow by a tenth, the brokers Holm & Falk estimates in its latest letter.', 'indirect: Holm & Falk'],
    ['The ice office expects up to nine boats by Sunday.', 'indirect: The ice office'],
  ],
  'verbs beside a quotation': [
    ['“No,” fumed Mayor Ole Falk in an interview with the weekly Die Eisbahn.', 'direct: Ole Falk > Die Eisbahn'],
    ['“No,” the diver Ole Falk answers before I can ask.', 'direct: Ole Falk'],
    ['“It was damp,” the couple recall, almost as one.', 'mixed: the couple'],
    ['It was damp, the family say.', 'indirect: the family'],
    ['The crew demand a share of the ice.', 'indirect: The crew'],
    ['The police report was late, the team note was lost.', 'none'],
    ['“It is cold,” a keeper at one of the piers texted her husband.', 'direct: a keeper at one of the piers'],
    ['“It is cold,” wrote a user called salt88 on Reddit.', 'direct: salt88 > Reddit'],
    ['“It is cold,” says a source close to the guild.', 'direct: a source close to the guild'],
    ['Brokers note a shortage of ice in the north.', 'indirect: Brokers'],
    ['Mara Quist let slip that the ice had gone.', 'indirect: Mara Quist'],
  ],
  'what somebody holds of a thing': [
    ['Mara Quist considers the ice a trap.', 'indirect: Mara Quist'],
    ['Mara Quist considers the offer of the guild.', 'none'],
    ['Mara Quist thought the ice “brave”.', 'mixed: Mara Quist'],
    ['Mara Quist sees the ice as a trap.', 'indirect: Mara Quist'],
    ['Mara Quist sees the pilot as often as she can.', 'none'],
    ['Mara Quist believed that a pier should be seen.', 'indirect: Mara Quist'],
    ['Mara Quist believed that the pier was shut.', 'none'],
    ['Is it safe? The pilot thinks so.', 'none', 'indirect: The pilot'],
    ['Mara Quist is a diver. She was, by her own account, late.', 'none', 'indirect: Mara Quist'],
    ['Quist & Falk pegs the loss at between €1.1bn and €2bn.', 'indirect: Quist & Falk'],
    ['Which pier, Mara Quist wanted to know.', 'indirect: Mara Quist'],
    ['Why, Mara Quist wanted to know last week, is it late?', 'indirect: Mara Quist'],
    ['Mara Quist wanted to know more.', 'none'],
  ],
  'who is heard, and what is no speech': [
    ['A guest is overheard muttering that the ice is thin.', 'indirect: A guest'],
    ['Mara Quist was filmed on the pier shouting that it was hers.', 'indirect: Mara Quist'],
    ['A bell was heard ringing on the pier.', 'none'],
    ['The ice board met. The institute says it was late.', 'none', 'indirect: The institute'],
    ['The guild “categorically rejects” that.', 'mixed: The guild'],
    ['Mara Quist, in a statement, “deeply regrets” the delay.', 'mixed: Mara Quist'],
    ['The “denied” file was lost.', 'none'],
    ['Falk Motors is recalling 41,000 boats sold in May.', 'none'],
    ['Mara Quist found out when the ice broke.', 'none'],
    ['Asked if it was late, Mara Quist smiled. “Which pier?”', 'none', 'direct: Mara Quist'],
  ],
  'what an order to the reader is about': [
    ['Please ignore posters that say the pier is open.', 'none'],
    ['Don’t answer callers who say they are from the guild.', 'none'],
    ['Report emails that claim to be from the mayor.', 'none'],
    ['Visit the yard that says it has the oldest boat.', 'none'],
    ['Ask the mayor, who says that it is late.', 'indirect: the mayor'],
    ['Ministers met a skipper who said that the pier was old and that the boats would not last.', 'indirect: a skipper'],
  ],
  'what is seen or done, before another clause': [
    ['The ferry sees no ice, and it sank.', 'none'],
    ['Tom Fry finds no fault, but at night he left.', 'none'],
    ['Salt finds its place in every kitchen, and few know why.', 'none'],
    ['Tom Fry finds the pier was old, and he left.', 'indirect: Tom Fry'],
    ['After a night in Lisk, nine guilds agreed late on Monday to buy a boat.', 'none'],
    ['After a night in Lisk, nine guilds agreed early on Monday to buy a boat, and left it open who will row.', 'none'],
  ],
  'a body whose noun looks like an adjective': [
    ['The union claims that many boats were old, which the firm denies as “a tale”.', 'mixed: The union'],
    ['Its firm demands that the pier be closed.', 'indirect: Its firm'],
    ['The union claims that were made in Lisk were false.', 'none'],
  ],
  'what a name begins and ends with': [
    ['“No,” Aunt Mar warns me, and in this house a no is long.', 'mixed: Aunt Mar'],
    ['Substitute Ole Falk said it was late.', 'indirect: Ole Falk'],
    ['It was, Prosecutor Liv Holm said, too late.', 'indirect: Liv Holm'],
    ['The log was, in the words of the keeper, Ole Falk, “a long lie”.', 'mixed: Ole Falk'],
    ['The Times quoted the firm’s founder, Ole Falk, as saying that it was late.', 'indirect: Ole Falk > The Times'],
    ['Counsel to the inquiry, Fraser Holm KC, said it was late.', 'indirect: Fraser Holm'],
  ],
  'who has no name, and what is no person': [
    ['It was late, said a keeper who had read the log.', 'indirect: a keeper who had read the log'],
    ['It was late, said Ada Holm, who had read the log.', 'indirect: Ada Holm'],
    ['Ada Holm is a diver. Tove, the keeper, charges two crowns. Business, she says, is slow.', 'none', 'none', 'indirect: Tove'],
    ["Tove Falk did not wait, but the guard's captain, Ada Holm, did.\n\n“It is late,” she said.", 'none', 'direct: Ada Holm'],
    ['Ada Holm was hurt on the Vera Regis.\n\n“It is late,” she said.', 'none', 'direct: Ada Holm'],
  ],
}; // prettier-ignore

describe('names and the steps to what they say', () => {
  describe.each(Object.entries(CASES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(voicesOf(text)).toEqual(expected);
    });
  });
});
