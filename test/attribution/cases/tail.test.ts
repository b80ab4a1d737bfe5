import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** Who said a quotation by a paragraph of its own below it. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...voices: string[]])[]>> = {
  'verb, then name': [
    [
      '“It is safe,” the guild said on Facebook.\n\n“The boat carried salt.”\n\n- specified Ada Febig, head of the harbour office, on Telegram.',
      'direct: the guild > Facebook',
      'direct: Ada Febig > Telegram',
    ],
    [
      '“It is safe,” the guild said on Facebook.\n\n“The boat carried salt.”\n\n– clarified the prosecutor, Ada Febig.',
      'direct: the guild > Facebook',
      'direct: Ada Febig',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\n— elaborated Ada Febig.',
      'direct: the guild',
      'direct: Ada Febig',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\n- summed up Ole Brandt.',
      'direct: the guild',
      'direct: Ole Brandt',
      'none',
    ],
  ],
  'name, then verb': [
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\n- Ada Febig noted.',
      'direct: the guild',
      'direct: Ada Febig',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\n– Ada Febig, the prosecutor, noted.',
      'direct: the guild',
      'direct: Ada Febig',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\n- the ministry said.',
      'direct: the guild',
      'direct: the ministry',
    ],
    [
      "“It is safe,” the guild said.\n\n“The boat carried salt.”\n\n- the ministry's press service reported.",
      'direct: the guild',
      "direct: the ministry's press service",
    ],
  ],
  passive: [
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\nThis was stated by Ada Febig, the prosecutor.',
      'direct: the guild',
      'direct: Ada Febig',
      'indirect: Ada Febig',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\nThis was announced by the prosecutor, Ada Febig, on Telegram.',
      'direct: the guild',
      'direct: Ada Febig > Telegram',
      'indirect: Ada Febig > Telegram',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt. Nobody knows why.”\n\nThis was said on Monday by Ada Febig.',
      'direct: the guild',
      'direct: Ada Febig',
      'direct: Ada Febig',
      'indirect: Ada Febig',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\nThe statement was made by Ada Febig.',
      'direct: the guild',
      'direct: Ada Febig',
      'none',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\nThese words were spoken by Ole Brandt.',
      'direct: the guild',
      'direct: Ole Brandt',
      'none',
    ],
  ],
  'how and what': [
    [
      '“The boat carried salt. Nobody knows why.”\n\nThat was how Ada Febig, the prosecutor, described the case to Radio Sund.',
      'direct: Ada Febig > Radio Sund',
      'direct: Ada Febig > Radio Sund',
      'indirect: Ada Febig > Radio Sund',
    ],
    ['“The boat carried salt.”\n\nThat is how Ada Febig put it.', 'direct: Ada Febig', 'indirect: Ada Febig'],
    [
      '“The boat carried salt.”\n\nThis is what Ada Febig told Radio Sund.',
      'direct: Ada Febig > Radio Sund',
      'none',
    ],
    [
      '“The boat carried salt.”\n\nThese were the words of Ada Febig, the prosecutor.',
      'direct: Ada Febig',
      'none',
    ],
    [
      '“The boat carried salt.”\n\nThe words are those of Ada Febig, the prosecutor.',
      'direct: Ada Febig',
      'none',
    ],
  ],
  'no tail': [
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\nThis was denied by Ada Febig, the prosecutor.',
      'direct: the guild',
      'direct: the guild',
      'none',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\nThis was followed by Ada Febig, the prosecutor.',
      'direct: the guild',
      'direct: the guild',
      'none',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\nThis was stated in May.',
      'direct: the guild',
      'direct: the guild',
      'none',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\nThat was how Ada Febig, the prosecutor, lost the case.',
      'direct: the guild',
      'direct: the guild',
      'none',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\nThat is not what Ada Febig told Radio Sund.',
      'direct: the guild',
      'direct: the guild',
      'none',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\nThis was disputed by Ada Febig.',
      'direct: the guild',
      'direct: the guild',
      'indirect: Ada Febig',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\nAda Febig left.',
      'direct: the guild',
      'direct: the guild',
      'none',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\nAda Febig specified that it was old.',
      'direct: the guild',
      'direct: the guild',
      'indirect: Ada Febig',
    ],
    [
      '“It is safe,” the guild said.\n\n“The boat carried salt.”\n\nThis was reported by Radio Sund.',
      'direct: the guild',
      'direct: the guild',
      'indirect: Radio Sund > Radio Sund',
    ],
    ['- salt\n\n- sand\n\n- dried fish', 'none', 'none', 'none'],
    [
      '“The boat carried salt.” This was stated by Ada Febig, the prosecutor.',
      'direct: Ada Febig',
      'indirect: Ada Febig',
    ],
    [
      '“The boat carried salt.”\n\nThis was stated by Ada Febig.\n\n“It sank.”',
      'direct: Ada Febig',
      'indirect: Ada Febig',
      'direct: Ada Febig',
    ],
  ],
};

describe.each(Object.entries(CASES))('tails: %s', (_, cases) => {
  it.each(cases)('%s', (text, ...voices) => {
    expect(voicesOf(text)).toEqual(voices);
  });
});
