import { PARTICLES } from '../../language/any/personNames.ts';
import { startsWithCapital } from '../../text/startsWithCapital.ts';
import type { Token } from '../../text/tokens.ts';

/** Words in a row that are written like a name: "Hong Kong", "Bank of Lisk". */
export interface NameRun {
  readonly tokens: readonly Token[];
  /** It opens the text, where any word has a capital letter. */
  readonly isFirst: boolean;
}

/** Small words inside names: "Bank *of* Lisk", "Ursula *von der* Leyen". */
const PARTICLE = new RegExp(`^(?:of|y|${PARTICLES})$`, 'u');

/** What may stand between two words of a name. */
const GAP = /^(?:\.? |\u00a0|-|–)$/u;

/** A longer row of capitals is a headline or a list. */
const MOST_WORDS = 8;

/** The names of a text by their looks: capitals in a row, with small words between them. */
export function findNameRuns(text: string, tokens: readonly Token[]): NameRun[] {
  const isCapital = ({ start }: Token) => startsWithCapital(text, start);
  const isGenitive = ({ start, end }: Token) => /['’ʼ]s$/u.test(text.slice(start, end));
  const runs: NameRun[] = [];
  for (let from = 0; from < tokens.length;) {
    if (!isCapital(tokens[from]!)) {
      from += 1;
      continue;
    }
    let to = from + 1;
    for (let at = to; at < Math.min(tokens.length, from + MOST_WORDS); at += 1) {
      const before = tokens[at - 1]!;
      const token = tokens[at]!;
      if (!GAP.test(text.slice(before.end, token.start)) || isGenitive(before)) break;
      if (isCapital(token)) to = at + 1;
      else if (!PARTICLE.test(token.word)) break;
    }
    runs.push({ tokens: tokens.slice(from, to), isFirst: from === 0 });
    from = to;
  }
  return runs;
}
