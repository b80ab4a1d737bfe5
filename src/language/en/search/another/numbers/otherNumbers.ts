import { hasOtherFigure } from './accounts.ts';
import { isOnlyBorrowed } from './borrowed.ts';
import { hasOnlyChange, hasOnlyDifference } from './changes.ts';
import { countsOthers, countsUnharmed, countsWithOtherDeed } from './counts.ts';
import { isOfEarlierTime } from './earlier.ts';
import { countsWithoutPrice, measuresOtherwise } from './measures.ts';
import { isMeasuredBy } from './measuredBy.ts';
import { countsContraryState, countsPart } from './parts.ts';
import { countsSisters } from './sisters.ts';
import { countsEverybody } from './subgroups.ts';
import {
  OF_COUNTS,
  OF_DEEDS,
  OF_LEVELS,
  OF_PRICES,
  OF_SUMS,
  OF_WHATEVER_IS_SO,
  OF_WHOLES,
  type OtherWay,
} from '../way.ts';
import { hasPriceForWeight } from './weights.ts';
import { hasPartOfWhole } from './wholes.ts';
import { isDoneBefore, isInOtherYear, isSince } from './years.ts';

/** Ways in which the numbers of a sentence are those of something else, or of another time. */
export const OTHER_NUMBERS: readonly OtherWay[] = [
  {
    name: 'since a year',
    example: ['How many fans came in 2004?', 'The match drew 21,000 fans, the most since 2004.'],
    asked: OF_DEEDS,
    isSo: isSince,
  },
  {
    name: 'what was done before',
    example: ['How many boats will be built?', 'They are to replace two boats built in 1983.'],
    isSo: isDoneBefore,
  },
  {
    name: 'another year',
    example: ['How much did vandalism cost in 2023?', 'Vandalism cost the town £4,750 in 2024.'],
    asked: OF_SUMS,
    isSo: isInOtherYear,
  },
  {
    name: 'an earlier time',
    example: ['How many bears were shot this year?', 'Last year three bears were shot.'],
    asked: OF_WHATEVER_IS_SO,
    isSo: isOfEarlierTime,
  },
  {
    name: 'the number of something else',
    example: ['How many dockers went on strike?', 'As the dockers went on strike, 40 ships waited.'],
    asked: OF_COUNTS,
    isSo: countsOthers,
  },
  {
    name: 'the number of what was done something else',
    example: ['How many boats did she sell?', 'She sold four nets and bought two boats.'],
    asked: OF_COUNTS,
    isSo: countsWithOtherDeed,
  },
  {
    name: 'the number of another kind',
    example: ['How many fish died?', 'Some 400 birds died.'],
    asked: OF_COUNTS,
    isSo: countsSisters,
  },
  {
    name: 'the number of what came to no harm',
    example: ['How many people did the storm hurt?', 'The storm left 900 huts without power.'],
    asked: OF_COUNTS,
    isSo: countsUnharmed,
  },
  {
    name: 'what is measured by it',
    example: ['How much was the miller asking?', 'It offered 90 crowns, half of what the miller was asking.'],
    asked: OF_LEVELS,
    isSo: isMeasuredBy,
  },
  {
    name: 'the number of what has a price',
    example: ['How much is a ticket?', 'Rovers will get 31,000 tickets for the final.'],
    asked: OF_PRICES,
    isSo: countsWithoutPrice,
  },
  {
    name: 'only the change',
    example: ['How much is the toll?', 'The toll goes up by three cents in May.'],
    asked: OF_LEVELS,
    isSo: hasOnlyChange,
  },
  {
    name: 'only the difference',
    example: ['How much is the bag?', 'A bag with wheels costs 80 euros more.'],
    asked: OF_LEVELS,
    isSo: hasOnlyDifference,
  },
  {
    name: 'another figure of the accounts',
    example: ['What was the net profit?', 'The operating profit rose to £9m.'],
    asked: OF_LEVELS,
    isSo: hasOtherFigure,
  },
  {
    name: 'what is borrowed for it',
    example: ['How much is the guild paying?', 'The guild will borrow €3m for the mill.'],
    asked: OF_PRICES,
    isSo: isOnlyBorrowed,
  },
  {
    name: 'the price for the weight',
    example: ['How heavy is the bag?', 'The bag costs 80 euros.'],
    isSo: hasPriceForWeight,
  },
  {
    name: 'another measure',
    example: ['How wide is the bridge?', 'The bridge is 312 metres long.'],
    asked: OF_SUMS,
    isSo: measuresOtherwise,
  },
  {
    name: 'a part of the whole',
    example: ['How much did she earn in total?', 'She earned 90 crowns a week.'],
    asked: OF_WHOLES,
    isSo: hasPartOfWhole,
  },
  {
    name: 'a part in one state',
    example: ['How many plots are there?', 'Three plots have become free.'],
    asked: OF_COUNTS,
    isSo: countsPart,
  },
  {
    name: 'the contrary state',
    example: ['How many plots are taken?', 'Three plots have become free.'],
    asked: OF_COUNTS,
    isSo: countsContraryState,
  },
  {
    name: 'the number of everybody',
    example: ['How many children fell ill?', 'Some 90 people fell ill.'],
    asked: OF_COUNTS,
    isSo: countsEverybody,
  },
];
