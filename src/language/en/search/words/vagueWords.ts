import { wordSet } from '../../../wordList.ts';

/** Words that people add to what they look for, and that an article need not have: "trade *volume*", "bridge *news*". */
const VAGUE = wordSet(`
  volume amount amounts level levels value values number numbers size figure figures total totals sum rate rates
  news detail details information info status update updates situation topic background summary
  thing things stuff fact facts role reason reasons meaning
`);

/** Whether a word that no article has may be left out of a question. */
export function isVague(word: string): boolean {
  return VAGUE.has(word);
}
