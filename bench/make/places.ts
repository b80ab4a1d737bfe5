/**
 * Writes `data/en/countries.txt`: countries, their capitals and their people.
 *
 *     npm run --prefix bench make:places
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Country {
  readonly name: { readonly common: string };
  readonly capital: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly m: string } };
  readonly cca3: string;
  readonly independent: boolean | null;
  readonly unMember: boolean;
}

const file = createRequire(import.meta.url).resolve('world-countries/countries.json');
const countries: readonly Country[] = JSON.parse(readFileSync(file, 'utf8'));

/** Not independent or not recognised by all, but in the news under a name of their own. */
const ALSO = new Set(['TWN', 'HKG', 'PSE', 'UNK', 'GRL', 'PRI']);

const rows = countries
  .filter(({ independent, unMember, cca3 }) => independent || unMember || ALSO.has(cca3))
  .map(({ name, capital, demonyms }) => [name.common, capital[0] ?? '', people(demonyms?.eng?.m ?? '')])
  .map((row) => row.map((word) => word.replaceAll(/ D\.C\.|^City of /g, '').trim()))
  .sort(([a = ''], [b = '']) => a.localeCompare(b, 'en'));

writeFileSync(
  new URL('../../data/en/countries.txt', import.meta.url),
  `# Written by bench/make/places.ts from world-countries (https://mledoze.github.io/countries),
# under the Open Database Licence 1.0, as this table is: see NOTICE.md. A line is "country|capital|people".
${rows.map((row) => row.join('|')).join('\n')}
`,
);

/** "Antiguan, Barbudan" → "Antiguan": the first name for the people. */
function people(demonym: string): string {
  return demonym.split(/, | or /)[0] ?? '';
}
