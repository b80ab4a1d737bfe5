/** In words that are none of Markdown's signs: what would be taken for one, and how it is written instead. */
const SIGNS: readonly (readonly [example: string, sign: RegExp, written: string])[] = [
  [String.raw`C:\_old`, /\\(?=[!-/:-@[-`{-~]|$)/gmu, String.raw`\\`],
  ['write &amp; in the form', /&(?=#?\w+;)/gu, '&amp;'],
  ['the <video> tag', /<(?=[a-z/!?])/giu, '&lt;'],
  ['M*A*S*H', /(?<=\S)\*|\*(?=\S)/gu, String.raw`\*`],
  ['an _old_ name', /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`],
  ['~~~', /~(?=~)/gu, String.raw`\~`],
  ['send `help`', /`/gu, '\\`'],
  // Words in brackets alone are none, but a link ("[a](b)"), a definition ("[a]: b"), a reference ("[1]"), or a box ("[ ]").
  [
    'see [1]',
    /(?<=!)\[|\[(?:(?=(?:\d{1,3}|[a-zX ]|note \d{1,3}|citation needed|\^[^\]]*)\])|(?![^[\]*_`&<\\]{1,120}\](?![[(:])))/gu,
    String.raw`\[`,
  ],
  ['# 1 in the charts', /(?<=^|\s)#(?=#*(?:\s|$))/gmu, String.raw`\#`],
  ['> 5 degrees', /^>/gmu, String.raw`\>`],
  ['---', /^(?=-{3,}$|={3,}$)/gmu, '\\'],
];

/** Plain words as Markdown: a backslash stands before what would else be lost as a sign. */
export function escapeSigns(words: string): string {
  return SIGNS.reduce((text, [, sign, written]) => text.replace(sign, () => written), words);
}
