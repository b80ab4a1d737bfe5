import { expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { speakerCalled } from '../../src/terminal/speakerCalled.ts';
import { ferryLibrary } from '../commands/ferry.ts';

const library = ferryLibrary();

test('--speaker takes a name, also roughly', () => {
  expect(speakerCalled(library, 'wren')).toBe('Dana Wren');
});

test('a name that nobody has is refused with those that are quoted', () => {
  expect(() => speakerCalled(library, 'Zoe')).toThrow(
    /^Nobody called “Zoe” is quoted\. --speaker takes: .*Dana Wren.*$/,
  );
  const silent = Library.fromTexts([{ id: 'a', text: 'Rain\n\nIt rained.\n' }], { semantic: false });
  expect(() => speakerCalled(silent, 'Zoe')).toThrow(/takes: nobody$/);
});
