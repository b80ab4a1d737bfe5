import { NUMBER_WORD } from './numbers.ts';

const NUMBER = `(?:(?:US|A|C|NZ|HK)?[$€£¥]\\s?)?(?:\\d[\\d.,]*\\d|\\d|${NUMBER_WORD}(?![\\p{LC}-]))`;
const SCALE =
  '(?:[ -]?(?:per ?cent|percent|%|hundred|thousand|million|billion|trillion|bn|mn|m|k|p)(?!\\p{LC}))*';
const UNIT =
  '(?: (?:dollars?|euros?|pounds?|pence|cents?|yen|tonnes?|tons?|kilos?|kilograms?|grams?|litres?|liters?|miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|feet|foot|inches|acres?|hectares?|degrees?|points?|hours?|minutes?|seconds?|days?|weeks?|months?|years?)(?!\\p{LC}))?';
/** The text of a pattern for an amount with its unit, "£2.8m", "4.2 percent", "nine years", as a group of this name. */
export const amount = (name: string): string =>
  `(?<![\\p{LC}\\d.,-])(?<${name}>${NUMBER}${SCALE}${UNIT})(?![\\d-])`;

const UNITS: readonly RegExp[] = [/[$€£¥]/u, /per ?cent|%/iu, new RegExp(`${UNIT}$`, 'iu')];

/** What an amount is measured in, in the singular: "euro" of "5 euros", "$"; nothing of a bare number. */
export const unitOf = (measured: string): string =>
  UNITS.map((unit) => unit.exec(measured)?.[0] ?? '')
    .find(Boolean)
    ?.trim()
    .toLowerCase()
    .replace(/s$/u, '') ?? '';
