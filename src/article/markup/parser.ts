import { type InlineParser, type MarkdownParser, parser, Strikethrough, TaskList } from '@lezer/markdown';

/** "[12]", "[a]", "[^note]", "[note 3]", "[citation needed]", also as a link: "[[12]](#cite-12)" */
const REFERENCE =
  /^(?:\[\[?(?:\d{1,3}|note \d{1,3}|citation needed)\]\]?\([^()\s]{0,300}\)|(?:\[(?:\d{1,3}|[a-z]|note \d{1,3}|citation needed)\])+(?![[(:])|\[\^[^\]\s]{1,60}\](?!:))/u;
/** "[laughs]": words in brackets, which are a link only where the text defines what to. */
const BRACKETS = /^\[([^[\]*_`&<\\]{1,120})\](?![[(:])/u;
/** Longest reference or bracket in characters. */
const REACH = 340;

/** The name of a reference in the tree. */
export const REFERENCE_MARK = 'ReferenceMark';

/**
 * A parser of Markdown as people paste it. What is indented is no code, and a line above dashes no heading: a copied
 * page has both by chance. `defined` are the names of links, in lower case: `[council]: https://example.org`.
 */
export function parserFor(defined: ReadonlySet<string>): MarkdownParser {
  const brackets: InlineParser = {
    name: 'Brackets',
    before: 'Link',
    parse(cx, next, pos) {
      if (next !== 91 /* [ */) return -1;
      const head = cx.slice(pos, Math.min(cx.end, pos + REACH));
      const name = BRACKETS.exec(head);
      const isDefined = name !== null && defined.has(name[1]!.toLowerCase());
      const reference = REFERENCE.exec(head);
      const isBehindWord = pos > cx.offset && /\S/u.test(cx.slice(pos - 1, pos));
      if (reference && (isDefined || isBehindWord || /^\[[[^]/u.test(head)))
        return cx.addElement(cx.elt(REFERENCE_MARK, pos, pos + reference[0].length));
      return name && !isDefined ? pos + name[0].length : -1;
    },
  };
  return parser.configure([
    Strikethrough,
    TaskList,
    {
      defineNodes: [REFERENCE_MARK],
      parseInline: [brackets],
      remove: ['IndentedCode', 'SetextHeading'],
    },
  ]);
}
