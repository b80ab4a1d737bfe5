import type { SpeakingFor } from '../../../people.ts';

export const SPEAKING_FOR: SpeakingFor = {
  behind:
    /^(?:, (?:of|from|at|with|who (?:works|studies|teaches|runs|leads|heads|owns|manages|chairs|represents|speaks|sits|serves)|an?|the) [^.,;:!?"“”\n]*| (?:of|from|at)(?: (?:the|of|for|and|\p{Lu}[\p{L}’'-]*))+)/u,
  from: /^(?:, (?:aged )?\d{1,3})?,? (?:who (?:is|was|comes|came) )?(?:originally )?from (?:the )?\p{Lu}[\p{L}’'-]*(?:,? (?:(?:of|and|the) )?\p{Lu}[\p{L}’'-]*)*/u,
  noLonger: /\b(?:former|formerly|ex|late|onetime|critic|rival|opponent|against)\b/iu,
  where: / (?:in|near|outside) .*$/u,
  whose: /\p{L}+['’]s? | (?:of|for|at|to|in|with|on|from|by) .*$/gu,
  principal:
    /^(?:(?:an?|the|his|her|its) )?(?:[\p{L}-]+ )?(?:spokes(?:man|woman|person)|press (?:secretary|officer)) (?:for|of) (?<whom>.+)$/iu,
  counterpart: /(?<!\p{L})(?:counterpart|opposite number)(?!\p{L})/iu,
  calledBefore: /(?<what>(?:\p{L}[\p{L}’'-]* ){0,3}\p{L}[\p{L}’'-]*), (?:\p{Lu}[\p{L}’'-]*\.? ){0,3}$/u,
  calledBehind: /^(?: \p{Lu}[\p{L}’'-]*){0,2}, (?<what>(?:\p{L}[\p{L}’'-]* ){0,4}\p{L}[\p{L}’'-]*)[,.;]/u,
};
