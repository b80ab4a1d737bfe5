import { WEEKDAY } from './calendar.ts';

/** Words that begin a sentence before a comma, and name nobody: "*Meanwhile*, a nurse", "*Upstairs*, a man". */
const OPENING = String.raw`${WEEKDAY}|\p{LC}+(?:ly|wards?|where|side|stairs|day|night|times?)|Tomorrow|Meanwhile|Then|Later|Earlier|Once|Next|Again|Also|Soon|Nearby|Above|Below|Before|After|Still|Instead|Besides|However|Moreover|Since|Now|Here|There|First|Second|Third|Last|Yes|No|And|But|Or|So|Abroad`;

/** One name, before what tells of its bearer with an article: "*Salt*, a channel close to the guild", "*Ole*, 34, a diver". */
export const DESCRIBED_NAME = String.raw`(?<described>(?!(?:${OPENING}),)(?:The )?\p{Lu}[\p{LC}\d'’-]+)(?:, \d{2})?(?:, | \()(?=an? \p{Ll})`;
