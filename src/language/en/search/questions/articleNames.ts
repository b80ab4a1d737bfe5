import type { ArticleQuestion } from '../../../search.ts';

/** What only an article is called; a "report" or "page" may be one that the article tells of. */
export const ARTICLE = '(?:news )?(?:article|story|piece)|news(?: item)?';
export const KIND =
  'report|paper|review|obituary|obit|column|editorial|profile|interview|explainer|live ?blog|blog';
export const TEXT = `(?:${ARTICLE}|text|page|post|item|${KIND})`;
/** What a body gives out to the press, which "that statement" of an article need not be. */
const RELEASE = '(?:(?:press|news|media) )?(?:release|statement)|announcement|communiqué';
/** A text of some kind that is this article, unless the article itself tells of one. */
export const SUCH = `the (?:news |match |game |film |book |concert )?(?<told>${KIND}|(?:press|news|media) (?:release|statement))`;
/** The same of what was given out; a release calls itself so. */
export const SUCH_RELEASE = `(?:this (?:press |news |media )?release|(?:this|the(?= (?:press|news|media) )) (?<told>${RELEASE}))`;
/** What the article is said to be about, which its title has to bear out. */
export const ABOUT = ' (?:about|on) (?<about>.+)';
export const OUTLET =
  '(?:outlet|newspaper|paper|site|website|medium|publication|magazine|agency|publisher|news(?:paper)? (?:site|outlet|agency))';
/** A text by what it is called. */
export const CALLED = `(?:(?:this|that) (?:\\w+ )?${TEXT}|this (?:\\w+ )?(?:${RELEASE})|the (?:whole |full |entire |original )?(?:${ARTICLE}))`;
export const THIS = `(?:this|it|that|${CALLED}|the (?:whole|full|entire|original) (?:thing|text)|this one)`;
/** The same, but no "it" and "that", which may be anything. */
export const ITSELF = `(?:this|${CALLED}|this one)`;
export const IS_THIS = '(?:is|was) (?:this|it)(?: from)?';
/** "is this", and "this is" as in "Do you know where this is from?" */
export const WAS_THIS = `(?:(?:is|was) ${THIS}|${THIS} (?:is|was))`;
export const PICTURE = '(?:photos?|photographs?|pictures?|pics?|images?|illustrations?)';
export const WRITER = '(?:authors?|writers?|journalists?|reporters?|correspondents?|columnists?)';
export const BE = "(?: is| was| are| were|'s|s)";
/** What is left of a request: the rest is a frame. */
const PLEASE = '(?:can you |could you )?(?:tell me |show me |give me )?';

export const rule = (asks: ArticleQuestion['asks'], pattern: string, example: string): ArticleQuestion => ({
  asks,
  pattern: new RegExp(`^${PLEASE}(?:${pattern})$`, 'u'),
  example,
});

/** "this", "the article", and whoever made it where nothing else is named: "Who is the author?" */
const ONLY_ARTICLE = new RegExp(
  `(?<![\\p{LC}'])(?:this|the (?:whole|full|entire|original) thing|(?:that|the|these|those) (?:\\w+ )?${TEXT}|(?<!^)(?:the |its )?(?:author|writer|journalist|reporter|publisher)s?$)(?!\\p{LC})|^(?:written by whom?|(?:the )?(?:reporter|journalist)['’]?s name)$`,
  'u',
);

/** Whether one of these questions can only mean the article: in “Who wrote it?”, “it” may be a letter that it tells of. */
export const meansArticle = (question: string): boolean => ONLY_ARTICLE.test(question);
