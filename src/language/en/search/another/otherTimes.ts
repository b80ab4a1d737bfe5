import { hasDayForEnd, hasEndForStart } from './ends.ts';
import { hasDayForHour } from './hours.ts';
import { isDayOfOther } from './otherDeeds.ts';
import { OF_ENDS, OF_TIMES, OF_TIMES_AND_PLACES, type OtherWay } from './way.ts';

/** Ways in which the times of a sentence are none that a question asks for. */
export const OTHER_TIMES: readonly OtherWay[] = [
  {
    name: 'the day for the hour',
    example: ['What time is the fair?', 'The fair will be on 9 May.'],
    asked: OF_TIMES_AND_PLACES,
    isSo: hasDayForHour,
  },
  {
    name: 'the day for the end',
    example: ['When does the strike end?', 'Riveters have announced a strike for 4 May.'],
    asked: OF_ENDS,
    isSo: hasDayForEnd,
  },
  {
    name: 'the end for the start',
    example: ['When will the lamp be available?', 'The trial of the lamp runs until 2028.'],
    asked: OF_TIMES,
    isSo: hasEndForStart,
  },
  {
    name: 'the day of what came after',
    example: ['When did they go in?', 'They were saved on Sunday, two days after they went in.'],
    asked: OF_TIMES,
    isSo: isDayOfOther,
  },
];
