import type { ArticleQuestion } from '../../../search.ts';
import {
  ARTICLE,
  KIND,
  SUCH,
  SUCH_RELEASE,
  ABOUT,
  OUTLET,
  CALLED,
  THIS,
  ITSELF,
  IS_THIS,
  WAS_THIS,
  PICTURE,
  WRITER,
  BE,
  rule,
} from './articleNames.ts';

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
    `what(?: happened|${BE} (?:happening|going on|the (?:story|news)))(?: here)?`,
    'What happened?',
  ),
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
  rule(
    'subject',
    `(?:(?:what${BE}|list) )?(?:all )?(?:the |some |its )?(?:(?:main|key|most important|important) (?:points|takeaways?|facts|ideas|messages)|takeaways)(?: (?:of|in|from) ${THIS})?`,
    'What are the key points?',
  ),
  rule(
    'subject',
    `(?:summari[sz]e|sum up|explain|recap)(?: ${THIS})?|sum ${THIS} up|(?:a |the )?(?:short(?:er)?|quick|brief) (?:version|summary|recap|overview)(?: of ${THIS})?|tl;?dr`,
    'Summarize this article.',
  ),
  rule(
    'quoted',
    `(?:who(?:m|${BE})?|(?:which|what) (?:people|persons|sources|experts)(?: are| were| is)?)(?: (?:all|else|gets?|got|being))* quoted(?: (?:here|in here|(?:in|by) ${THIS}))?`,
    'Who is quoted in this article?',
  ),
  rule(
    'quoted',
    `who(?:m)? (?:do|does|did) ${THIS} (?:quote|cite)|who${BE} cited in ${ITSELF}`,
    'Who does it quote?',
  ),
  rule(
    'quoted',
    `(?:whose (?:quotes|quotations|words|statements) (?:are|were)(?: in)?|who (?:speaks|talks)(?: in)?) (?:here|these|those|${ITSELF})`,
    'Whose quotes are these?',
  ),
  rule(
    'quoted',
    `(?:who${BE} )?(?:all )?(?:the |your |its )?(?:sources|(?<told>speakers)|people quoted|quoted people)(?: (?:here|in here|(?:in|of|for) ${ITSELF}))?`,
    'Who are the speakers?',
  ),
  rule('author', `who (?:wrote|authored|penned|has written|reported|filed) ${THIS}`, 'Who wrote this?'),
  rule('author', `who (?:wrote|authored|penned) (?:${SUCH}|${THIS}${ABOUT})`, 'Who wrote the obituary?'),
  rule('author', "(?:the )?author'?s?(?: name)?|by ?line|(?:written )?by whom?|written by who", 'Author?'),
  rule('author', `who${BE} (?:the |its )?${WRITER}(?: (?:of|behind|on|for) ${THIS})?`, 'Who is the author?'),
  rule(
    'author',
    `(?:what${BE} )?(?:the )?(?:names? of (?:the |its )?${WRITER}|(?:author|writer|journalist|reporter)['’]?s names?)(?: (?:of|behind|on|for) ${THIS})?`,
    "What's the name of the reporter?",
  ),
  rule(
    'author',
    `(?:who(?:${BE} (?:reporting|covering)| covered) ${ITSELF}|who${BE} behind (?:this|the) (?:${ARTICLE}|${KIND}))`,
    'Who is behind this story?',
  ),
  rule('author', `whose (?:${ARTICLE}|${KIND}|by ?line) ${IS_THIS}`, 'Whose article is this?'),
  rule(
    'author',
    `(?:what|which) (?:journalist|reporter|author|person|writer) (?:wrote|penned|reported|filed|covered|did) ${THIS}`,
    'Which journalist wrote this?',
  ),
  rule(
    'author',
    `(?:who(?:${BE} ${THIS}| ${THIS} (?:is|was)) (?:written )?by|who${BE} ${THIS} (?:written|reported) by|by who(?:m)?${BE} ${THIS} written)`,
    'Who is it by?',
  ),
  rule(
    'author',
    `who (?:did|does|conducted|led|held|made|carried out) the (?<told>interview)`,
    'Who did the interview?',
  ),
  rule(
    'author',
    `who (?:did|conducted|led|held|carried out) this interview`,
    'Who conducted this interview?',
  ),
  rule('author', 'who (?<told>interview)ed (?:her|him|them)', 'Who interviewed her?'),
  rule(
    'author',
    `(?:who${BE} |what${BE} the name of )?(?:the )?(?<told>interviewer)(?:['’]?s? name)?(?: (?:of|in|for) ${THIS})?`,
    'Who is the interviewer?',
  ),
  rule('author', `who(?: asked| asks|${BE} asking) the (?<told>questions)`, 'Who asked the questions?'),
  rule(
    'publisher',
    `who (?:published|publishes|ran|carried|put out|released|posted) ${THIS}`,
    'Who published this article?',
  ),
  rule(
    'publisher',
    `who (?:issued|sent(?: out)?|gave out|released|put out|published) ${SUCH_RELEASE}`,
    'Who issued this press release?',
  ),
  rule('publisher', `who${BE} (?:the |its )?publisher(?: of ${THIS})?`, 'Who is the publisher of this?'),
  rule(
    'publisher',
    `(?:(?:who|what)${BE} )?(?:the )?source (?:of|for) ${THIS}`,
    'What is the source of this article?',
  ),
  rule('publisher', `what${BE} (?:the|your) (?<told>source)`, 'What is your source?'),
  rule(
    'publisher',
    `(?:who${BE} ${THIS} published by|published (?:by|in|on) (?:whom?|what|which) ?(?:${OUTLET})?)`,
    'Who is this published by?',
  ),
  rule(
    'publisher',
    `(?:what|which|whose) (?:(?:\\w+ )?${OUTLET}(?:['’]?s)?) (?:${ARTICLE}|${KIND}) ${IS_THIS}`,
    "Which outlet's live blog is this?",
  ),
  rule(
    'publisher',
    `(?:what${BE} )?(?:the )?name of (?:the|this) (?<told>newspaper|paper|magazine|website|site|outlet|publication|publisher)`,
    "What's the name of the newspaper?",
  ),
  rule(
    'publisher',
    `(?:what|which) (?:\\w+ )?${OUTLET} (?:(?:published|ran|carried|posted|has published|reported|wrote) ${THIS}|${WAS_THIS} (?:from|published (?:in|by|on)|in|by)|(?:did|does) ${THIS} come from)`,
    'Which outlet published it?',
  ),
  rule(
    'publisher',
    `(?:what|which) ${OUTLET}(?:${BE} (?:this|${THIS}))?|(?<told>source|newspaper|publisher)`,
    'Which newspaper is this?',
  ),
  rule(
    'publisher',
    `(?:where (?:${WAS_THIS}|(?:did|does) ${THIS}) (?:published|posted|from|appear|come from|taken from)|where ${THIS} (?:came|comes) from|where did you (?:get|find|read|see) ${THIS}(?: from)?)`,
    'Where was this published?',
  ),
  rule(
    'published',
    `when (?:${WAS_THIS}|did ${THIS}) (?:published|written|posted|released|appear|come out|go up|from)`,
    'When was this published?',
  ),
  rule(
    'published',
    `when (?:is|was) ${SUCH_RELEASE} (?:published|issued|released|made|dated|put out|given out|sent(?: out)?)`,
    'When was this statement issued?',
  ),
  rule(
    'published',
    `is ${THIS} (?:recent|up to date)|(?:whether|if) ${THIS} is (?:recent|up to date)|how recent ${WAS_THIS}`,
    'Is this recent?',
  ),
  // "How old is it?" asks for the age of what the article is about
  rule(
    'published',
    `how (?:old|new) (?:(?:is|was) ${CALLED}|${CALLED} (?:is|was))|is ${CALLED} (?:new|old)|(?:whether|if) ${CALLED} is (?:new|old)`,
    'How old is this article?',
  ),
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
    `(?:(?:on|from|in|at) )?(?:what|which) (?:date|day|month|year|time) ${WAS_THIS} (?:published|written|posted|released|put out|from)`,
    'On what day was it published?',
  ),
  rule(
    'published',
    `(?:from (?:what|which) (?:date|day|month|year)|from when|how long ago) ${WAS_THIS}(?: (?:published|written|posted|released))?`,
    'How long ago was this written?',
  ),
  rule('published', `(?:what${BE} )?(?:the )?date (?:on|for) ${ITSELF}`, "What's the date on this article?"),
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

/** Questions that ask so only beside another one about the article: "Who wrote this, and *when*?" */
export const BESIDE_QUESTIONS: readonly ArticleQuestion[] = [
  rule('author', '(?:by )?whom?(?: by| wrote)?', 'By whom?'),
  rule(
    'published',
    `(?:when|(?:on |in |from )?(?:what|which) (?:date|day|year)|(?:what${BE} )?the date)(?: exactly)?(?: (?:was|is) (?:it|that|this))?`,
    'When was it?',
  ),
  rule(
    'publisher',
    `where(?: (?:was|is) (?:it|that|this))?|(?:for |in |by )?(?:what|which) (?:\\w+ )?${OUTLET}|(?:for whom?|who for)`,
    'For which paper?',
  ),
];

/** Between two questions: "who wrote this *and* when", "author*,* date". */
export const BETWEEN_QUESTIONS = /\s*[?;,/&+]+\s*(?:and )?|\s+and\s+/u;
