import { readWeights } from '../../../../disk/learned.ts';
import { once } from '../../../../values/once.ts';
import { meantWeightsOf, type MeantLanguage } from '../../../meant.ts';
import { wordSet } from '../../../wordList.ts';

export const MEANT: MeantLanguage = {
  // As bench/train/meant.ts has learned it.
  weights: once(() => meantWeightsOf(readWeights('en/meant.txt'))),
  smallWords: wordSet(
    'the a an of for at in to on from with by and or this that these those its his her their who one another',
  ),
  age: /^(?<age>\d+)-(?:year|month)-old/u,
  indefinite: /^(?:an?|one|another|two|three|some|several|many|most|few|both) /iu,
  openings: [
    ['own', /^(?:its|his|her|their|my|our) /iu],
    ['owned', /^(?:the|this|that|these|those) .*['’]s? /iu],
    ['the', /^(?:the|this|that|these|those) /iu],
  ],
  based: /-based /u,
  another: / who (?:.* )?(?:her|him|them)(?!\p{LC})/u,
  counted: [
    /^(?:an?|one|the first) (?!(?:second|third|fourth|other|few)(?!\p{LC}))/iu,
    /^(?:(?:an?|the) second|another|the other) /iu,
    /^(?:an?|the) third /iu,
    /^(?:an?|the) fourth /iu,
  ],
  other: /^the other /iu,
  whose: /^the \p{Ll}+ (?:of|at|behind) (?:the|an?|this|that) (?:\p{Ll}[\p{LC}-]* )?(?<noun>\p{Ll}+)$/iu,
  nounToName: /^s?,? (?:\p{Lu}[\p{LC}.'’-]* ){0,4}$/u,
  nameToNoun: /^(?:, \d+)?, (?:who (?:is|was) )?(?:\p{LC}[\p{LC}'’-]* ){0,6}$/u,
  nameIsNoun:
    /^,? (?:is|was|has been|became|who is|who was|works as|worked as) (?:\p{LC}[\p{LC}'’-]* ){0,4}$/u,
  pronoun: /(?<=[ (,“‘"])(?:(?<male>he|his|him)|she|her)(?=[ ,.;:’'])/u,
  spokenOf: /(?<![\p{LC}'’-])(?:(?<male>he|his|him|himself)|she|her|hers|herself)(?![\p{LC}-])/iu,
  own: /(?<![\p{LC}'’-])(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)(?![\p{LC}-])/u,
  metBy:
    /^(?:meet|met|see|saw|ring|rang|call(?:ed)?|phoned?|text(?:ed)?|e?mail(?:ed)?|ask(?:ed)?|visit(?:ed)?|find|found|tell|told|pass(?:ed)?|join(?:ed)?|stop(?:ped)?|spot(?:ted)?|consult(?:ed)?|interview(?:ed)?|to|with|from|beside|past|opposite|behind)$/u,
  ageBehind: /^, (?:who is )?\d\d(?:,| )/u,
  tellsMore: /^, (?:who|whose) /u,
  goesOn:
    /^ (?:then |also )?(?:(?:went|goes) on (?:to|by)|continue[sd]|added|(?:always |often )?(?:likes|liked) to (?:say|tell|joke)|(?:is|was) fond of saying)(?!\p{LC})/u,
  undergone:
    /(?<!\p{LC})(?:(?:is|are|was|were|been|being|got) (?:\p{LC}+ly |also |later |then )?(?:appointed|arrested|attacked|beaten|born|buried|charged|convicted|cut|detained|elected|evacuated|expelled|fined|fired|found|freed|hit|hospitali[sz]ed|hurt|injured|jailed|killed|named|released|replaced|rescued|robbed|sacked|sentenced|shot|stabbed|struck|suspended|taken|trapped|treated|wounded)|died|dies|drowned|fell|collapsed|fainted|crashed|vanished|disappeared|escaped|fled)(?!\p{LC})/u,
  now: /^(?:can|will|may|might|must|shall|should|(?!(?:is|was|has)$)\p{Ll}+(?:[^s\W]s|(?:ch|sh|ss|x|z)es))$/u,
};
