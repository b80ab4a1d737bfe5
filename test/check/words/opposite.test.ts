import { expect, test } from '@jest/globals';
import { compareSides } from '../../../src/check/words/opposite.ts';
import { ENGLISH } from '../../../src/language/en/index.ts';

test.each([
  // One denies, the other does not.
  [
    'China refused to hand Russia images.',
    'China has provided Russia with imagery.',
    'refused … hand/provided',
  ],
  ['The roof has been mended.', 'The roof, damaged in May, has not been repaired.', 'mended/not … repaired'],
  ['Nobody was evacuated.', 'Forty people were evacuated.', 'nobody … evacuated/evacuated'],
  ['The state gave them no money.', 'The state gave them money.', 'gave … no/gave'],
  ['They agreed to pay.', 'They refused to pay for the hall.', 'pay/refused … pay'],
  // One word is the opposite of the other.
  ['Exports fell.', 'Exports rose by a third.', 'fell/rose'],
  ['Fishing is allowed again.', 'The council has banned fishing.', 'allowed/banned'],
  ['The ward will be closed.', 'The council will keep the ward open.', 'closed/keep … open'],
  ['She admitted that she knew.', 'She denied that she knew.', 'admitted/denied'],
  ['The pilots turned the offer down.', 'The pilots accepted the offer.', null],
  ['The pilots turned down the offer.', 'The pilots accepted the offer.', 'turned … down/accepted'],
  // Both say the same.
  ["The ward isn't going to close.", 'The council will keep the ward open.', null],
  ['Exports rose.', 'Exports did not fall.', null],
  ['Nobody had to leave.', 'No resident was evacuated.', null],
  ['They denied having refused to pay.', 'They paid.', null],
  ['It was not only repaired.', 'It was repaired.', null],
  // Nothing is sure: only feared, compared, or said both ways.
  ['The ward stays open.', 'Nurses had feared that it would be shut.', null],
  ['The pilots got less than they asked for.', 'The pilots accepted a pay rise.', null],
  ['Exports rose.', 'Exports rose in May and fell in June.', null],
  ['Exports might fall.', 'Exports rose.', null],
  // What comes after something else may be true as well.
  ['The hotel opened in May.', 'The hotel has closed.', null],
  ['She was hired.', 'She was dismissed.', null],
  // Two that differ may take each other back.
  ['It continued to fall.', 'It stopped rising.', null],
  // What stands in another clause denies nothing.
  ['It was repaired.', 'The wall, which did not break, was repaired.', null],
  ['Forty people were evacuated.', 'Nobody, he said, was evacuated.', null],
  ['Flags of two countries.', 'It rained.', null],
  ['', '', null],
])('%j beside %j: %p', (claim, passage, told) => {
  const agreement = compareSides(claim, passage, ENGLISH);
  const differs =
    agreement.kind === 'opposite'
      ? `${agreement.difference.message.join()}/${agreement.difference.article.join()}`
      : null;
  expect(differs).toBe(told);
});

test.each([
  ['Exports rose.', 'Exports did not fall.', 'same'],
  ['Exports rose.', 'The hall was painted.', 'none'],
])('%j beside %j says %p', (claim, passage, kind) => {
  expect(compareSides(claim, passage, ENGLISH).kind).toBe(kind);
});
