import type { Asked } from '../../../search.ts';
import { sideTaken } from '../stances/index.ts';
import { hasOtherAge } from './ages.ts';
import { onlyAsks } from './asking.ts';
import { isOtherSideOfBargain } from './bargains.ts';
import { isOfCompanion } from './companions.ts';
import {
  hasOtherMeasure,
  hasOtherSuperlative,
  listsOthersThere,
  tellsOfOther,
  tellsOfOtherDeed,
  tellsOfOthersThere,
} from './contraries.ts';
import { isInOtherCountry } from './countries.ts';
import { isUndenied } from './denied.ts';
import { isOfExcluded } from './excluded.ts';
import { tellsOfOtherKin } from './kin.ts';
import { namesOnlyLeaver } from './followers.ts';
import { isOfNamesake, isOfOtherCourtesy } from './namesakes.ts';
import { isOfEnlisting } from './openings.ts';
import { OTHER_NUMBERS } from './numbers/otherNumbers.ts';
import { isOfOtherOne } from './ordinals.ts';
import { OTHER_TIMES } from './otherTimes.ts';
import { isOfAnothers, isOfOtherPost } from './owners.ts';
import { isOtherVerb } from './particles.ts';
import { isOfReceiver } from './receivers.ts';
import { hasNoSentence } from './sentenced.ts';
import { hasOnlyCompound, tellsOfLoser } from './sides.ts';
import { isOfOtherStep } from './steps.ts';
import { isOfOtherEnd } from './ways.ts';
import {
  byWords,
  OF_ANYBODY,
  OF_DEEDS,
  OF_PEOPLE,
  OF_PLACES,
  OF_SENTENCES,
  OF_SIDES,
  OF_SOMEBODY,
  OF_STEPS,
  OF_TIMES_AND_PLACES,
  OF_WHATEVER_IS_SO,
  type OtherWay,
} from './way.ts';
import { isOfNext, isOfThisOne } from './numbers/years.ts';

