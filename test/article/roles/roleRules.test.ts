import { describe, expect, it } from '@jest/globals';
import { judgeLines } from '../../../src/article/lines/judge.ts';
import { withoutMarks } from '../../../src/article/markup/unmarked.ts';
import { assignRoles } from '../../../src/article/roles/paragraphRoles.ts';
import { splitParagraphs } from '../../../src/article/paragraphs.ts';
import { ROLE_RULES } from '../../../src/article/roles/roleRules.ts';
import { bare } from '../../../src/article/shapes.ts';
import { lookAround } from '../../../src/article/surroundings.ts';
import { languageOf } from '../../../src/language/languages.ts';

const language = languageOf('en').article;

/** Which rule decides a paragraph of an article, and what for. */
function decide(example: string, of: string): { rule: string | undefined; isSame: boolean } {
  const paragraphs = splitParagraphs(withoutMarks(`Old bridge at Lisk\n\n${example}\n`, 0, 'a'), 0, language);
  const roles = assignRoles(paragraphs, null, language);
  const around = lookAround(paragraphs, judgeLines(paragraphs, language), language);
  const at = around.paragraphs.findIndex(({ plain }) => plain.startsWith(of));
  const paragraph = around.paragraphs[at];
  if (!paragraph) throw new Error(`no paragraph begins with ${JSON.stringify(of)}`);
  const place = { paragraph, plain: bare(paragraph.plain), before: roles[at - 1], around, language };
  const rule = ROLE_RULES.find(({ find }) => find(place));
  return { rule: rule?.name, isSame: roles[at]?.kind === rule?.find(place)?.kind };
}

describe('a rule about a paragraph', () => {
  it.each(ROLE_RULES)('is the first that holds for its example: $name', ({ name, example, of }) => {
    expect(decide(example, of)).toEqual({ rule: name, isSame: true });
  });

  it('has a name of its own', () => {
    expect(new Set(ROLE_RULES.map(({ name }) => name)).size).toBe(ROLE_RULES.length);
  });

  it('is none for what the article tells', () => {
    expect(decide('The bridge closes in May, the council said.', 'The bridge').rule).toBeUndefined();
  });
});
