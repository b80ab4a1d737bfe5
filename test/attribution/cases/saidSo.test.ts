import { describe, expect, it } from '@jest/globals';
import { lastSpeakerOf } from '../voicesOf.ts';

/** What somebody says in a clause that is built otherwise, and what somebody is called before the name → who says it at the end. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'what somebody says is the subject': [
    ['All Ada Holm will say is that the children have noticed.', 'Ada Holm'],
    ['All that she would say, Ole Falk left. What Ada Holm says is that it is late.', 'Ada Holm'],
    ['The one thing Ada Holm will say is that the children have noticed.', 'Ada Holm'],
    ['What Ada Holm did not say is that the children have noticed.', 'none'],
    ['What the boat needs is that the ropes are dry.', 'none'],
  ],
  'as somebody puts it who is told of beside the name': [
    ['The answer lies in the drains, as Ada Holm, the author of the study, puts it.', 'Ada Holm'],
    ['The ferry was, as Ada Holm, its captain, put it, a joke on wheels.', 'Ada Holm'],
  ],
  'what somebody goes on saying': [
    ['The Royal Union of Pilots has been warning about the ferry since 2019.', 'The Royal Union of Pilots'],
    ['Ada Holm has for years been complaining that the ferry was late.', 'Ada Holm'],
    ['Ada Holm keeps telling everyone that the ferry will sink.', 'Ada Holm'],
    ['Ada Holm never tires of saying that the ferry will sink.', 'Ada Holm'],
    ['Ada Holm was accused of saying that the ferry would sink.', 'none'],
  ],
  'what somebody asks for in a letter': [
    ['Ada Holm appealed in a letter for a lane to be opened.', 'Ada Holm'],
    ['Ada Holm asked the council in an open letter to open a lane.', 'Ada Holm'],
    [
      'The heads of Norlink and of Sund Lines appealed in a joint letter for a lane to be opened.',
      'The heads of Norlink and of Sund Lines',
    ],
  ],
  'what somebody is called in quotation marks': [
    ['“The ferry is lost,” the account “Lisk Watch” wrote.', 'Lisk Watch'],
    ['“The ferry is lost,” wrote the user “salt88”.', 'salt88'],
    ['A soldier with the call sign “Rook” said the ferry was lost.', 'Rook'],
    ['“The ferry is lost,” said a soldier with the call sign “Rook”.', 'Rook'],
    ['Ada Holm told the mayor “No”.', 'Ada Holm'],
    ['Ada Holm called the blogger “a fool”.', 'Ada Holm'],
  ],
  'what somebody is before the name': [
    ['Principal Ada Holm said it was late.', 'Ada Holm'],
    ['Lisk skipper Ole Falk said it was late.', 'Ole Falk'],
    ['Lisk forward Ole Falk said it was late.', 'Ole Falk'],
    ['Witness Ada Holm said it was late.', 'Ada Holm'],
    ['Border Integrity Now said it was late.', 'Border Integrity Now'],
    ['The first witness was Ada Holm. The former sergeant said it was late.', 'Ada Holm'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});
