import type { PeopleLanguage } from '../../language/people.ts';
import type { Naming } from '../3-people/naming.ts';

/** Whether somebody is named in full: "Mara Quist", "Ludovic du Plessis"; no "Quist", and no body. */
export const isWholeName = ({ name, form }: Pick<Naming, 'name' | 'form'>, people: PeopleLanguage): boolean =>
  form === 'name' && /^\p{Lu}\S+(?: \p{LC}\S*){1,3}$/u.test(name) && !people.isBody(name);
