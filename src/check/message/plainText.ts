import { UNSEEN } from '../../text/unseen.ts';

/** What Discord puts into a text that is no words of it, and what stays of each; an example beside each, tried in turn. */
export const SIGNS: readonly {
  readonly sign: RegExp;
  readonly stays: string;
  readonly example: string;
}[] = [
  // Behind a sentence, at the end of a line, it names where that is from and goes on with nothing.
  {
    sign: /(?<=[.!?…][”"»’')\]*_]*)[ \t]+\[([^[\]\n]+)\]\(<?https?:\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)*\)[ \t]*$/gimu,
    stays: '\n$1',
    example: 'It stops. [source](https://coast.example)',
  },
  {
    sign: /\[([^[\]\n]+)\]\(<?https?:\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)*(?:\s+"[^"\n]*")?\)/giu,
    stays: '$1',
    example: '[The ferry](https://coast.example "title") stops.',
  },
  {
    sign: /<https?:\/\/[^\s<>]+>|\bhttps?:\/\/(?:\([^\s<>()]*\)|[^\s<>()])*(?:\([^\s<>()]*\)|[^\s<>().,:;!?"'”’»\]*_~|])/giu,
    stays: '',
    example: 'It stops: <https://coast.example>, https://coast.example/ferry.',
  },
  {
    sign: /<(?:@[!&]?|#|id:|\/[^:<>\n]+:)[\w-]+>|(?<![\w.-])@(?:everyone|here)\b/gu,
    stays: '',
    example: '@everyone <@80000000000000001> <#70000000000000001> </ask:60000000000000001>',
  },
  { sign: /<a?:\w+:\d+>/gu, stays: '', example: '<:smile:60000000000000001>' },
  { sign: /<t:-?\d+(?::\w)?>/gu, stays: '', example: '<t:1795478400:D>' },
  { sign: /(?<![\w:]):(?:[a-z][\w+-]*|[+-]1|100):(?![\w:])/giu, stays: '', example: ':tada: :+1:' },
  // What is struck out is taken back.
  {
    sign: /~~(?:[^~]|~(?!~)){1,2000}~~/gu,
    stays: '',
    example: 'It stops on ~~Friday~~ Sunday.',
  },
  // A picture between a quotation and whoever said it.
  {
    sign: /(?<=[”"»])(?:\s*\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D)*)+(?=\s*[(—–]|\s+\p{Lu})/gu,
    stays: '',
    example: '“It stops” 😱 — Dana Wren',
  },
  // A number that a picture shows counts the lines and nothing in them.
  { sign: /[\d#*]\u{FE0F}?\u{20E3}/gu, stays: '', example: '1️⃣' },
  {
    sign: /\*\*|__|~~|\|\||`+/gu,
    stays: '',
    example: '**bold** __underlined__ ||spoiler|| `code`',
  },
  { sign: /\\(?=[\p{P}\p{S}])/gu, stays: '', example: String.raw`\*escaped\*` },
  // What whoever quotes says of the wording, and a letter that they wrote in another case.
  { sign: /[ \t]*[[(]sic!?[\])]/giu, stays: '', example: 'It stop [sic] in May.' },
  { sign: /(?<![\p{L}\p{N}\]])\[(\p{L})\](?=\p{Ll})/gu, stays: '$1', example: '[w]e stop' },
  // What stood between brackets was a link.
  { sign: /\([ \t,;]*\)/gu, stays: '', example: 'It stops ().' },
  { sign: /[ \t]+(?=[.,;!?](?:\s|$))/gmu, stays: '', example: 'It stops .' },
];

/**
 * The end of a line within a sentence, as a text from a PDF has it: before small letters that go on with more than a word or two,
 * or come to the sentence's end.
 */
const WITHIN =
  /(?<=[^\n]{30}[^\s.!?…:;>])[ \t]*\n(?:> ?)?(?=\p{Ll}\S* \S+ \S|\p{Ll}[^\n]*(?<=[.!?…]["”»’]{0,3})(?:\n|$))/gu;

const CAPITAL_OR_STOP = /\p{Lu}|[.!?…]["”»’]*(?:\s|$)/u;

/** The mark of an owner in the plural, which else looks like one that closes a quotation: "the tenants’ lawyer", "the Tenants’ League". */
const OWNERS_MARK = /’(?<=\p{L}s’)(?=\s+[\p{LC}\d])(?<!‘[^’\n]*’)/gu;

/** A text as it is written in Discord, without signs of Markdown, links, mentions, emoji and times; the words of a link stay. */
export function plainText(written: string): string {
  const seen = written.normalize('NFC').replace(UNSEEN, '');
  const text = SIGNS.reduce((plain, { sign, stays }) => plain.replace(sign, stays), seen);
  // Where there is neither a capital nor a full stop, small letters begin what they begin.
  return (CAPITAL_OR_STOP.test(text) ? text.replace(WITHIN, ' ') : text).replace(OWNERS_MARK, "'");
}
