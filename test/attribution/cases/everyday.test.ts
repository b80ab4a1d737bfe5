import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

/** What news says every day, in forms that went wrong once; sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'what somebody is, before the name': [
    ['Lead researcher Mara Quist said that the ice was thin.', 'indirect: Mara Quist'],
    ['“It is thin,” said lead singer Mara Quist.', 'direct: Mara Quist'],
    ['Study lead Mara Quist said that the ice was thin.', 'indirect: Mara Quist'],
    ['Swim coach Mara Quist said that the ice was thin.', 'indirect: Mara Quist'],
    ['Acting chief executive Mara Quist said that the ice was thin.', 'indirect: Mara Quist'],
    ['Ask singer Mara Quist.', 'none'],
    ['In a statement, the Taoiseach, Mara Quist, thanked the crews “who went out when the rest of us stayed in”.', 'mixed: Mara Quist'],
    ['The guild’s leader is Mara Quist. She said that the ice was thin.', 'none', 'indirect: Mara Quist'],
    ['Norlink’s sole director is Tom Fry, 63, a retired diver. Reached by telephone, he denied that he had sold a rope.', 'none', 'indirect: Tom Fry'],
    ['Ada’s brother is Tom Fry. He said that the ice was thin.', 'none', 'indirect: Tom Fry'],
  ],
  'what somebody is, behind the name': [
    ['Jonas Berg, Chief Executive Officer, Norland Foods, said sales rose.', 'indirect: Jonas Berg'],
    ['Dr. Mara Quist, Vice President, Clinical Affairs, commented: “We owe them everything.”', 'direct: Mara Quist'],
    ['Mara Quist - who owns the ferry - said that the ice was thin.', 'indirect: Mara Quist'],
    ['In a letter read to the court, the victim, Mara Quist, said she no longer opened her door to anyone.', 'indirect: Mara Quist'],
    ['For the museum’s director, Mara Quist, the pot was “an honest failure”.', 'mixed: Mara Quist'],
  ],
  'where and how somebody looks who says it': [
    ['During a visit to Lisk, Mara Quist said she would stay.', 'indirect: Mara Quist'],
    ['Hours before the vote, Mara Quist said she would stay.', 'indirect: Mara Quist'],
    ['Dressed in black, Mara Quist told the crowd it was over.', 'indirect: Mara Quist'],
    ['Her voice breaking, Mara Quist told the crowd it was over.', 'indirect: Mara Quist'],
  ],
  'what somebody holds, asks for or calls it': [
    ['Mara Quist is convinced the ice is thin.', 'indirect: Mara Quist'],
    ['Mara Quist predicted a hard winter for the ferries.', 'indirect: Mara Quist'],
    ['Mara Quist argues for a ban on old boats.', 'indirect: Mara Quist'],
    ['Mara Quist appealed for calm.', 'indirect: Mara Quist'],
    ['Mara Quist labelled the plan “cruel and stupid”.', 'mixed: Mara Quist'],
    ['Mara Quist branded the plan “cruel and stupid”.', 'mixed: Mara Quist'],
    ['“What a mess” is Mara Quist’s view of the plan.', 'direct: Mara Quist'],
    ['“It has nothing to say,” Mara Quist once told a customer who wanted her money back.', 'direct: Mara Quist'],
    ['According to Mara Quist’s estimate, 300 people were on board.', 'indirect: Mara Quist'],
  ],
  'bodies and figures': [
    ['The WHO says that the illness kills 300,000 a year.', 'indirect: The WHO'],
    ['The illness kills 300,000 a year, the WHO said.', 'indirect: the WHO'],
    ['Official figures show that the number has doubled.', 'indirect: Official figures'],
    ['Police data show that the number has doubled.', 'indirect: Police'],
  ],
  'whoever says no more': [
    ['Lyle Bass declined to discuss the letters but said he stood by “every word”.', 'mixed: Lyle Bass'],
    ['Ida Poll would not discuss the deal, saying only that it was fair.', 'indirect: Ida Poll'],
    ['Ida Poll declined to comment.', 'none'],
  ],
  'how somebody joins in': [
    ['“It was the late train,” his wife corrects him.', 'direct: his wife'],
    ['“It was late,” chimed in deputy Mara Quist.', 'direct: Mara Quist'],
    ['“Good,” said Mara Quist when told the news.', 'direct: Mara Quist'],
    ['Mara Quist’s advice is to rinse three times.', 'indirect: Mara Quist'],
    ['For nurse Mara Quist, the best part is that patients can walk home.', 'indirect: Mara Quist'],
    ['Ramps fail from inside, Mara Quist and colleagues report in Nature.', 'indirect: Mara Quist and colleagues'],
    ['Some 2,300 wolves live in Lisk, by the environment ministry’s count.', 'indirect: the environment ministry'],
    ['The OECD forecasts growth of 1.1 per cent this year.', 'indirect: The OECD'],
  ],
  'a verb that the tagger takes for a noun': [
    ['The union claims 400 members have left.', 'indirect: The union'],
    ['The union claims were turned down.', 'none'],
  ],
  'which medium': [
    ['“It is thin,” one keeper told Folha do Norte.', 'direct: one keeper > Folha do Norte'],
    ['BBC correspondent Mara Quist said that the ice was thin.', 'indirect: Mara Quist > BBC'],
    ['Mara Quist told Al Jazeera talks had failed.', 'indirect: Mara Quist > Al Jazeera'],
    ['Mara Quist told Spain’s El País newspaper that talks had failed.', 'indirect: Mara Quist > El País'],
    ['In an interview with Le Monde published on Friday, Mara Quist said that talks had failed.', 'indirect: Mara Quist > Le Monde'],
    ['Real are keen, according to L’Équipe.', 'indirect: L’Équipe > L’Équipe'],
    ['Sky Sports reported that Real are keen.', 'indirect: Sky Sports > Sky Sports'],
    ['Network Rail said that trains would run.', 'indirect: Network Rail'],
    ['The United Nations refugee agency, UNHCR, said that 31 people had drowned.', 'indirect: UNHCR'],
    ['The state news agency, Lantern, said that 31 people had drowned.', 'indirect: Lantern > Lantern'],
    ['Review completed last autumn found one in five services was late.', 'indirect: Review'],
    ['Mara Quist told Brussels that talks had failed.', 'indirect: Mara Quist'],
  ],
  'what nobody says': [
    ['The brain thinks it has been poisoned.', 'none'],
    ['Your inner ear feels that you are moving.', 'none'],
    ['It has hired a firm that says little about itself.', 'none'],
    ['The guild rejected the plan by nine votes to eight.', 'none'],
  ],
  'letters of readers': [
    [
      'Sir – Your report did not mention the fences. A hole costs nothing.\n\nGwyneth Price-Hall\n\nUpper Lisk, Brineshire\n\n' +
        'Sir – I have used the late bus every Thursday since 2006.\n\nLt Col Ranulf Beadle (retd)\n\nUpper Lisk',
      'direct: Gwyneth Price-Hall', 'direct: Gwyneth Price-Hall', 'direct: Ranulf Beadle',
    ],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
