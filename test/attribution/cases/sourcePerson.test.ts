import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** Who speaks in a bare quotation below a line that names a source. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...voices: string[]])[]>> = {
  'source line names a person': [
    [
      "The ministry has denied the rumour.\n\nSource: the ministry's spokeswoman Ada Febig\n\n“Not one boat has left.”",
      'indirect: The ministry',
      'direct: Ada Febig',
    ],
    [
      "The ministry has denied the rumour.\n\nSource. Lisk News reports this with reference to the ministry's spokeswoman Ada Febig.\n\n“Not one boat has left.”",
      'indirect: The ministry',
      'direct: Ada Febig > Lisk News',
    ],
    [
      'The ministry has denied the rumour.\n\nSource: Ada Febig, spokeswoman for the ministry, on Telegram\n\n“Not one boat has left. Not one will.”',
      'indirect: The ministry',
      'direct: Ada Febig > Telegram',
      'direct: Ada Febig > Telegram',
    ],
    [
      'The guild says the boats will stay.\n\nSource: Lisk News, citing guild spokesman Ole Brandt\n\n“Not one boat has left.”\n\n“Not one will.”',
      'indirect: The guild',
      'direct: Ole Brandt > Lisk News',
      'direct: Ole Brandt > Lisk News',
    ],
    [
      "The guild says the boats will stay.\n\nLisk News reports this with reference to the guild's spokesman Ole Brandt.\n\n“Not one boat has left.”",
      'indirect: The guild',
      'indirect: Ole Brandt > Lisk News',
      'direct: Ole Brandt > Lisk News',
    ],
    [
      "The guild says the boats will stay.\n\nThis was reported by Lisk News with reference to the guild's spokesman Ole Brandt.\n\n“Not one boat has left.”",
      'indirect: The guild',
      'indirect: Ole Brandt > Lisk News',
      'direct: Ole Brandt > Lisk News',
    ],
    [
      "The guild says the boats will stay.\n\nThis was announced by the guild's spokesman, Ole Brandt.\n\n“Not one boat has left.”",
      'indirect: The guild',
      'indirect: Ole Brandt',
      'direct: Ole Brandt',
    ],
    [
      'The guild says the boats will stay.\n\nSource: Ole Brandt at a briefing\n\n“Not one boat has left.”\n\nDetails: It is cold.',
      'indirect: The guild',
      'direct: Ole Brandt',
      'none',
    ],
  ],
  'nobody new': [
    [
      'The guild says the boats will stay.\n\nSource: Lisk News\n\n“Not one boat has left.”',
      'indirect: The guild > Lisk News',
      'direct: The guild > Lisk News',
    ],
    [
      'Ole Brandt says the boats will stay.\n\nSource: press service of the guild\n\n“Not one boat has left.”',
      'indirect: Ole Brandt',
      'direct: Ole Brandt',
    ],
    [
      'The guild says the boats will stay.\n\nSource: Ole Brandt\n\nAda Febig says it is late.\n\n“Not one boat has left.”',
      'indirect: The guild',
      'indirect: Ada Febig',
      'direct: Ada Febig',
    ],
    [
      'The guild says the boats will stay.\n\nSource: Ole Brandt\n\n“Not one boat has left,” said Ada Febig.\n\n“Not one will.”',
      'indirect: The guild',
      'direct: Ada Febig',
      'direct: Ada Febig',
    ],
    [
      'Ole Brandt says the boats will stay.\n\nSource: Ole Brandt on Telegram\n\n“Not one boat has left.”',
      'indirect: Ole Brandt > Telegram',
      'direct: Ole Brandt > Telegram',
    ],
  ],
  'source line says that whoever was named wrote it': [
    [
      'The boats will stay, Ada Febig, a member of the guild, has explained.\n\nSource. She wrote about this on her Facebook page after pictures had spread.\n\nFebig noted that they were old.\n\nThe port said that it knew nothing.',
      'indirect: Ada Febig > Facebook',
      'indirect: Ada Febig > Facebook',
      'indirect: The port',
    ],
    [
      'The boats will stay, the guild has explained.\n\nSource: Ada Febig spoke about this on Telegram.\n\nFebig noted that they were old.',
      'indirect: the guild',
      'indirect: Ada Febig > Telegram',
    ],
    [
      'The boats will stay.\n\nSource: She said this on Telegram.\n\nThe port said that it knew nothing.',
      'none',
      'indirect: The port',
    ],
  ],
  'source line has a newspaper and an agency': [
    [
      'Source: Lisk Gazette with reference to three keepers; Brinemark news agency\n\nDetails: The newspaper writes that the boats were sold.\n\nAccording to the keepers, it was late.\n\n“They sank,” one of the newspaper’s sources said.\n\nThe agency writes that it was early.',
      'indirect: Lisk Gazette > Lisk Gazette',
      'indirect: the keepers > Lisk Gazette',
      'direct: one of the newspaper’s sources > Lisk Gazette',
      'indirect: Brinemark > Brinemark',
    ],
  ],
};

describe.each(Object.entries(CASES))('sources: %s', (_, cases) => {
  it.each(cases)('%s', (text, ...voices) => {
    expect(voicesOf(text)).toEqual(voices);
  });
});
