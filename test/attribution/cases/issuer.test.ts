import { describe, expect, it } from '@jest/globals';
import { lastSpeakerOf } from '../voicesOf.ts';

/** Who speaks in the last sentence of a text that tells of a document. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'what somebody published of what they did': [
    ['Norlink hired nine keepers, according to a statement.', 'Norlink'],
    ['The Harbour Board has ordered a boat, according to a press release.', 'The Harbour Board'],
    ['The guild has not closed the pier, according to an announcement.', 'The guild'],
    ['According to a statement, Norlink will build nine boats.', 'Norlink'],
  ],
  'what is theirs': [
    ['Norlink lost a tenth of its gas, according to its annual report.', 'Norlink'],
    ['According to its own status page, Norlink has nine million users.', 'Norlink'],
    ['Police have closed the road, according to their website.', 'Police'],
    ['Ada Febig will leave in May, according to her website.', 'Ada Febig'],
  ],
  'what may be of others stays what it is': [
    ['The dam will be shut in May, according to a statement.', 'a statement'],
    ['Norlink was fined nine crowns, according to a statement.', 'a statement'],
    ['Norlink is under investigation, according to a statement.', 'a statement'],
    ['Ada Febig hired a lawyer, according to a statement.', 'a statement'],
    ['Norlink knew of the crack, according to a report.', 'a report'],
    ['Norlink will close nine yards, according to a regulatory filing.', 'a regulatory filing'],
    ['Norlink will close nine yards, according to a statement from the mayor.', 'the mayor'],
    ['Observers were turned back, according to its weekly report.', 'its weekly report'],
    ['The dam was shut in May, according to its website.', 'its website'],
  ],
  'what is told of plans': [
    ['Norlink plans to close nine yards, according to an internal memo.', 'an internal memo'],
    ['Norlink hopes to close nine yards, according to its spokesman Tom Fry.', 'Tom Fry'],
    ['Ada Febig plans to leave in May, according to Radio Sund.', 'Ada Febig'],
  ],
};

describe.each(Object.entries(CASES))('a document: %s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});
