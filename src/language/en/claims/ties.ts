import { BODY, POST } from '../../any/ties.ts';
import type { TextRule } from '../../textRule.ts';
import type { BodyTie, Relation, TieLanguage } from '../../ties.ts';

/** What a body is, before its name: "the *testing firm* Netbund". */
const KIND = String.raw`(?:(?:(?!(?:of|in|at|near|for|from|to|and|or|by|with|on|that|which|who|whose|where)\s)(?!\p{Ll}+(?:ing|ed)\s+\p{Lu})\p{Ll}[\p{LC}-]*\s+){1,3})?`;
/** The same as a message may have it, with the article: "the union SINTAB". */
const KIND_TOLD = String.raw`(?:the\s+)?${KIND}`;

/** How an article has a body beside somebody's name. */
export const BODY_TIES: readonly BodyTie[] = [
  {
    example: 'Dana Wren, of the testing firm Netbund',
    post: null,
    pattern: ({ own, whole }) => String.raw`(?<!\p{LC})${own},?\s+(?:of|from)\s+(?:the\s+)?${KIND}${whole}`,
  },
  {
    example: 'Dana Wren, director of Netbund',
    post: 'title',
    pattern: ({ own, whole }) =>
      String.raw`(?<!\p{LC})${own},\s+${POST}\s+(?:of|for|at)\s+(?:the\s+)?${whole}`,
  },
  {
    example: 'Dana Wren, a clerk at Netbund',
    post: 'noun',
    pattern: ({ own, whole }) => String.raw`(?<!\p{LC})${own},\s+${POST}\s+at\s+(?:the\s+)?${whole}`,
  },
  {
    example: 'Dana Wren, who heads Netbund',
    post: 'verb',
    pattern: ({ own, whole }) =>
      String.raw`(?<!\p{LC})${own},\s+\p{LC}+\s+(?<post>\p{Ll}+)\s+(?:the\s+)?${whole}`,
  },
  {
    example: "Netbund's local director, Dana Wren",
    post: 'title',
    pattern: ({ own, body }) => String.raw`(?<!\p{LC})${body}(?:['’]s?)?\s+${POST},?\s+${own}(?!\p{LC})`,
  },
  {
    example: 'the director of Netbund, Dana Wren',
    post: 'title',
    pattern: ({ own, whole }) =>
      String.raw`(?<!\p{LC})${POST}\s+(?:of|for)\s+(?:the\s+)?${whole},\s+${own}(?!\p{LC})`,
  },
];

/** What somebody is in a message, in small letters, with what they are it of: "director of customers". */
const POST_TOLD = String.raw`\p{Ll}[\p{LC}'’-]*(?:\s+\p{Ll}[\p{LC}'’-]*){0,4}?`;
/** A name, perhaps behind what its bearer is called. */
const NAME = String.raw`(?<name>\p{Lu}[\p{LC}\p{M}'’-]*(?:\s+\p{Lu}[\p{LC}\p{M}'’-]*){0,4})`;
const OWNER = String.raw`(?:[Tt]he\s+)?(?<owner>${BODY}?)`;

/** How a message says whose somebody is, and by what name. */
export const RELATIONS: readonly TextRule[] = [
  {
    example: 'Ida Roos, Netbund’s lawyer',
    pattern: new RegExp(String.raw`^${NAME},\s+${OWNER}['’]s?\s+(?<post>${POST_TOLD})$`, 'u'),
  },
  {
    example: 'Ida Roos, the lawyer of the firm Netbund',
    pattern: new RegExp(
      String.raw`^${NAME},\s+(?:the\s+|an?\s+)?(?<post>${POST_TOLD})\s+(?:of|for|at)\s+${KIND_TOLD}(?<owner>${BODY})$`,
      'u',
    ),
  },
  {
    example: 'Netbund’s lawyer, Ida Roos',
    pattern: new RegExp(String.raw`^${OWNER}['’]s?\s+(?<post>${POST_TOLD})(?:,?\s+${NAME})?$`, 'u'),
  },
  {
    example: 'the lawyer of Netbund, Ida Roos',
    pattern: new RegExp(
      String.raw`^(?:[Tt]he|[Aa]n?)\s+(?<post>${POST_TOLD})\s+(?:of|for|at)\s+${KIND_TOLD}(?<owner>${BODY})(?:,\s+${NAME})?$`,
      'u',
    ),
  },
];

/** How an article does: "Netbund’s lawyer, Ida Roos", "the lawyer for Netbund, Ida Roos", "Ida Roos, 40, a lawyer for Netbund", "Ida Roos, Netbund’s lawyer". */
function related({ own, post, owner, whole }: Relation): readonly string[] {
  // "The director of customers" may be called "the director", but not of something else.
  const further = String.raw`(?:\s+of\s+(?:\p{Ll}[\p{LC}-]*\s*){1,3})?`;
  const before = String.raw`(?:(?:\p{Ll}[\p{LC}-]*\s+){0,3})`;
  return [
    String.raw`(?<![\p{LC}-])${owner}['’]s?\s+${post}${further},?\s+${before}${own}`,
    String.raw`(?<!\p{LC})(?:[Tt]he|[Aa]n?)\s+${post}\s+(?:of|for|at)\s+${KIND_TOLD}${whole},\s+${own}`,
    String.raw`(?<!\p{LC})${own},\s+(?:\d+,\s+)?(?:the\s+|an?\s+)?${post}\s+(?:of|for|at)\s+${KIND_TOLD}${whole}`,
    String.raw`(?<!\p{LC})${own},\s+(?:\d+,\s+)?(?:the\s+)?${owner}['’]s?\s+${post}(?!\s+\p{LC})`,
  ];
}

/** What they are it of: "director *of customers*". */
const FURTHER = String.raw`(?:\s+(?:of|for)\s+\p{Ll}[\p{LC}-]*(?:\s+\p{Ll}[\p{LC}-]*){0,2})?`;
const OWNERS = String.raw`[Ii]ts|[Tt]heir|[Tt]he\s+(?<kind>\p{Ll}+)['’]s`;

export const TIES: TieLanguage = {
  namedBeside:
    /^(?:\p{Lu}[\p{LC}.'’-]*\s+){1,4}(?:(?:of|from|at|for)\s+(?:the\s+)?\p{Lu}[^,;]*|\(\p{LC}[^()]*\))$/u,
  bodyBehind: new RegExp(
    String.raw`\s+(?:\((?:the\s+)?(?<bracketed>${BODY})\)|(?:of|from|at|for)\s+(?:the\s+)?(?<joined>${BODY}))$|,\s+(?:the\s+)?(?<set>${BODY})$`,
    'u',
  ),
  bodyBefore: new RegExp(String.raw`^(?:[Tt]he\s+)?(?<body>${BODY})['’]s\s+(?=\p{Ll})`, 'u'),
  bodyAlone: new RegExp(String.raw`^(?:the\s+)?(?<body>${BODY})$`, 'u'),
  bodyTies: BODY_TIES,
  relations: RELATIONS,
  atBody: new RegExp(String.raw`^(?:at|of|for)\s+(?:the\s+)?${BODY}$`, 'u'),
  related,
  owned: (post, isOfPerson) =>
    String.raw`(?<!\p{LC})(?<called>${isOfPerson ? '[Hh]is|[Hh]er|' : ''}${OWNERS})\s+${post}${FURTHER}`,
  isOfPerson: (called) => /^h(?:is|er)$/iu.test(called),
  opener: /^(?:The|An?|In|On|At|It|But|And|She|He|They)(?:\s+|$)/iu,
  definite: String.raw`the\s+`,
};
