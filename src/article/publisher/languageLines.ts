import { areLanguages } from '../notices.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Role } from '../roles/role.ts';

/** "EN", "ENG" */
const CODE = /^(?:\p{Lu}{2}|\p{Lu}{3})$/u;

/** Lines of one code each that together are the languages of a site: "KZ", "RU", "EN" one below the other. */
export function languageLines(roles: readonly Role[]): ReadonlySet<Paragraph> {
  const found = new Set<Paragraph>();
  let run: Paragraph[] = [];
  for (const { paragraph } of roles) {
    const isCode = CODE.test(paragraph.plain);
    if (!isCode || paragraph.plain.length !== run[0]?.plain.length) endRun();
    if (isCode) run.push(paragraph);
  }
  endRun();
  return found;

  function endRun(): void {
    if (areLanguages(run.map(({ plain }) => plain).join(' '))) for (const one of run) found.add(one);
    run = [];
  }
}
