import { BORROWED } from '../../any/abbreviations.ts';
import type { Abbreviations } from '../../article.ts';
import { wordSet } from '../../wordList.ts';

export const ABBREVIATIONS: Abbreviations = {
  open: wordSet(
    `${BORROWED} sr sra srta sres dr dra prof lic ing gral d dña ee p.ej ej vs av avda fr mons exc sto sta`,
  ),
  numbered: wordSet('al núm nro n.º nº pág págs p pp art arts vol cap fig tel aprox ca c'),
  either: wordSet('uu ee.uu ud uds cía s.a a.c d.c a.m p.m jr u.s'),
  starters:
    wordSet(`el la los las un una unos unas en de se su sus por para con pero y no es este esta estos estas al del
    como cuando según ella ellos él yo tú nosotros hay así aunque mientras tras desde entre sin también que si lo le`),
  ordinals: false,
};
