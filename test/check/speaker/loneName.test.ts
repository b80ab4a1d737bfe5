import { describe, expect, test } from '@jest/globals';
import { toldBeside } from '../toldBeside.ts';

const ARTICLE =
  '“We lost everything in the fire,” Maria Falk told Jonas Lee. Lee, who owns the mill, said the roof would be mended by May. “Nobody has asked us to pay for it,” Lee said. “It burned for nine hours in the night,” Sam Young said.';

const RIGHT = [
  '“We lost everything in the fire.” Falk',
  '“We lost everything in the fire” Falk',
  'Falk “We lost everything in the fire.”',
  'Maria Falk “We lost everything in the fire”',
  '> We lost everything in the fire\nFalk',
  '“It burned for nine hours in the night.” Young',
  // No names.
  '“It burned for nine hours in the night.” Unreal.',
  '“It burned for nine hours in the night.” Wow',
  '“It burned for nine hours in the night.” Sheesh',
  '“It burned for nine hours in the night.” Absolutely',
  '“It burned for nine hours in the night.”\nSpeechless',
];

const WRONG = [
  '“We lost everything in the fire.” Lee',
  '“We lost everything in the fire” Lee',
  '“We lost everything in the fire.”\nLee',
  'Lee “We lost everything in the fire.”',
  'Jonas Lee “We lost everything in the fire”',
  '> We lost everything in the fire\nLee',
  '“It burned for nine hours in the night.” Jonas',
  '“It burned for nine hours in the night.” Obama',
];

describe('a name alone beside a quotation', () => {
  test.each(RIGHT)('is whoever said it in %j', async (message) => {
    expect(await toldBeside(ARTICLE, message)).toEqual(['exact']);
  });
  test.each(WRONG)('is told where it is somebody else in %j', async (message) => {
    expect(await toldBeside(ARTICLE, message)).not.toContain('exact');
  });
});
