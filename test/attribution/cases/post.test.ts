import { describe, expect, it } from '@jest/globals';
import { lastSpeakerOf } from '../voicesOf.ts';

/** Posts by their letters or by a participle, places where somebody plays, and those whom “who” describes → who says it at the end. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'a post by its letters': [
    ['Principal Secretary Ada Holm opened the pier. The PS said it was long.', 'Ada Holm'],
    [
      'Ada Holm, the principal secretary for roads, opened it. Ole Falk left. The PS said it was long.',
      'Ada Holm',
    ],
    ['Chief Minister Ada Holm opened the pier. “It is long,” the CM said.', 'Ada Holm'],
    ['Lisk’s Deputy Commissioner, Ada Holm, opened it. “It is long,” the DC said.', 'Ada Holm'],
    ['The Vice Chancellor, Ada Holm, came. The VC said it was long.', 'Ada Holm'],
    ['Superintendent of Police Ada Holm came. The SP said it was long.', 'Ada Holm'],
    ['Ada Holm, chief executive of Norlink, came. The CEO said it was long.', 'Ada Holm'],
    ['Ada Holm, the managing director, came. The MD said it was long.', 'Ada Holm'],
    ['Ada Holm, the district attorney, came. The DA said it was long.', 'Ada Holm'],
    ['Principal Secretary Ada Holm came with Chief Minister Ole Falk. The CM said it was long.', 'Ole Falk'],
    ['Chief Minister Ada Holm opened the pier. The WHO said it was long.', 'The WHO'],
    ['Football analyst Ada Holm came. The FA said it was long.', 'The FA'],
    ['The pier is long. The CM said it was lost.', 'The CM'],
  ],
  'a post with a participle': [
    ['Managing Director Ada Holm came with Ole Falk. The managing director said it was long.', 'Ada Holm'],
    [
      'Ada Holm, the acting head of the school, came. Ole Falk left. The acting head said it was long.',
      'Ada Holm',
    ],
    ['Ada Holm, facing jail, came with Ole Falk. Falk said it was long.', 'Ole Falk'],
  ],
  'a post without a name, and "he" or "she"': [
    [
      'The state secretary for roads said it was long. The bridges, she argued, were old.',
      'The state secretary for roads',
    ],
    ['The secretary of state said it was long. “It is old,” he added.', 'The secretary of state'],
    ['The sheriff said it was long. He warned that it was old.', 'The sheriff'],
    ['The state said it was long. The bridges, he argued, were old.', 'he'],
  ],
  'where somebody plays': [
    ['Ada Holm scored twice. “I was lucky,” the forward told reporters.', 'Ada Holm'],
    ['Lisk striker Ada Holm scored past goalkeeper Ole Falk. “I was lucky,” the forward said.', 'Ada Holm'],
    ['Lisk striker Ada Holm scored past goalkeeper Ole Falk. “I was not,” the keeper said.', 'Ole Falk'],
    [
      'Left-back Ole Falk was sent off. Striker Ada Holm scored. “I was unlucky,” the defender said.',
      'Ole Falk',
    ],
    ['Lisk captain Ada Holm scored. Coach Ole Falk was happy. “I was lucky,” the striker said.', 'Ada Holm'],
    ['Pitcher Ole Falk signed with Lisk. The right-hander said he was pleased.', 'Ole Falk'],
    [
      'Lisk prop Ole Falk was sent off. Coach Ada Holm was angry. “I was unlucky,” the prop said.',
      'Ole Falk',
    ],
    ['Lisk striker Ada Holm scored. “She was lucky,” the goalkeeper said.', 'the goalkeeper'],
    ['Lisk striker Ada Holm scored. “She was lucky,” the referee said.', 'the referee'],
  ],
  'those who do something': [
    ['Those who work there say the pier is lost.', 'Those who work there'],
    ['Those who live nearby say the air is bad.', 'Those who live nearby'],
    ['Those who use the ferry say it is late.', 'Those who use the ferry'],
    ['Those who open the gate say it is late.', 'Those who open the gate'],
    ['Those who travel daily complain that it is late.', 'Those who travel daily'],
    ['“It is late,” say those who run the place.', 'those who run the place'],
    ['People who work in the port say the pier is lost.', 'People who work in the port'],
    ['Drivers who park there say it costs too much.', 'Drivers who park there'],
    ['The people who clean them say the boats are full of rats.', 'The people who clean them'],
  ],
  'whom a sentence brings in': [
    ['One of the critics is Ada Holm, who says that the cords were safe.', 'Ada Holm'],
    ['One of the critics is Ada Holm, who rows, and who says that the cords were safe.', 'Ada Holm'],
    ['Among them is Ada Holm, whose son drowned and who says that the cords were not safe.', 'Ada Holm'],
    ['Among the critics is Norlink, which makes rope, and which says that the cords were safe.', 'Norlink'],
    ['The yard belongs to Norlink, which has shut two and says it cannot rule out more.', 'Norlink'],
    ['Norlink, which makes rope and says that the cords were safe, will shut its yard in Lisk.', 'none'],
    ['Ada Holm, who rows, and who says the ice is thin, will leave for Lisk on Monday.', 'none'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});
