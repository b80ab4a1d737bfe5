import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const PORT =
  'The guard, Kai Berg, said the mayor had said that the bridge was sound. Theo Brand told the court that a nurse had told him that the gate was open. Mia Falk said she had been told that the well was clean. Amy Holt said she had heard that the mill was for sale. Ivo Nagy said it was impossible to say that the lake was dead. Lea Omer said reports that the tunnel had flooded were being checked. Ruth Egan said doctors had assured her that the leg would heal.';
const SAME_VOICE =
  'Olu Wren said he had told the council that the dam was weak. Ida Lund told reporters that she was happy to say that the pool was open. The Post reported that Lea Omer said that the boat was lost. Kai Berg said on Friday that the tower would be painted red. Max Holm, who told police about the theft, said that the shop was closed. Tess Roos shrugged and said the lorry was early. State MP Gavin Holt said the work was under way. Bo Nagy said the log was genuine and added that the seal was broken. Doctors told Mia Berg that the leg would heal in a year.';

const OTHERS: readonly BesideCase[] = [
  [PORT, 'The guard, Kai Berg, said that the bridge was sound.', ['left out /the,mayor,had,said']],
  [PORT, 'The bridge was sound.', ['left out /the,mayor,had,said']],
  [PORT, 'Theo Brand told the court that the gate was open.', ['left out /a,nurse,had,told']],
  [PORT, 'Mia Falk said that the well was clean.', ['left out /been,told']],
  [PORT, 'Amy Holt said that the mill was for sale.', ['left out /had,heard']],
  [PORT, 'Ivo Nagy said that the lake was dead.', ['left out /impossible,to,say']],
  [PORT, 'Lea Omer said that the tunnel had flooded.', ['left out /said,reports']],
  [PORT, 'Ruth Egan said that the leg would heal.', ['left out /doctors,had,assured']],
];

const SAME: readonly BesideCase[] = [
  [PORT, 'The guard, Kai Berg, said the mayor had said that the bridge was sound.', ['exact']],
  [PORT, 'Theo Brand told the court that a nurse had told him the gate was open.', ['exact']],
  [PORT, 'Mia Falk said she had been told the well was clean.', ['exact']],
  [PORT, 'Amy Holt said she had heard the mill was for sale.', ['exact']],
  [SAME_VOICE, 'Olu Wren said that the dam was weak.', ['exact']],
  [SAME_VOICE, 'Ida Lund told reporters that the pool was open.', ['exact']],
  [SAME_VOICE, 'Lea Omer said that the boat was lost.', ['exact']],
  [SAME_VOICE, 'Kai Berg said that the tower would be painted red.', ['exact']],
  [SAME_VOICE, 'Max Holm said that the shop was closed.', ['exact']],
  [SAME_VOICE, 'Tess Roos said the lorry was early.', ['exact']],
  [SAME_VOICE, 'Gavin Holt said the work was under way.', ['exact']],
  [SAME_VOICE, 'Bo Nagy added that the seal was broken.', ['exact']],
  [SAME_VOICE, 'Doctors told Mia Berg that the leg would heal in a year.', ['exact']],
];

describe('somebody who is only said to have said it', () => {
  test.each(OTHERS)('%s | %s', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});

describe('whoever speaks, and others whom a message keeps', () => {
  test.each(SAME)('%s | %s', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
