import { wordSet } from '../../wordList.ts';

/**
 * Nouns by which nobody in particular is asked for, the writer or whoever the story is about: the text need not have the word.
 * "What do *people* say?", "What does the *author* think?", "What did the *victim* say?"
 */
const ANYBODY = wordSet(`
  people ppl folk folks person persons man men woman women guy guys girl boy lady kid public everyone everybody anyone anybody someone somebody
  one other others side sides party parties expert experts critic critics observer observers official officials source sources
  authority authorities supporter supporters opponent opponents commentator commentators
  author authors writer writers journalist reporter columnist narrator article text story piece page report post document news
  paper interview science research evidence data history law
  victim victims survivor survivors witness witnesses suspect suspects defendant accused winner winners loser hero
`);

/** Whether a noun may stand for anybody who speaks in a text. */
export const isAnybody = (noun: string): boolean => ANYBODY.has(noun);
