import type { TextRule } from '../../language/textRule.ts';
import { mayMatch } from '../mayMatch.ts';

/** What only Markdown, HTML or a copied reference has. A lone `*` or `_` may be anything. */
const SIGNS: readonly TextRule[] = [
  { example: '## Results', pattern: /^ {0,3}#{1,6} \S/mu },
  {
    example: 'as [the council](https://example.org) says',
    holds: [']('],
    pattern: /\]\((?:https?:|mailto:|[/#.])[^\s()]{0,300}\)/u,
  },
  {
    example: '**Date:** 4 May',
    holds: ['**'],
    pattern: /(?<![*\p{L}\p{N}])\*\*(?=[^\s*])[^*\n]{1,200}(?<=\S)\*\*(?!\*)/u,
  },
  {
    example: '__Date:__ 4 May',
    holds: ['__'],
    pattern: /(?<![_\p{L}\p{N}])__(?=[^\s_])[^_\n]{1,200}(?<=\S)__(?![_\p{L}\p{N}])/u,
  },
  {
    example: '*"It burned,"* she said',
    pattern: /(?<![*_\p{L}\p{N}])([*_])["“„«][^*_\n]{2,600}["”“»]\1(?![*_\p{L}\p{N}])/u,
  },
  {
    example: '~~on 3 May~~ on 4 May',
    holds: ['~~'],
    pattern: /(?<![~\p{L}\p{N}])~~(?=[^\s~])[^~\n]{1,200}(?<=\S)~~(?![~\p{L}\p{N}])/u,
  },
  { example: '```', pattern: /^ {0,3}(?:`{3}|~{3})[\w-]{0,20}[ \t]*$/mu },
  {
    example: '| --- | ---: |',
    pattern:
      /^[ \t]*(?:\|[ \t]*)?:?-{2,40}:?[ \t]*\|(?:[ \t]*:?-{2,40}:?[ \t]*\|){0,39}(?:[ \t]*:?-{2,40}:?)?[ \t]*$/mu,
  },
  {
    example: 'The quay<br>burned.',
    pattern: /<br ?\/?>|<\/(?:p|b|i|em|strong|a|span|div|h[1-6]|li|ul|ol|sup|blockquote)>/iu,
  },
  {
    example: 'Fish &amp; chips',
    pattern: /&(?:amp|nbsp|quot|apos|lt|gt|[mn]dash|hellip|[lr][sd]quo|#\d{2,5}|#x[\da-f]{2,5});/iu,
  },
  {
    example: 'in 1988.[12]',
    holds: ['['],
    pattern: /[\p{L}\p{N}][.,;:!?"”’)]{0,3}\[(?:\d{1,3}|citation needed)\]/u,
  },
];

/** None of the signs can be without one of these. */
const MARKS = /[#\][*_`~|<&]/u;

/** Three lines with as many tabs may be a table. */
const TABS = /^[^\t\r\n]+\t[^\r\n]+(?:\r?\n[^\t\r\n]+\t[^\r\n]+){2}/mu;

/** Three lines that strokes part, of which two have figures, too. */
const STROKES =
  /^[^\t\r\n|\d]+(?: \| [^\t\r\n|\d]+)+(?:\r?\n(?=[^\r\n]*\d)[^\t\r\n|]+(?: \| [^\t\r\n|]+)+){2}/mu;

/** Whether a text is to be read as Markdown: by the name of its file, or because it plainly is. */
export function isMarkup(text: string, file: string): boolean {
  return (
    /\.(?:md|markdown)$/iu.test(file) ||
    (text.includes('\t') && TABS.test(text)) ||
    (text.includes(' | ') && STROKES.test(text)) ||
    (MARKS.test(text) && SIGNS.some((sign) => mayMatch(sign, text) && sign.pattern.test(text)))
  );
}
