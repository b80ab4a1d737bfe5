import { describe, expect, it } from '@jest/globals';

import { voicesOf } from './voicesOf.ts';

/** Which of the words before a verb speak → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'a subject and what is set into it': [
    ['Ole Falk -- the editor of The Salt Book, a book on fairs -- said the mayor tended to make speeches.', 'indirect: Ole Falk'],
    ['Ole Falk – who rows – said that it was late.', 'indirect: Ole Falk'],
    ['The ferry will run – and on time – said Ole Falk.', 'indirect: Ole Falk'],
    ['A poll released in late August found that it was late.', 'indirect: A poll'],
    ['A survey conducted by telephone in February suggested that nobody rows.', 'indirect: A survey'],
    ['A study being released on Tuesday by a group of sailors shows that it is late.', 'indirect: A study'],
    ['A man held on Monday said that it was late.', 'indirect: A man'],
    ['Ole Falk in late August said that it was late.', 'indirect: Ole Falk'],
    ['Those close to him say that it is late.', 'indirect: Those close to him'],
    ['Many of his friends believe that it is late.', 'indirect: Many of his friends'],
    ['In Lisk, 62% of sailors said that it was late.', 'indirect: 62% of sailors'],
    ['The film uses footage of Ole Falk asking: “Why are we late?”', 'direct: Ole Falk'],
  ],
  'what only looks like a subject': [
    ['In a box labeled “Rope” lay an old boot and a letter.', 'none'],
    ['Of the nine judges who hear the case, five were named by the guild.', 'none'],
    ['Sailors reporting a loss would pay less.', 'none'],
    ['Sailors are reporting a loss.', 'indirect: Sailors'],
    ['Ole Falk released a film showing Ada Febig making jokes.', 'none'],
    ['The Brine quotes Ole Falk as saying it will be thrown out.', 'indirect: Ole Falk > The Brine'],
    ['Everything Falk says is a lie.', 'none'],
    ['Having said that, the boats are old.', 'none'],
    ['The shops were closed, saw their savings fall, and never opened again.', 'none'],
    ['He has drawn up new rules that promise to change the islands.', 'none'],
    ['He weighs 90 kilos, which makes him heavy according to his age.', 'none'],
    ['The boats are old, according to his lawyer.', 'indirect: his lawyer'],
    ['If the bill is paid, Brine Bank could threaten to leave.', 'none'],
    ['As somebody who spent years learning how to swim, the cook went there.', 'none'],
    ['When my mother mentioned the storm, I laughed and said: “No.”', 'none'],
    ['She was so upset that I had to change my answer: “Of course it is late.”', 'none'],
    ['Ada Febig called into a radio show.', 'none'],
    ['Ada Febig declined that post.', 'none'],
  ],
  'what reports': [
    ['By Falk’s own admission, his boats are far older than the quay.', 'indirect: Falk'],
    ['Sailors cautioned, as did the guild itself, that the plan might change.', 'indirect: Sailors'],
    ['The guard announced on Friday the arrest of a man in the theft of a boat.', 'indirect: The guard'],
    ['Brine Bank pointed to the ice as a sign of winter.', 'indirect: Brine Bank'],
    ['Ole Falk pointed to the door as he left.', 'none'],
    ['Ole Falk unleashed a series of posts early Friday saying that Ada Febig had shown bad judgment.', 'indirect: Ole Falk'],
    ['Tarrow branded Norland a “thief in the night”.', 'mixed: Tarrow'],
    ['A branded boat called at Lisk.', 'none'],
    ['Ole Falk made it clear he had doubts about the boats.', 'indirect: Ole Falk'],
    ['Ole Falk made the deck clear.', 'none'],
    ['As Ole Falk, a lawyer and fellow at the Rope Centre, put it, “Did he sell the boat, or lose it?”', 'direct: Ole Falk'],
    ['As mayor, Ole Falk, a lawyer, said that it was late.', 'indirect: Ole Falk'],
    ['The mayor, Ole Falk, added:\n\nIt is typical of Ada Febig. She knows nothing.\n\nHe left at nine. He said that it was late.', 'none', ...Array<string>(2).fill('direct: Ole Falk'), 'none', 'indirect: Ole Falk'],
    ['Ole Falk has three boats:\n\nThe first is old. It is late.', 'none', 'none', 'none'],
    ['Ole Falk lauded Ada Febig for “new and fresh ideas”.', 'mixed: Ole Falk'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
