import { describe, expect, it } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { requireText } from '../../src/values/requireText.ts';

describe('requireText', () => {
  it.each(['', 'Who?'])('takes %j', (text) => {
    expect(() => requireText('question', text)).not.toThrow();
  });

  it.each([
    [undefined, 'question is undefined; give a text'],
    [null, 'question is null; give a text'],
    [7, 'question is 7; give a text'],
    [{}, 'question is of type object; give a text'],
    [new URL('file:///articles'), 'question is the address file:///articles; give a text'],
  ])('refuses %p', (value, message) => {
    expect(() => requireText('question', value)).toThrow(new TypeError(message));
  });
});

/** What a program without types may give. */
const NONE: string = JSON.parse('{}').nothing;

describe('a library', () => {
  const library = Library.fromTexts([{ id: 'a', text: 'Ferry\n\nIt sails at six, said Bo Wren.' }], {
    semantic: false,
  });

  it('names the argument that is no text', async () => {
    await expect(Library.load(NONE)).rejects.toThrow(/^path is undefined; /);
    await expect(library.ask(NONE)).rejects.toThrow(/^question is undefined; /);
    expect(() => library.suggest(NONE)).toThrow(/^typed is undefined; /);
    expect(() => library.findSpeaker(NONE)).toThrow(/^name is undefined; /);
    for (const wrong of ['"Ferry"', '{}', '["Ferry"]', '[null]', 'null'])
      expect(() => Library.fromTexts(JSON.parse(wrong))).toThrow(
        /^sources(?:\[0\])? is (?:null|of type \w+); give a list of texts, such as \[\{ id: 'story', /,
      );
    expect(() => Library.fromTexts([{ id: 'a', text: NONE }])).toThrow(/^text of "a" is undefined; /);
    expect(() => Library.fromTexts([{ id: NONE, text: 'Ferry' }])).toThrow(/^id is undefined; /);
  });
});
