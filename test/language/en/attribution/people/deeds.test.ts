import { expect, test } from '@jest/globals';
import { DEED_EXAMPLES, mayBeCalled } from '../../../../../src/language/en/attribution/people/deeds.ts';

test.each([
  ...DEED_EXAMPLES,
  // whoever plays, and a noun that is made of what somebody does or has
  ['striker', 'Quist scored twice.'],
  ['librarian', 'Quist left the library at six.'],
  ['plumber', 'Quist learned plumbing in Lisk.'],
  ['forester', 'Quist heads the forestry department.'],
  ['walker', 'Quist walked to Brine.'],
])('the %s may be of whom it is told: %s', (noun, told) => {
  expect(mayBeCalled(noun, told)).toBe(true);
});

test.each([
  ['landlord', 'Quist has land in Lisk.'],
  ['headteacher', 'Quist said that her twins would face a long ride.'],
  ['keeper', 'Quist spoke of the dam.'],
  ['singer', 'Quist said so since May.'],
  ['founder', 'Quist found the fault.'],
  ['defendant', 'Quist wrote to the court.'],
  ['engineer', 'Quist met an engineer.'],
  ['pensioner', 'Mara Quist, 34, won.'],
])('but no %s who has only this told: %s', (noun, told) => {
  expect(mayBeCalled(noun, told)).toBe(false);
});
