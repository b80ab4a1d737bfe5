import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** Sentences that announce what somebody holds, own it, or take sides in few words → who says it. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'what a sentence announces, and the next one tells': [
    ['Guild head Mara Quist was blunt about the winter. Ropes will be short, lamps will go out, and there is no money for oil.', 'none', 'indirect: Mara Quist'],
    ['Ole Falk minced no words. The lock is rotten.', 'none', 'indirect: Ole Falk'],
    ['Alderwoman Ada Holm was unapologetic. The toll will rise in May.', 'none', 'indirect: Ada Holm'],
    ['Ada Holm made her view plain. There will be no second lock.', 'none', 'indirect: Ada Holm'],
    ['Ole Falk had grim news. The lamps would be sold.', 'none', 'indirect: Ole Falk'],
    ['Some want the crows gone, but baker Ole Falk has his own view. Leave them to it.', 'none', 'indirect: Ole Falk'],
    ['Diver Ada Holm has a theory about the hole. The mast was cut by thieves.', 'none', 'indirect: Ada Holm'],
  ],
  'what somebody does behind it, and what happens': [
    ['Ada Holm was blunt about the winter. The lock was built in 1904.', 'none', 'none'],
    ['Ada Holm was unrepentant. She left the hall at ten.', 'none', 'none'],
    ['Ada Holm did not mince words. The hall cheered.', 'none', 'none'],
    ['Ada Holm made her view clear. Ole Falk will resign.', 'none', 'none'],
    ['Ada Holm has a theory. She has dived since 1990.', 'none', 'none'],
    ['Ada Holm had bad news. Her uncle had drowned.', 'none', 'none'],
    ['The axe was blunt. The rope will stay.', 'none', 'none'],
    ['Ada Holm had no theory. The lock is old.', 'none', 'none'],
  ],
  'news before a colon': [
    ['Vet Ada Holm broke the news: the foal could not be saved.', 'indirect: Ada Holm'],
    ['The governor brought good news: the lock would open.', 'indirect: The governor'],
    ['Monday brought bad news: the lock would close.', 'none'],
    ['The post brought bad news: the lock would close.', 'none'],
  ],
  'words that somebody owns, before a colon': [
    ['Falk\'s answer: the rope is rotten.', 'indirect: Falk'],
    ['The governor\'s verdict: too dear, too early.', 'indirect: The governor'],
    ['Ada Holm wants to go. Her advice: sell the house.', 'none', 'indirect: Ada Holm'],
    ['Ada Holm is cross. Her message to the guild: look and learn.', 'none', 'indirect: Ada Holm'],
    ['The audit\'s conclusion: the lock leaks.', 'indirect: The audit'],
    ['The ferry company\'s line: no one was hurt.', 'indirect: The ferry company'],
    ['The ferry company\'s response: dearer tickets for all.', 'none'],
    ['The team\'s answer: a new keeper from Brine.', 'none'],
    ['The horse\'s price: too much.', 'none'],
    ['Wisdom\'s reply: never.', 'none'],
  ],
  'who puts it how, before a colon': [
    ['A report paid for by the guild put the matter more coolly: the lock costs more than it earns.', 'indirect: A report'],
    ['A study by Brine College in 2019 put it plainly: small yards go first.', 'indirect: Brine College'],
    ['The memo put it plainly: the yard will close.', 'indirect: The memo'],
    ['The governor put the case differently: the town is broke.', 'indirect: The governor'],
    ['The audit was blunter still: nobody had looked.', 'indirect: The audit'],
    ['Ole Falk was more direct: the guild lied.', 'indirect: Ole Falk'],
    ['The new road is more direct: it saves an hour.', 'none'],
    ['The guild put the case on hold: the file was lost.', 'none'],
    ['The second half was blunter still: three goals came in ten minutes.', 'none'],
  ],
  'a flat answer': [
    ['Ada Holm lost. Not even nearly, she conceded.', 'none', 'indirect: Ada Holm'],
    ['Ada Holm was cold. A bit, she admitted.', 'none', 'indirect: Ada Holm'],
    ['Ada Holm left the plan. Too dear, she thinks.', 'none', 'indirect: Ada Holm'],
    ['Ole Falk came home. He\'d slept, he croaked, about an hour.', 'none', 'indirect: Ole Falk'],
    ['Ole Falk came home. It was, he sighed, too early.', 'none', 'indirect: Ole Falk'],
    ['Ole Falk came home. The tea, he sniffed, was cold.', 'none', 'indirect: Ole Falk'],
    ['Ole Falk came home. Cold, he sighed, and sat down.', 'none', 'none'],
    ['Ole Falk came home. Still, he admitted.', 'none', 'none'],
    ['Ole Falk came home. He ran, he laughed, he cried.', 'none', 'none'],
  ],
  'what somebody is for, against, or wants of others': [
    ['Ole Falk is against the new lock.', 'indirect: Ole Falk'],
    ['Alderwoman Ada Holm is firmly opposed to the toll.', 'indirect: Ada Holm'],
    ['Ole Falk is in favour of a new lock.', 'indirect: Ole Falk'],
    ['Ole Falk wants the council to mend the lock.', 'indirect: Ole Falk'],
    ['For Ada Holm, a pupil at Brine High, the vote is about respect.', 'indirect: Ada Holm'],
    ['For Ada Holm, a pupil at Brine High, the walk is about 9 kilometres.', 'none'],
    ['Ole Falk is against the wall.', 'none'],
    ['Ole Falk was against the lock.', 'none'],
    ['Smoking is against the law.', 'none'],
    ['The Brine side is against the clock.', 'none'],
    ['Ole Falk wants the rope to hold.', 'none'],
  ],
  'what somebody predicts': [
    ['Ole Falk predicted trouble.', 'indirect: Ole Falk'],
    ['Ada Holm predicts a long winter.', 'indirect: Ada Holm'],
    ['Ole Falk predicted the winner.', 'none'],
    ['The bones predicted trouble.', 'none'],
  ],
  'who takes sides': [
    ['Her colleague Ada Holm disagreed.', 'indirect: Ada Holm'],
    ['Harbour master Ole Falk agreed.', 'indirect: Ole Falk'],
    ['Ole Falk strongly disagrees with that.', 'indirect: Ole Falk'],
    ['Ole Falk did not agree.', 'indirect: Ole Falk'],
    ['Ole Falk was of a different mind.', 'indirect: Ole Falk'],
    ['Not everyone agreed.', 'none'],
    ['The two boards agreed.', 'none'],
    ['The figures did not agree.', 'none'],
    ['Critics disagree.', 'none'],
    ['Ole Falk might agree.', 'none'],
    ['Ada Holm was asked to row. She agreed.', 'none', 'none'],
  ],
  'whoever is quoted in the answers of a column': [
    ['Q: My landlord wants cash. May he?\n\nA: No. “Ask for a bill,” says Ada Holm of the Rent Line. Keep it.\n\nQ: Is my lamp my own affair?\n\nA: Yes. According to the Lamp Board, a lamp costs £90. Call Ole Falk first.', 'direct', 'direct: Ada Holm', 'direct', 'direct', 'indirect: the Lamp Board', 'direct'],
    ['Q. Who checks it?\n\nA. Somebody has to come each year, the Lamp Board confirmed to me, and you pay nothing.\n\nQ. And then?\n\nA. “Never,” says my wife.', 'indirect: the Lamp Board', 'direct'],
    ['Interview with Ole Falk\n\nQ: Do you swim?\n\nA: My mother said it was cold.\n\nQ: And?\n\nA: According to the Lamp Board, it is warm.', 'direct: Ole Falk', 'direct: Ole Falk'],
  ],
  'who is shown above a block': [
    ['Here’s Ada Holm at the lock:\n\n> I want people to stay at home.', 'none', 'direct: Ada Holm'],
    ['Here’s the mayor, speaking at the lock a moment ago:\n\n> I want people to stay at home.', 'none', 'direct: the mayor'],
    ['Here is the outlook for tonight:\n\n> Rain will come by ten.', 'none', 'direct'],
    ['Here is Lisk in the snow:\n\n> Rain will come by ten.', 'none', 'direct'],
  ],
}; // prettier-ignore

describe('plain words', () => {
  describe.each(Object.entries(CASES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(voicesOf(text)).toEqual(expected);
    });
  });
});
