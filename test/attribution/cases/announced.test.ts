import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** What is given out in full, or answered, below a sentence that says by whom → who says it, and through which medium. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'a text that is led up to by its own noun': [
    ['The full text of the letter, which Ada Holm posted on Telegram on Friday, reads:\n\n“The lock is open.\n\nStay upstairs.”', 'none', ...Array<string>(2).fill('direct: Ada Holm > Telegram')],
    ['Ada Holm’s full statement reads as follows:\n\n“The lock is open.\n\nStay upstairs.”', 'none', ...Array<string>(2).fill('direct: Ada Holm')],
    ['The mayor’s post on Facebook reads in full:\n\n“The lock is open.”', 'none', 'direct: The mayor > Facebook'],
    ['The note, which Ada Holm sent to the crew, says: “The lock is open.”', 'direct: Ada Holm'],
    ['The post by Ada Holm on Facebook reads: “The lock is open.”', 'direct: Ada Holm > Facebook'],
    ['The guild’s letter to the council states that the lock is open.', 'indirect: The guild'],
    ['The letter, which the Lisk Courier published on Friday, says: “The lock is open.”', 'direct: The letter'],
    ['The law, which the council passed in May, says: “All locks are to be lit.”', 'direct: The law'],
  ],
  'a text below a line that calls it so': [
    ['Mayor Ada Holm posted a message on Facebook on Friday night. It came an hour after the flood.\n\nFull text of the message:\n\n“Dear neighbours!\n\nThe lock is open.\n\nStay upstairs.”\n\nBy nine the water had gone.', 'none', 'none', ...Array<string>(3).fill('direct: Ada Holm > Facebook'), 'none'],
    ['Ada Holm released a video message on her Telegram channel. The statement reads in full:\n\n“The lock is open.”', 'none', 'none', 'direct: Ada Holm > Telegram'],
    ['Ada Holm published a statement on Telegram. It reads:\n\n“The lock is open.\n\nIt will stay so.”', 'none', 'none', ...Array<string>(2).fill('direct: Ada Holm > Telegram')],
    ['Ada Holm met the crew.\n\nHolm\'s full statement:\n\n“The lock is open.”', 'none', 'direct: Ada Holm'],
    ['The lock was shut.\n\nYesterday\'s statement:\n\n“The lock is open.”', 'none', 'direct'],
    ['Ada Holm met the crew. They had worked for days.\n\nFull text of the message:\n\n“The lock is open.”', 'none', 'none', 'direct'],
  ],
  'a text in plain words below a line that shows it': [
    ['Here’s Northlight Power’s latest update, posted on X:\n\nNine streets are without light. Our crews can’t dig in ice.\n\nThe firm later said it had opened a hall.', 'none', ...Array<string>(2).fill('direct: Northlight Power > X'), 'indirect: Northlight Power'],
    ['13.20 GMT\nThe lock is shut, the Lock Board has confirmed.\n\n13.47 GMT\nHere’s Northlight Power’s latest update, posted on X:\nNine streets are without light. Our crews can’t dig in ice.', 'indirect: the Lock Board', 'none', ...Array<string>(2).fill('direct: Northlight Power > X')],
    ['This is the latest from Lake & Fell Railway on Facebook:\n\nNo trains will run before Friday. Please stay at home.', 'none', ...Array<string>(2).fill('direct: Lake & Fell Railway > Facebook')],
    ['This is the latest from Lake & Fell Railway on Facebook:\n\n“No trains will run before Friday.”', 'none', 'direct: Lake & Fell Railway > Facebook'],
    ['Brine Council posted on Facebook:\n\nThe bins will stay full today. Please keep them in.', 'none', ...Array<string>(2).fill('direct: Brine Council > Facebook')],
    ['Here are the main points from Lena Holm’s speech:\n\nThe wall will be mended. The lock stays shut.', 'none', ...Array<string>(2).fill('direct: Lena Holm')],
    ['Here’s the latest from Lisk:\n\nThe road is open. The lock stays shut.', ...Array<string>(3).fill('none')],
    ['Here’s the latest forecast for Lisk:\n\nIt will rain on Friday. The sun comes back in May.', ...Array<string>(3).fill('none')],
  ],
  'a text right below a full stop or a colon': [
    ['Harbour Minister Mara Quist issued the following statement on Monday.\n\n“I have asked for a review. It will report in May.”', 'none', ...Array<string>(2).fill('direct: Mara Quist')],
    ['The Minister for Roads, Mara Quist, made this statement on Monday:\n\n“The lock is open. It leaks.”', 'none', ...Array<string>(2).fill('direct: Mara Quist')],
    ['Mara Quist, who made the film, on Telegram:\n\n“The lock is open. It leaks.”', ...Array<string>(2).fill('direct: Mara Quist > Telegram')],
    ['Mara Quist wrote on Telegram.\n\n“The lock is open.\n\nStay upstairs.”', 'none', ...Array<string>(2).fill('direct: Mara Quist > Telegram')],
    ['Mara Quist wrote on her Telegram channel:\n\n“The lock is open.”', 'none', 'direct: Mara Quist > Telegram'],
    ['Mara Quist posted on X.\n\n“The lock is open.”', 'none', 'direct: Mara Quist > X'],
    ['Mara Quist took to X on Monday:\n\n“The lock is open.”', 'none', 'direct: Mara Quist > X'],
    ['Mara Quist addressed the residents on Telegram.\n\n“The lock is open.”', 'none', 'direct: Mara Quist > Telegram'],
    ['The Lisk Guild responded in a statement on Monday.\n\n“We were never asked. We will appeal.”', 'none', ...Array<string>(2).fill('direct: The Lisk Guild')],
    ['The following statement was issued by Norlink on Monday.\n\n“We regret the delay.”', 'none', 'direct: Norlink'],
    ['Here is Ada Holm\'s letter in full.\n\n“Dear all, I am leaving.\n\n“I thank you.”', 'none', ...Array<string>(2).fill('direct: Ada Holm')],
    ['The police read out a statement by the Quist family on Monday.\n\n“She loved the sea.”', 'indirect: The police', 'direct: the Quist family'],
  ],
  'what somebody wrote on a page of theirs': [
    ['Pilot Ada Holm described on Facebook how the ship sank. We publish her post in full.\n\n“It was five.\n\nI saw no light.”\n\nBy nine it was dry.', 'indirect: Ada Holm > Facebook', 'none', ...Array<string>(2).fill('direct: Ada Holm > Facebook'), 'none'],
    ['Ada Holm wrote about the fire on Telegram. Here is the full text of the post:\n\n“It was five.”', 'none', 'none', 'direct: Ada Holm > Telegram'],
    ['Ada Holm wrote about it on Facebook.\n\n“It was five.\n\nI saw no light.”', 'none', ...Array<string>(2).fill('direct: Ada Holm > Facebook')],
    ['Ada Holm turned to the crew on Facebook.\n\n“It was five.”', 'none', 'direct: Ada Holm > Facebook'],
    ['Ada Holm put out a moving post on her page. We quote it without changes.\n\n“It was five.\n\n“I saw no light.”', 'none', 'none', ...Array<string>(2).fill('direct: Ada Holm')],
    ['Ada Holm told the tale on Facebook. The post is given below.\n\n“It was five.”', 'none', 'none', 'direct: Ada Holm > Facebook'],
    ['Ada Holm shared her memories on Telegram. It has been read by hundreds.\n\n“It was five.”', 'none', 'none', 'direct: Ada Holm > Telegram'],
    ['Ada Holm said on Facebook that it was late. We publish her post in full.\n\n“It was five.”', 'indirect: Ada Holm > Facebook', 'none', 'direct: Ada Holm > Facebook'],
    ['Ada Holm\'s post on Facebook:\n\n“It was five.”', 'direct: Ada Holm > Facebook'],
    // but nothing that others do
    ['Ada Holm was mocked on Facebook.\n\n“It was five.”', 'none', 'direct'],
    ['Ada Holm has nine readers on Facebook. The post is below.\n\n“It was five.”', 'none', 'none', 'direct'],
    ['Ada Holm shared the photo on Facebook. The post was deleted.\n\n“It was five,” said Tom Fry.', 'none', 'none', 'direct: Tom Fry'],
  ],
  'a text that was sent, put out in a letter or said live': [
    ['Mara Quist sent Radio Sund a statement.\n\n“We are late.”', 'none', 'direct: Mara Quist > Radio Sund'],
    ['The harbour office later put out a correction on X.\n\n“We meant the bridge.”', 'none', 'direct: The harbour office > X'],
    ['In a letter to staff, guild master Tom Fry apologised.\n\n“We failed you.”', 'none', 'direct: Tom Fry'],
    ['Tom Fry went on Facebook Live on Monday night.\n\n“I am sorry.”', 'none', 'direct: Tom Fry > Facebook'],
    ['The boat went on sale on Monday.\n\n“I am sorry.”', 'none', 'direct'],
  ],
  'a quotation below what gives out nothing': [
    ['Tom Fry did not reply on Monday.\n\n“It is a scandal.”', 'none', 'direct'],
    ['Norlink declined to issue a statement.\n\n“It is a scandal.”', 'none', 'direct'],
    ['The court ruled on Monday.\n\n“I am glad.”', 'none', 'direct'],
    ['Tom Fry wrote a novel.\n\n“It is shut.”', 'none', 'direct'],
    ['The Lisk Gazette published the letter on Monday.\n\n“It is shut.”', 'none', 'direct'],
    ['Tom Fry addressed the problem on Monday.\n\n“It is shut.”', 'none', 'direct'],
    ['Tom Fry issued a statement on Monday.\n\n“It is shut,” said Mara Quist.', 'none', 'direct: Mara Quist'],
  ],
  'what comes as an answer': [
    ['I put it to the harbour office. “The master reads all letters,” came the reply.', 'none', 'direct: the harbour office'],
    ['Tom Fry asked Ada Holm whether it would hold. “No,” came the curt answer.', 'indirect: Tom Fry', 'direct: Ada Holm'],
    ['“Will it hold?” asked Tom Fry. “No,” came the reply.', 'direct: Tom Fry', 'direct'],
    ['The guild was asked for comment. “No,” came the reply in a text message.', 'none', 'direct: The guild'],
    ['The guild was approached for comment. “We have nothing to add.”', 'none', 'direct: The guild'],
    ['“No comment,” came the answer from Norlink.', 'direct: Norlink'],
    ['“Not now,” came back the ministry\'s reply.', 'direct: the ministry'],
    ['“It is late,” came Ada Holm\'s reply.', 'direct: Ada Holm'],
    ['“Never!” came a shout from the crowd.', 'direct: the crowd'],
    ['The lid came off. He came out at ten.', 'none', 'none'],
    ['“Shut” came down from the wall on Monday.', 'none'],
  ],
  'what somebody has to say of something': [
    ['“It is right,” Ada Holm admits. Her mother\'s comment on this: “So is a stopped clock.”', 'direct: Ada Holm', 'direct: Her mother'],
    ['Tom Fry\'s only comment so far: “It is late.”', 'direct: Tom Fry'],
    ['The news of the answer came the day after: “Shut”.', 'none'],
  ],
}; // prettier-ignore

describe('announced and answered', () => {
  describe.each(Object.entries(CASES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(voicesOf(text)).toEqual(expected);
    });
  });
});
