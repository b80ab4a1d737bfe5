import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isCountryOf } from '../../people/countries.ts';
import { isPosted } from './isPosted.ts';
import { isInLetters } from './carrierSigns.ts';
import { isMediumAt } from './isMediumAt.ts';

/** Those who hear, and what is heard, of a medium: "listeners of *Radio Sund*", "the breakfast show of *Radio Sund*". */
const HEARD =
  /^(?:listeners|viewers|readers|reporters?|journalists?|correspondents?|audience|programme|program|show|edition|episodes?|instal?lments?|broadcast|podcast|news|newscast|bulletin|studio|website|site|pages|forum|air|debate|talk|phone-in|partners|colleagues)$/;

/** The part of a phrase that names a medium: of those who hear it, of what is heard there, or of whoever runs that. */
export function mediumOf(pieces: readonly Piece[], told: Range): Range {
  const phrase = withoutBeside(pieces, withoutPartner(pieces, told));
  // "told a talk show *hosted by Radio Sund*"
  const isMade = /^(?:hosted|aired|broadcast|produced|run)$/.test(pieces[phrase.to]?.word ?? '');
  const maker =
    isMade && pieces[phrase.to + 1]?.word === 'by' ? phraseStartingAt(pieces, phrase.to + 2) : null;
  if (maker && HEARD.test(pieces[phrase.to - 1]?.word ?? '')) return maker;
  // "posted on *X* from Lisk"
  const isThere = isPosted(pieces, phrase.from - 1) && pieces[phrase.from + 1]?.pos === 'ADP';
  if (isThere) return { from: phrase.from, to: phrase.from + 1 };
  // "RPR's evening news show" is RPR's
  const owner = indexFrom(pieces, phrase.from + 1, ({ word }) => word === "'s", phrase.to - 1);
  // "told Channel 8 *news*"
  const isNews = pieces[phrase.to - 1]?.word === 'news' && !pieces[phrase.to - 1]?.capital;
  if (isNews && pieces[phrase.from]?.capital && phrase.to - phrase.from > 1)
    return { from: phrase.from, to: phrase.to - 1 };
  // "CBN's Up To Speed" is CBN's
  const isStation = owner === phrase.from + 1 && isInLetters(pieces[phrase.from]);
  const isHeardOn =
    HEARD.test(pieces[phrase.to - 1]?.word ?? '') ||
    isStation ||
    isMediumAt(pieces, { from: phrase.from, to: owner });
  if (owner > 0 && pieces[owner - 1]?.capital && isHeardOn) return { from: phrase.from, to: owner };
  const of = indexFrom(
    pieces,
    phrase.from + 1,
    ({ word }) => /^(?:of|at|from|on|for|with)$/.test(word),
    phrase.to,
  );
  // "the Norish service of Radio Brine", but not "the health service of Lisk"
  const isService = pieces[of - 1]?.word === 'service' && pieces[of - 2]?.capital === true;
  const isHeard = of > 0 && (isService || HEARD.test(pieces[of - 1]?.word ?? ''));
  const inner = isHeard ? phraseStartingAt(pieces, of + 1) : null;
  // "on the air of *the national newscast*"
  if (inner && pieces[of - 1]?.word === 'air') return inner;
  const at = pieces[inner?.from ?? -1]?.pos === 'DET' ? inner!.from + 1 : (inner?.from ?? -1);
  // "an episode of *the podcast Low Tide*"
  const first = at > 0 && HEARD.test(pieces[at]?.word ?? '') ? pieces[at + 1] : pieces[at];
  return inner && first?.capital ? inner : phrase;
}

/** "told our partner *Kursblatt*", "told our sister paper, *the Lisk Courier*, that" */
function withoutPartner(pieces: readonly Piece[], { from, to }: Range): Range {
  const noun =
    pieces[from]?.word === 'our'
      ? indexFrom(pieces, from + 1, ({ word }) => PARTNER.test(word), from + 4)
      : -1;
  const comma = pieces[noun + 1]?.word === ',' ? noun + 2 : noun + 1;
  const name = noun < 0 || noun >= to ? null : phraseStartingAt(pieces, comma);
  return name && pieces.slice(name.from, name.to).some(({ capital }) => capital) ? name : { from, to };
}

/** What media that work together are to each other. */
const PARTNER = /^(?:partners?|paper|newspaper|title|publication|station|magazine|site)$/;

/** What stands behind the name of a medium: "RTV *television*". */
const STATION = /^(?:television|tv|radio|newspaper|magazine|daily|weekly|broadcaster)$/;

/** A medium without what stands around its name: "Norland's *Radio Sund*", "told *Radio Sund* talks had failed". */
function withoutBeside(pieces: readonly Piece[], { from, to }: Range): Range {
  if (!pieces[from]?.capital) return { from, to };
  const end = indexFrom(pieces, from + 1, ({ capital, word }) => !capital && word !== "'s", to);
  const published = pieces[end];
  const isAbroad = pieces[from + 1]?.word === "'s" && isCountryOf([pieces[from].word]);
  const nameTo = end < 0 ? to : end;
  const isMedium = isMediumAt(pieces, { from: from + 2, to: nameTo }) || STATION.test(published?.word ?? '');
  if (isAbroad && isMedium) return { from: from + 2, to };
  const isPlural = end === to - 1 && published?.pos === 'NOUN' && /[^s]s$/.test(published.word);
  return isPlural && !HEARD.test(published.word) && isMediumAt(pieces, { from, to: end })
    ? { from, to: end }
    : { from, to };
}
