import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

/** Who said something where another sentence, a list, a word of praise or a deed tells it: sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'told by the sentence behind': [
    ['“It is late!” Falk shouted across the hall.', 'direct: Falk', 'none'],
    [
      '“It is late!” Quist’s niece, Mara “Bibi” Falk, shouted to the crowd. “Go!”',
      'direct: Mara “Bibi” Falk',
      'none',
      'direct: Mara “Bibi” Falk',
    ],
    ['“Is it late?” Nobody shouted back.', 'direct', 'none'],
    ['“It is late!” Falk waved to the crowd.', 'direct', 'none'],
    ['“No comment.” That was all Mara Quist would say.', 'direct: Mara Quist', 'none'],
    ['“Not a crown.” It was the only thing the keeper offered.', 'direct: the keeper', 'none'],
    ['“Enough.” The word came from Rosa Falk, a keeper.', 'direct: Rosa Falk', 'none'],
    ['“Not a crown.” So said treasurer Tom Fry when asked.', 'direct: Tom Fry', 'none'],
    ['“It is over.” With those words, Tom Fry left the quay.', 'direct: Tom Fry', 'none'],
    ['“I sold the boat.” Rosa Falk, 54, stands on the quay.', 'direct: Rosa Falk', 'none'],
    ['“I sold the boat.” The quay is old.', 'direct', 'none'],
    ['“I sold the boat.” Brine Island, 40 miles out, has no quay.', 'direct', 'none'],
    ['“Who rang the bell?” The answer is Tom Fry.', 'direct', 'none'],
    ['“Go.” The message was Tom Fry had to leave.', 'direct', 'none'],
    ['“Go.” The order is Tom Fry’s.', 'direct', 'none'],
    ['“Go.” The speaker is Tom Fry.', 'direct: Tom Fry', 'none'],
  ],
  'told by the sentence before': [
    ['A second keeper put it differently. “It was a mess.”', 'none', 'direct: A second keeper'],
    ['Her sister will not be there. “I know how it ends.”', 'none', 'direct: Her sister'],
    [
      'Rosa Falk saw it. Her verdict on the plan was damning. “A disgrace.”',
      'none',
      'none',
      'direct: Rosa Falk',
    ],
    ["Rosa Falk saw it. Falk's answer was short. “Never.”", 'none', 'none', 'direct: Rosa Falk'],
    ['Tom Fry lost. Pressed on the sum, Fry was evasive. “We will see.”', 'none', 'none', 'direct: Tom Fry'],
    ['The crater is old. “We will see.”', 'none', 'direct'],
  ],
  'what something is called': [
    ['“Historic” was the word Rosa Falk chose.', 'direct: Rosa Falk'],
    ['“A farce” is the term the union has for the plan.', 'direct: the union'],
    ['“Deeply flawed” is how the keeper characterised it.', 'direct: the keeper'],
    ['“It will hold” – these were the last words of Tom Fry.', 'mixed: Tom Fry'],
    ['“Winter” is the name of the song.', 'none'],
    ['It is the union’s position that the deal is void.', 'indirect: the union'],
    ['The union takes the view that the deal is void.', 'indirect: The union'],
    ['Here is how Tom Fry puts it: “It will fall.”', 'mixed: Tom Fry'],
    ['Tom Fry puts it this way: the pier will fall.', 'indirect: Tom Fry'],
  ],
  'several together': [
    ['Lisk, Tarrow and Brine said the vote was unfair.', 'indirect: Lisk, Tarrow and Brine'],
    ['In a letter, Lisk, Tarrow and Brine called it “unfair”.', 'mixed: Lisk, Tarrow and Brine'],
    ['Keepers, bakers and porters said they had not been paid.', 'indirect: Keepers, bakers and porters'],
    ['Officials in Lisk, Tarrow and Brine condemned it.', 'indirect: Officials in Lisk, Tarrow and Brine'],
    ['On Monday, Falk and Fry said that it was late.', 'indirect: Falk and Fry'],
    ['In Lisk, Tarrow and Brine said that it was late.', 'indirect: Tarrow and Brine'],
    ['It was built by Falk, Fry and Lund said.', 'indirect: Fry and Lund'],
  ],
  'somebody who has no name': [
    ['“It is late,” said a woman in a red scarf.', 'direct: a woman in a red scarf'],
    ['“It is late,” said a keeper on the quay, who left.', 'direct: a keeper on the quay'],
    ['“It is late,” said a keeper in a statement.', 'direct: a keeper'],
    ['“It is late,” said a keeper on the phone.', 'direct: a keeper'],
    ['“Thieves!” someone in the gallery shouted.', 'direct: someone in the gallery'],
    ['“Shame!” the crowd roared.', 'direct: the crowd'],
    ['Somebody has hung a sign: “Lisk 40 km”.', 'none'],
  ],
  'what was heard': [
    ['“Get out,” the keeper can be heard shouting in the video.', 'direct: the keeper'],
    ['“We are done,” the keeper was overheard telling rowers.', 'direct: the keeper'],
    ['On the tape, Tom Fry is heard telling a keeper that it is late.', 'indirect: Tom Fry'],
    ['Tom Fry was caught on camera saying that it was late.', 'indirect: Tom Fry'],
    ['Tom Fry was never heard saying that it was late.', 'none'],
    ['Tom Fry was seen rowing.', 'none'],
  ],
  'whom to believe': [
    ['If Tom Fry is to be believed, the pier will hold.', 'indirect: Tom Fry'],
    ['The pier will hold, or so Tom Fry says.', 'indirect: Tom Fry'],
    ['To hear Tom Fry tell it, the pier will hold.', 'indirect: Tom Fry'],
    ['The way Tom Fry tells it, the pier will hold.', 'indirect: Tom Fry'],
    ['As the keeper would have it, the pier will hold.', 'indirect: the keeper'],
    ['The keeper would have us believe that the pier will hold.', 'indirect: The keeper'],
    ['Tradition has it that the bell rang by itself.', 'none'],
    ['If they asked him, Tom Fry would say that the pier will hold.', 'none'],
    ['Had Tom Fry said that it would fall, they would have left.', 'none'],
  ],
  'verbs by what stands around them': [
    ['“I have nothing,” Tom Fry said and hung up.', 'direct: Tom Fry'],
    ['“I do swear,” Tom Fry began, and the light went out.', 'mixed: Tom Fry'],
    ['“Wait,” Tom Fry broke in.', 'direct: Tom Fry'],
    ['“No,” Tom Fry spat.', 'direct: Tom Fry'],
    ['“Never,” the keeper shot back.', 'direct: the keeper'],
    ['“Was”, corrects Dr. Rosa Falk.', 'direct: Rosa Falk'],
    ['“When I heard it,” – Tom Fry pauses – “I laughed.”', 'direct: Tom Fry'],
    ['Not so, argues Tom Fry: the pier will hold.', 'indirect: Tom Fry'],
    ['He was led away as his mother sobbed in the gallery.', 'none'],
    ['Critics call it late.', 'indirect: Critics'],
    ['Opponents fear the law will be abused.', 'indirect: Opponents'],
    ['Tom Fry maintained his innocence.', 'indirect: Tom Fry'],
  ],
  'what reports nothing': [
    ['The family called the police.', 'none'],
    ['She called her lawyer at six.', 'none'],
    ['Many call the square by its old name.', 'none'],
    ['The man they call “the Rope” is here.', 'none'],
    ['Private Tom Fry reported for duty at six.', 'none'],
    ['In its judgment, the court found the ban “unfair”.', 'mixed: the court'],
  ],
  'to whom it is so': [
    ['To Rosa Falk, who left, it amounts to “theft”.', 'mixed: Rosa Falk'],
    ['To Rosa Falk, who left, the plan amounts to theft.', 'indirect: Rosa Falk'],
    ['To the keeper, the strike is “theft”.', 'mixed: the keeper'],
    ['To Rosa Falk, it looked like a trick.', 'indirect: Rosa Falk'],
    ['It was no theft, in the opinion of Tom Fry. Nothing had been taken.', 'indirect: Tom Fry', 'none'],
  ],
  'the medium': [
    [
      '“It is late,” said Tom Fry, who had lost a boat, in a voice message to Radio Sund.',
      'direct: Tom Fry > Radio Sund',
    ],
    ['“It is late,” said Tom Fry, a baker, in a letter to his sister.', 'direct: Tom Fry'],
    [
      'Shots were heard, a Reuters witness said. The port authority said the quay was closed.',
      'indirect: a Reuters witness > Reuters',
      'indirect: The port authority',
    ],
    ['Kursblatt, which broke the news, said that it was late.', 'indirect: Kursblatt > Kursblatt'],
    ['The Guild, which published the report, said that it was late.', 'indirect: The Guild'],
    ['A group claimed the attack in a video posted on Telegram.', 'indirect: A group > Telegram'],
    ['It was late, Tom Fry told the broadcaster NOS.', 'indirect: Tom Fry > NOS'],
  ],
  'titles and names': [
    ['Deputy PM Rosa Falk said that it was late.', 'indirect: Rosa Falk'],
    ['Private Tom Fry said that it was late.', 'indirect: Tom Fry'],
    ['It was late, Lisk’s Joint Chiefs of Staff said.', 'indirect: Lisk’s Joint Chiefs of Staff'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
