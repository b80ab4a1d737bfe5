import { describe, expect, it } from '@jest/globals';
import { lastSpeakerOf } from '../voicesOf.ts';

/** A post, what it is of, and the name of whoever holds it → who says it at the end. */
// prettier-ignore
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'a minister, and who leads the ministers': [
    ['Roads Minister Ilse Brandt said it was late. Prime Minister Ole Falk said it was early. The minister added that it rained.', 'Ilse Brandt'],
    ['Roads minister Ilse Brandt said it was late.\n\n“It is,” said First Minister Ole Falk.\n\nThe minister said it rained.', 'Ilse Brandt'],
    ['Roads Minister Ilse Brandt said it was late. Deputy Prime Minister Ole Falk said it was early. The minister added that it rained.', 'Ilse Brandt'],
    ['Roads Minister Ilse Brandt said it was late. Prime Minister Ole Falk said it was early. The prime minister added that it rained.', 'Ole Falk'],
    ['Roads Minister Ilse Brandt said it was late. Ole Falk, deputy prime minister and trade minister, said it was early. The minister added that it rained.', 'Ole Falk'],
    ['Prime Minister Ole Falk said it was early. The minister added that it rained.', 'Ole Falk'],
  ],
  'a post that a sentence begins with': [
    ['Head of the Union of Growers, Juhan Kask, said it was late.', 'Juhan Kask'],
    ['Secretary of the League of Voters, Ilse Brandt, said it was late.', 'Ilse Brandt'],
    ['President of the Guild of Rowing Clubs, Mara Quist, said it was late.', 'Mara Quist'],
    ['Dean of the Faculty of Law, Ole Falk, said it was late.', 'Ole Falk'],
    ['Director of Public Prosecutions, Mara Quist, said it was late.', 'Mara Quist'],
    ['Governor of Lisk State, Mara Quist, said it was late.', 'Mara Quist'],
    ['Head of Lisk Zoo, Ilse Brandt, said it was late.', 'Ilse Brandt'],
    ['Coach of Lisk Rovers, Mara Quist, said it was late.', 'Mara Quist'],
    ['Chair of the House Committee on Roads, Ole Falk, said it was late.', 'Ole Falk'],
    ['Head of the Union of Growers, Juhan Kask, said so. He added that it was late.', 'Juhan Kask'],
    ['Head of the Union of Growers Juhan Kask said it was late.', 'Juhan Kask'],
    ['The Union of Growers, Lisk, said it was late.', 'The Union of Growers'],
    ['Council of Elders, Upper Lisk, said it was late.', 'Council of Elders'],
  ],
  'a department between a post and a name': [
    ['The Director, Harbour Safety, Dr Ivar Moe, said it was late.', 'Ivar Moe'],
    ['The Permanent Secretary, Ministry of Fisheries, Mrs Rita Falk, said it was late.', 'Rita Falk'],
    ['The Chairman, House Committee on Roads, Ole Falk, said it was late.', 'Ole Falk'],
    ['The Commissioner of Police, Lisk State Command, Ole Falk, said it was late.', 'Ole Falk'],
    ['The Director, Corporate Communications, Mara Quist, said it was late.', 'Mara Quist'],
    ['The Vice President, Brand and Communications, Norlink, Mara Quist, said it was late.', 'Mara Quist'],
    ['Executive Secretary, Lisk Ports Commission, Mara Quist, said it was late.', 'Mara Quist'],
    ['The National President, Nurses Association, Comrade Ole Falk, said it was late.', 'Ole Falk'],
    ['The managing director, Lisk Ferries, Mara Quist, said it was late.', 'Mara Quist'],
    ['On Monday, the Director, Harbour Safety, Mara Quist, said it was late.', 'Mara Quist'],
    ['In a statement, the Managing Director, Lisk Ferries, Mara Quist, said it was late.', 'Mara Quist'],
    ['“It is late,” the Director, Harbour Safety, Dr Ivar Moe, said.', 'Ivar Moe'],
    ['“It is late,” said the General Manager, Lisk Ferries, Rita Falk, on Monday.', 'Rita Falk'],
    ['It is late, according to the Director, Harbour Safety, Dr Ivar Moe.', 'Ivar Moe'],
    ['It is late, according to the permanent secretary, Ministry of Ice, Dr Ivar Moe, who came.', 'Ivar Moe'],
    ['According to the Chairman, Lisk Council, Mara Quist, it is late.', 'Mara Quist'],
    ['It is late, according to the Director, Ivar Moe.', 'Ivar Moe'],
  ],
  'what stands between commas and is no department': [
    ['The Chief Executive, Ole Falk, Lisk Ferries, said it was late.', 'Ole Falk'],
    ['The mayor, Mara Quist, Upper Lisk, said it was late.', 'Mara Quist'],
    ['The mayor, Ole Falk, Monday said it was late.', 'Ole Falk'],
    ['The mayor, Ole Falk, and the clerk, Rita Lund, said it was late.', 'Rita Lund'],
    ['Mara Quist, Director, Harbour Safety, said it was late.', 'Mara Quist'],
    ['Mara Quist, the Director, Harbour Safety, said it was late.', 'Mara Quist'],
    ['“It is late,” said Mara Quist, Director, Harbour Safety, Norlink.', 'Mara Quist'],
    ['The Director, who is ill, said it was late.', 'The Director'],
    ['Lisk, Tarrow and Brine, Mara Quist said, are late.', 'Mara Quist'],
  ],
  'titles of several countries': [
    ['The State Governor, Alhaji Ole Falk, said it was late.', 'Ole Falk'],
    ['Hajiya Rita Falk said it was late.', 'Rita Falk'],
    ['Comrade Ole Falk came. Falk said it was late.', 'Ole Falk'],
    ['Shri Ole Falk said it was late.', 'Ole Falk'],
    ['Barr Ole Falk said it was late.', 'Ole Falk'],
    ['A comrade said it was late.', 'A comrade'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});
