/** By these a text is more than keywords: “The cost of gas rose.” */
const HAS_VERB =
  /(?<!\p{LC})(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|went|goes|rose|rises|fell|falls|(?:who|what|how|why|when|where)['’]?s?|or|vs)(?!\p{LC})/iu;
/** "the guy who did it": the verb is none of the whole. */
const RELATIVE = /\s(?:who|whom|whose|which|that|where)\s.*$/iu;

const ONES = 'size|length|height|depth|width|weight|age|speed|area|price|date|name|address|value|reason';

/** The question that keywords stand for, of which `$1` to `$4` are parts; the first that fits decides. An example beside each. */
export const KEYWORDS: readonly (readonly [pattern: RegExp, stands: string, example: string])[] = [
  [
    /^(?:the )?(?:(?:total|exact|overall) )?numbers? of (?!(?:the|an?|this|that|my|his|her|its|their) )(.+)$/iu,
    'how many $1',
    'number of teachers',
  ],
  [/^(?:the )?(?:location|whereabouts|venue) of (.+)$/iu, 'where is $1', 'location of the bridge'],
  [
    /^(?:the )?(?:(main|real|exact|official) )?(causes?) (of|for|behind) (.+)$/iu,
    'what was the $1 $2 $3 $4',
    'cause of the fire',
  ],
  [/^(?:the )?((?:total )?costs?) (of|for) (.+)$/iu, 'what was the $1 $2 $3', 'cost of repairs'],
  [
    /^(?:the )?((?:main |real )?reasons|names|dates) (of|for|behind) (.+)$/iu,
    'what are the $1 $2 $3',
    'reasons for the delay',
  ],
  [
    new RegExp(`^(?:the )?((?:main |real |full |exact )?(?:${ONES})) (of|for|behind) (.+)$`, 'iu'),
    'what is the $1 $2 $3',
    'size of the lake',
  ],
];

/** A few keywords as the question that they stand for: "number of teachers" as "how many teachers"; all else stays. */
export function keywordsAsQuestion(text: string): string {
  const [, words = '', mark = ''] = /^(.*?)([?!.\s]*)$/su.exec(text) ?? [];
  if (HAS_VERB.test(words.replace(RELATIVE, ''))) return text;
  const found = KEYWORDS.find(([pattern]) => pattern.test(words));
  return found ? `${words.replace(found[0], found[1]).replace(/ {2,}/gu, ' ')}${mark}` : text;
}
