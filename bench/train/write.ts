import { writeFileSync } from 'node:fs';
import type { Model } from '../../src/search/rankingModel.ts';
import type { NameModel } from '../../src/search/names/nameModel.ts';
import type { SlipModel } from '../../src/search/spelling/slipModel.ts';

/** Writes what was learned for questions that are answered by words alone (`byWords`), or by meaning too. */
export function writeModel(name: 'byWords' | 'byMeaning' | 'byReading', model: Model): void {
  writeFileSync(new URL(`../../data/weights/${name}.json`, import.meta.url), `${rounded(model)}\n`);
}

/** Writes what was learned about names. */
export function writeNameModel(model: NameModel): void {
  writeFileSync(new URL('../../data/weights/names.json', import.meta.url), `${rounded(model)}\n`);
}

/** Writes what was learned about slips. */
export function writeSlipModel(model: SlipModel): void {
  writeFileSync(new URL('../../data/weights/slips.json', import.meta.url), `${rounded(model)}\n`);
}

function rounded(model: Model | NameModel | SlipModel): string {
  return JSON.stringify(model, toFourPlaces, 2);
}

function toFourPlaces(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}
