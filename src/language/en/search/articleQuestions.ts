import type { ArticleQuestion } from '../../search.ts';

/** What only an article is called; a "report" or "page" may be one that the article tells of. */
const ARTICLE = '(?:news )?(?:article|story|piece)|news(?: item)?';
const KIND = 'report|paper|review|obituary|obit|column|editorial|profile|interview';
const TEXT = `(?:${ARTICLE}|text|page|post|item|${KIND})`;
/** A text of some kind that is this article, unless the article itself tells of one. */
const SUCH = `the (?:news |match |game |film |book |concert )?(?<told>${KIND})`;
/** What the article is said to be about, which its title has to bear out. */
const ABOUT = ' (?:about|on) (?<about>.+)';
const OUTLET =
  '(?:outlet|newspaper|paper|site|website|medium|publication|magazine|agency|publisher|news(?:paper)? (?:site|outlet|agency))';
const THIS = `(?:this|it|that|(?:this|that) (?:\\w+ )?${TEXT}|the (?:whole |full |entire |original )?(?:${ARTICLE})|this one)`;
const PICTURE = '(?:photos?|photographs?|pictures?|pics?|images?|illustrations?)';
const BE = "(?: is| was| are| were|'s|s)";
const PLEASE = '(?:(?:please|pls|plz) )?(?:can you |could you )?(?:tell me |show me |give me )?';

const rule = (asks: ArticleQuestion['asks'], pattern: string, example: string): ArticleQuestion => ({
  asks,
  pattern: new RegExp(`^${PLEASE}(?:${pattern})(?: (?:please|pls|plz))?$`, 'u'),
  example,
});

/** Questions about the article itself, as a whole question in lower case without its question mark. */
export const ARTICLE_QUESTIONS: readonly ArticleQuestion[] = [
  rule(
    'subject',
    `(?:so )?what(?:${BE} ${THIS}| ${THIS} is) (?:all |actually )?about`,
    "What's this article about?",
  ),
  rule('subject', `what (?:happens|happened) in ${THIS}`, 'What happened in this story?'),
  rule(
    'subject',
    `what (?:does|did) ${THIS} (?:say|tell|report|talk about|deal with|discuss|cover)`,
    'What does this article say?',
  ),
  rule(
    'subject',
    `(?:what${BE} )?(?:the |a )?(?:topic|subject|gist|summary|main (?:point|idea|topic|message)|headline|title|point)(?: of ${THIS})?`,
    'What is the topic of the story?',
  ),
  rule('subject', `(?:summari[sz]e|sum up|explain)(?: ${THIS})?|tl;?dr`, 'Summarize this article.'),
  rule('author', `who (?:wrote|authored|penned|has written|reported|filed) ${THIS}`, 'Who wrote this?'),
  rule('author', `who (?:wrote|authored|penned) (?:${SUCH}|${THIS}${ABOUT})`, 'Who wrote the obituary?'),
  rule('author', "(?:the )?author'?s?(?: name)?|by ?line|(?:written )?by whom?", 'Author?'),
  rule(
    'author',
    `who${BE} (?:the |its )?(?:author|writer|journalist|reporter)s?(?: (?:of|behind) ${THIS})?`,
    'Who is the author?',
  ),
  rule(
    'author',
    `(?:what|which) (?:journalist|reporter|author|person|writer) (?:wrote|penned) ${THIS}`,
    'Which journalist wrote this?',
  ),
  rule('author', `(?:who${BE} ${THIS} (?:written )?by|by who(?:m)?${BE} ${THIS} written)`, 'Who is it by?'),
  rule(
    'publisher',
    `who (?:published|publishes|ran|carried|put out|released|posted) ${THIS}`,
    'Who published this article?',
  ),
  rule('publisher', `who${BE} (?:the |its )?publisher(?: of ${THIS})?`, 'Who is the publisher of this?'),
  rule('publisher', `(?:who|what)${BE} the source of ${THIS}`, 'What is the source of this article?'),
  rule(
    'publisher',
    `(?:what|which) (?:\\w+ )?${OUTLET} (?:(?:published|ran|carried|posted|has published) ${THIS}|(?:is|was) ${THIS} (?:from|published (?:in|by|on)|in))`,
    'Which outlet published it?',
  ),
  rule(
    'publisher',
    `(?:what|which) ${OUTLET}(?:${BE} (?:this|${THIS}))?|(?<told>source|newspaper|publisher)`,
    'Which newspaper is this?',
  ),
  rule(
    'publisher',
    `where (?:was|is|did|does) ${THIS} (?:published|posted|from|appear|come from|taken from)`,
    'Where was this published?',
  ),
  rule(
    'published',
    `when (?:is|was|did) ${THIS} (?:published|written|posted|released|appear|come out|go up|from)`,
    'When was this published?',
  ),
  rule('published', `how (?:old|recent|new) is ${THIS}`, 'How old is this article?'),
  rule('published', `is ${THIS} (?:recent|new|old|up to date)`, 'Is this article recent?'),
  rule(
    'published',
    `when (?:is|was) ${THIS} (?:last )?updated|(?:when was it )?last updated|(?:pub(?:lished|lication)? )?date`,
    'Last updated?',
  ),
  rule(
    'published',
    `(?:what${BE} )?(?:the )?(?:publication date|(?:date|day)(?: of (?:publication|(?:the )?${ARTICLE}|${THIS}))|date (?:was|is) ${THIS}(?: published| from)?)`,
    'What is the date of this article?',
  ),
  rule(
    'published',
    `(?:what|which|on what|on which) (?:date|day) was ${THIS} (?:published|written|posted)`,
    'On what day was it published?',
  ),
  rule(
    'picture',
    `who (?:took|made|shot|drew|owns|provided|supplied) (?:the|this|that|these|those) ${PICTURE}`,
    'Who took the photo?',
  ),
  rule(
    'picture',
    `whose ${PICTURE}(?: (?:is|are) (?:it|this|that|they|these|those))?`,
    'Whose picture is it?',
  ),
  rule(
    'picture',
    `where (?:is|are|was|were|does|do) (?:the|this|that|these|those) ${PICTURE} (?:from|taken from|come from)`,
    'Where is the picture from?',
  ),
  rule('picture', `(?:who${BE} )?(?:the )?(?:photographer|${PICTURE} credits?)`, 'Photo credit?'),
  rule(
    'address',
    `where (?:can|could|do|may) (?:i|we|you|one) (?:read|find|see|get|open) (?:more of )?${THIS}`,
    'Where can I read it?',
  ),
  rule(
    'address',
    `(?:what${BE} |is there |do you have )?(?:the |a |an )?(?:link|url|web ?(?:address|page|site))(?: (?:to|of|for) ${THIS})?`,
    'Link?',
  ),
];

/** "this", "the article", and whoever made it where nothing else is named: "Who is the author?" */
const ONLY_ARTICLE = new RegExp(
  `(?<![\\p{L}'])(?:this|(?:that|the|these|those) (?:\\w+ )?${TEXT}|(?<!^)(?:the |its )?(?:author|writer|journalist|reporter|publisher)s?$)(?!\\p{L})`,
  'u',
);

/** Whether one of these questions can only mean the article: in “Who wrote it?”, “it” may be a letter that it tells of. */
export const meansArticle = (question: string): boolean => ONLY_ARTICLE.test(question);
