import { expect, test } from '@jest/globals';
import { placeOf } from '../../src/reply/place.ts';
import { EN } from '../../src/reply/words/en.ts';

test.each([
  ['background', 12, 'Background, paragraph 12'],
  ['title', 0, 'Title'],
  ['body', 3, 'Paragraph 3'],
  ['What NATO and Mr. Holt want', 2, 'What NATO and Mr. Holt want, paragraph 2'],
  ['direct speech from the island council', 4, 'Direct speech from the island council, paragraph 4'],
])('section %j, paragraph %d is "%s"', (section, paragraph, place) => {
  expect(placeOf({ section, paragraph }, EN)).toBe(place);
});
