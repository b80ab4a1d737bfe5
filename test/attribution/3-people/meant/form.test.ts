import { expect, test } from '@jest/globals';
import { formOf } from '../../../../src/attribution/3-people/meant/form.ts';
import { ENGLISH } from '../../../../src/language/en/index.ts';
import { MEANT } from '../../../../src/language/en/attribution/people/meant.ts';
import { namingOf } from '../namings.ts';

test.each([
  ['she', { kind: 'he', isPronoun: true }],
  ['it', { kind: 'it', isPronoun: true }],
  ['they', { kind: 'they', isPronoun: true }],
  ['the mechanic', { kind: 'person', noun: 'mechanic', opening: 'the', words: [] }],
  ['the 68-year-old', { kind: 'aged', age: '68' }],
  ['the company', { kind: 'generic', noun: 'company' }],
  ['the roads ministry', { kind: 'body', noun: 'ministry', words: ['roads'] }],
  ['the newspaper', { kind: 'medium' }],
  ['the bakers', { kind: 'many', noun: 'baker' }],
  ['her husband', { kind: 'person', noun: 'husband', opening: 'own' }],
  ['the Alliance leader', { kind: 'person', proper: ['Alliance'], words: ['alliance'] }],
])('"%s" is %j', (words, expected) => {
  const { naming } = namingOf(words, 0);
  const form = formOf(
    { ...naming, form: naming.form === 'name' ? 'description' : naming.form },
    ENGLISH.attribution,
    MEANT,
  );
  expect(form).toMatchObject(expected);
});
