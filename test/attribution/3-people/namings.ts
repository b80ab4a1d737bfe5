import type { Naming } from '../../../src/attribution/3-people/naming.ts';
import type { CharacterSort } from '../../../src/language/people.ts';
import { ENGLISH } from '../../../src/language/en/index.ts';

/**
 * Written as a reader would note it: "Mara Quist", "Mara Quist, governor of Tarrow", "Dr. | Mara Quist" with what stands
 * before the name, "the Daily Brine (medium)", "she", "the governor".
 */
export function namingOf(
  written: string,
  start: number,
): { naming: Naming; before: string; of: CharacterSort | null } {
  const [noted = '', medium] = written.split(' (medium)');
  const [before = '', called = ''] = noted.includes(' | ') ? noted.split(' | ') : ['', noted];
  const [name = '', role = null] = called.split(', ');
  const isPronoun = ENGLISH.attribution.people.personal.has(name);
  const form = isPronoun ? 'pronoun' : /^(?:the |an? |two )?\p{Ll}/u.test(name) ? 'description' : 'name';
  const whole = before === '' ? '' : `${before} ${name}`;
  const naming: Naming = { start, end: start + name.length, form, name, role };
  return { naming, before: whole, of: medium === undefined ? null : 'medium' };
}
