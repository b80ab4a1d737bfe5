import type { NextSentence, TaggedWord } from '../../../goingOn.ts';
import type { Form } from './goingOnByForm.ts';
import { ANSWERING } from './goingOnToBe.ts';
import { isAnotherShare, isOthersGuess } from './othersFigures.ts';

/** Forms in which a sentence does not go on with what was said in the one before: the article tells it. */
export const BREAKS: readonly Form[] = [
  {
    name: 'what whoever writes has seen',
    example: 'Mara Quist said the pier was shut. She put a plate of eels in front of me.',
    holds: ({ words }) => words.some(({ word }) => /^(?:i|me|my|myself)$/.test(word)),
  },
  {
    name: 'what somebody would not say',
    example: 'Mara Quist said the pier was shut. She refused to say why.',
    holds: ({ words }) => isSilent(words),
  },
  {
    name: 'how somebody looks or sounds who said it',
    example: 'Mara Quist said the pier was shut. She did not sound sad about it.',
    holds: ({ words }) => isSeemingSo(words),
  },
  {
    name: 'how old the dead were',
    example: 'Tom Fry died in Lisk on Monday, his daughter Mara Quist said. He was 91.',
    holds: ({ words, before }) =>
      isAge(words) && before.some(({ word }) => /^(?:die[ds]|dead|death)$/.test(word)),
  },
  {
    name: 'what another share of those asked did',
    example: 'Half of the keepers said they had no lamp. One in ten had never heard of it.',
    holds: ({ words, before }) => isAnotherShare(words, before),
  },
  {
    name: 'what others had expected',
    example: 'Norlink reported a rise of 4 per cent. Analysts had expected 9 per cent.',
    holds: ({ words }) => isOthersGuess(words),
  },
  {
    name: 'how those took it who heard it',
    example: 'Mara Quist said the pier was shut. There was laughter in the hall.',
    holds: ({ words }) => isHeard(words),
  },
];

export const breaksOff = (next: NextSentence): boolean => BREAKS.some(({ holds }) => holds(next));

/** "*refused to say*", but not "those who refused to answer", "had refused to say" */
function isSilent(words: readonly TaggedWord[]): boolean {
  const verb = words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const [to, said] = words.slice(verb + 1).map(({ word }) => word);
  return (
    /^(?:refuse[ds]|decline[ds])$/.test(words[verb]?.word ?? '') &&
    to === 'to' &&
    ANSWERING.test(said ?? '') &&
    !words.slice(0, verb).some(({ word }) => /^(?:who|which|that|whose|if|whether)$/.test(word))
  );
}

/** "He *looks tired*", "She did not *sound sad* about it" */
function isSeemingSo(words: readonly TaggedWord[]): boolean {
  const verb = words.findIndex(({ word }) => /^(?:sound|look|seem)(?:s|ed)?$/.test(word));
  const isPerson = /^s?he$/.test(words[0]?.word ?? '') && verb > 0 && verb < 4;
  const isPlain = words.slice(1, verb).every(({ pos, word }) => pos === 'AUX' || /^(?:not|n't)$/.test(word));
  const next = words[verb + 1];
  const isSo =
    next?.pos === 'ADJ' ||
    next?.word.endsWith('ed') === true ||
    /^(?:more|less|neither|almost)$/.test(next?.word ?? '');
  return isPerson && isPlain && isSo;
}

/** "He was 91." */
const isAge = ([who, was, age, end]: readonly TaggedWord[]): boolean =>
  /^s?he$/.test(who?.word ?? '') &&
  /^(?:was|is)$/.test(was?.word ?? '') &&
  age?.pos === 'NUM' &&
  end?.word === '.';

/** "There was *loud laughter*" */
const isHeard = ([there, was, ...others]: readonly TaggedWord[]): boolean =>
  there?.word === 'there' &&
  /^(?:was|were)$/.test(was?.word ?? '') &&
  others
    .slice(0, 3)
    .some(({ word }) => /^(?:laughter|applause|cheers|cheering|jeers|boos|gasps|heckling)$/.test(word));