export const OTHER_WAYS: readonly OtherWay[] = [
  {
    name: 'the contrary superlative',
    example: ['Who was the oldest rower?', 'The youngest rower, Bo Reed, is 15.'],
    isSo: byWords(hasOtherSuperlative),
  },
  {
    name: 'who was there',
    example: ['Which rowers were absent?', 'Present: Bo Reed, Ada Lund.'],
    isSo: byWords(tellsOfOthersThere),
  },
  {
    name: 'a list of who was there',
    example: ['Who was missing?', 'Present: Bo Reed, Ada Lund.'],
    asked: OF_PEOPLE,
    isSo: listsOthersThere,
  },
  {
    name: 'the most of another measure',
    example: ['How long was the smallest boat?', 'The oldest boat is 90 years old.'],
    isSo: byWords(hasOtherMeasure),
  },
  {
    name: 'the other of two',
    example: ['When was the lower dam finished?', 'The upper dam, finished in 1961, has a crack.'],
    isSo: byWords(tellsOfOther),
  },
  {
    name: 'the contrary deed',
    example: ['Which mill hired riveters?', 'Both mills sacked 40 riveters.'],
    asked: OF_DEEDS,
    isSo: byWords(tellsOfOtherDeed),
  },
  {
    name: 'the other side',
    example: ['Who doubts that it is an eel?', 'Lea Omer is convinced that it is an eel.'],
    asked: OF_SIDES,
    isSo: (question, sentence) => sideTaken(question, sentence) === 'other',
  },
  {
    name: 'the other side of a bargain',
    example: ['Who wants to buy the mill?', 'Lea Omer may sell the mill.'],
    asked: OF_SIDES,
    isSo: isOtherSideOfBargain,
  },
  {
    name: 'whom it was done to',
    example: ['Who taught her to row?', 'Bo Lund learned to row with her.'],
    asked: OF_PEOPLE,
    isSo: isOfReceiver,
  },
  {
    name: 'not denied',
    example: ['Which ferry was not cancelled?', 'The northern ferry was cancelled.'],
    asked: OF_DEEDS,
    isSo: isUndenied,
  },
  {
    name: 'somebody who belongs to the asked one',
    example: ['Why did Lund resign?', 'Lund’s deputy resigned over the bridge.'],
    asked: OF_SOMEBODY,
    isSo: isOfAnothers,
  },
  {
    name: 'whoever has the post elsewhere',
    example: ['How old is the captain of Rovers?', 'United’s captain, Bo Hay, is 31.'],
    isSo: isOfOtherPost,
  },
  {
    name: 'another of the same surname',
    example: ['How old is Bill Pike?', 'Ada Pike, the union leader, is 47.'],
    isSo: isOfNamesake,
  },
  {
    name: 'whoever has the surname with another courtesy',
    example: ['How old is Mrs Pike?', 'Mr Pike, the union leader, is 47.'],
    isSo: isOfOtherCourtesy,
  },
  ...OTHER_NUMBERS,
  {
    name: 'another of several',
    example: ['Why was the third race put off?', 'The second race was put off because of fog.'],
    isSo: isOfOtherOne,
  },
  {
    name: 'the next one',
    example: ['When did the meeting take place?', 'Next meeting: 14 May 2025'],
    isSo: isOfNext,
  },
  {
    name: 'the one that has been',
    example: ['How strong is the next storm?', 'The storm came ashore with winds of 90 miles an hour.'],
    isSo: isOfThisOne,
  },
  {
    name: 'another country',
    example: ['Is the seed banned in Norway?', 'In Chile the seed has been banned for years.'],
    asked: OF_WHATEVER_IS_SO,
    isSo: isInOtherCountry,
  },
  {
    name: 'the other end of the way',
    example: ['Where was the bell brought to?', 'The bell was removed from the church.'],
    asked: OF_PLACES,
    isSo: isOfOtherEnd,
  },
  {
    name: 'the verb with a particle',
    example: ['How many otters are left?', 'Nine otters had to be left out of the count.'],
    isSo: isOtherVerb,
  },
  {
    name: 'another step of the same affair',
    example: ['Where was the fox caught?', 'A fox fled from the park in Pell.'],
    asked: OF_STEPS,
    isSo: isOfOtherStep,
  },
  {
    name: 'when one may apply',
    example: ['When does the school open?', 'Applications open on 5 May.'],
    asked: OF_TIMES_AND_PLACES,
    isSo: isOfEnlisting,
  },
  ...OTHER_TIMES,
  {
    name: 'who is left out',
    example: ['Who objects apart from the millers?', 'The millers object to the lock.'],
    asked: OF_ANYBODY,
    isSo: isOfExcluded,
  },
  {
    name: 'how long it went on for the sentence',
    example: ['How long did he get?', 'Kit Omer took the money over seven years.'],
    asked: OF_SENTENCES,
    isSo: hasNoSentence,
  },
  {
    name: 'who goes',
    example: ['Who is taking over?', 'They need a successor for Bo Lund, who retires in May.'],
    asked: OF_PEOPLE,
    isSo: namesOnlyLeaver,
  },
  {
    name: 'the age of somebody else',
    example: ['How old is Kit Omer?', 'Lea Omer, 58, has a bakery with her husband Kit.'],
    isSo: hasOtherAge,
  },
  {
    name: 'who did the same with the asked one',
    example: [
      'How old was she when she learned to row?',
      'Bo Lund, who learned to row with her at 52, is 60.',
    ],
    isSo: isOfCompanion,
  },
  {
    name: 'others of the family',
    example: ['How many siblings did she have?', 'She leaves seven grandchildren.'],
    isSo: tellsOfOtherKin,
  },
  {
    name: 'who lost',
    example: ['Who won?', 'United have lost five of six games.'],
    isSo: tellsOfLoser,
  },
  {
    name: 'the question passed on',
    example: ['When will the lamps be mended?', 'Kit Omer asked when the lamps would be mended.'],
    isSo: onlyAsks,
  },
  {
    name: 'only as a part of another noun',
    example: ['Who won the final?', 'Rovers beat United in the semi-final.'],
    isSo: hasOnlyCompound,
  },
];

/** Whether a sentence speaks of something else than a question, though in its words. */
export function speaksOfAnother(question: string, asked: Asked, sentence: string): boolean {
  return OTHER_WAYS.some(
    (way) => (way.asked ? way.asked.has(asked) : asked !== 'yes or no') && way.isSo(question, sentence),
  );
}
