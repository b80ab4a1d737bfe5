import type { NextSentence, TaggedWord } from '../../../goingOn.ts';
import { IRREGULAR_PASTS } from '../1-tokens/irregularPasts.ts';
import { isDated } from './goingOnDated.ts';
import { tenseOf } from './goingOnTense.ts';

/** "It *would* open in May"; but: she would not comment, a plan under which it would open, he would die nine years later, her aunt would sit there */
export function isToBe(next: NextSentence): boolean {
  const words = next.words.map(asNoun);
  const { subject } = next;
  const would = words.findIndex(({ word }) => word === 'would' || word === "'d");
  const behind = words.slice(would + 1, would + 4).map(({ word }) => word);
  const isSilent =
    /^(?:not|n't|neither)$/.test(behind[0] ?? '') && behind.some((word) => ANSWERING.test(word));
  const isInner = words
    .slice(0, would)
    .some(({ word }) => /^(?:who|which|that|whose|if|whether|under)$/.test(word));
  const isStory =
    (subject.startsWith('own person') && /^(?:his|her)$/.test(words[0]!.word)) ||
    // Members would be paid
    (subject === 'another name' && !(would === 1 && /[^s]s$/.test(words[0]!.word))) ||
    words.some(
      ({ word }, i) => word === 'later' && /^(?:days|weeks|months|years)$/.test(words[i - 1]?.word ?? ''),
    );
  // he'd keep it open; but: he'd kept it open
  const isWould = words[would]?.word === "'d" ? isBase(behind) : tenseOf(words) === 'would';
  if (isToBeBesides(words)) return true;
  return isWould && !isSilent && !isInner && !isStory;
}

/** "*keep*", "not *be*", "also *keep*": what "would" has behind it, and "had" has not. */
function isBase(behind: readonly string[]): boolean {
  const verb =
    behind.find(
      (word) => !/^(?:not|n't|never|also|still|soon|even|then|just|only|now|\p{Ll}+ly)$/u.test(word),
    ) ?? '';
  return verb === 'cost' || (!/(?:ed|en|wn|ght)$/.test(verb) && !IRREGULAR_PASTS.has(verb));
}

/** What whoever is silent does not do: refused to *comment*, would not be *drawn*. */
export const ANSWERING =
  /^(?:comment|confirm|say|discuss|drawn|speculate|name|elaborate|answer|speak|explain)$/;

/** "It struck a shed, and *schools would* open as usual"; but: it struck a shed, and Fry would sell it, and she would leave */
function isToBeBesides(words: readonly TaggedWord[]): boolean {
  const would = words.findIndex(({ word }) => word === 'would');
  const and = words.slice(0, Math.max(0, would)).findLastIndex(({ word }) => word === 'and');
  const subject = words.slice(and + 1, would);
  return (
    and > 0 &&
    words[and - 1]?.word === ',' &&
    subject.length > 0 &&
    subject.length < 4 &&
    subject.at(-1)?.pos === 'NOUN' &&
    subject.every(({ pos }) => /^(?:NOUN|DET|ADJ|NUM)$/.test(pos)) &&
    /^(?:past|was|was done|is|present)$/.test(tenseOf(words)) &&
    !/^(?:later|have|never|become)$/.test(words[would + 1]?.word ?? '')
  );
}

/** "small *flocks* would": what looks like a verb before "would" is none. */
const asNoun = (piece: TaggedWord, at: number, words: readonly TaggedWord[]): TaggedWord =>
  piece.pos === 'VERB' && piece.word.endsWith('s') && at < 3 && words[at + 1]?.word === 'would'
    ? { word: piece.word, pos: 'NOUN' }
    : piece;

/** "Some 40 keepers *will* go", "Nine boats *will* be sold", behind what will be; but: elections will be held in May */
export function isToBeDone({ words, before, subject }: NextSentence): boolean {
  const [first] = words;
  const isCounted =
    first?.pos === 'NUM' || /^(?:some|about|around|nearly|up|another|no)$/.test(first?.word ?? '');
  return (
    (isCounted || /^bare (?:person|thing)/.test(subject)) &&
    tenseOf(words) === 'will' &&
    before.some(({ word }) => word === 'will') &&
    !isDated(words) &&
    !words.some(({ word }) => CALLED.test(word))
  );
}

/** What is on a calendar, whoever speaks. */
const CALLED =
  /^(?:elections?|votes?|polls?|polling|talks?|hearings?|trials?|matches|results|voters|negotiations|details)$/;
