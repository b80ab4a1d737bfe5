import type { SpeakingFor } from '../../../people.ts';

export const SPEAKING_FOR: SpeakingFor = {
  behind:
    /^(?:, (?:of|from|at|with|who (?:works|studies|teaches|runs|leads|heads|owns|manages|chairs|represents|speaks|sits|serves)|an?|the) [^.,;:!?"“”\n]*| (?:of|from|at)(?: (?:the|of|for|and|\p{Lu}[\p{LC}’'-]*))+)/u,
  from: /^(?:, (?:aged )?\d{1,3})?,? (?:who (?:is|was|comes|came) )?(?:originally )?from (?:the )?\p{Lu}[\p{LC}’'-]*(?:,? (?:(?:of|and|the) )?\p{Lu}[\p{LC}’'-]*)*/u,
  noLonger: /\b(?:former|formerly|ex|late|onetime|critic|rival|opponent|against)\b/iu,
  where: / (?:in|near|outside) .*$/u,
  whose: /\p{LC}+['’]s? | (?:of|for|at|to|in|with|on|from|by) .*$/gu,
  principal:
    /^(?:(?:an?|the|his|her|its) )?(?:[\p{LC}-]+ )?(?:spokes(?:man|woman|person)|press (?:secretary|officer)) (?:for|of) (?<whom>.+)$/iu,
  counterpart: /(?<!\p{LC})(?:counterpart|opposite number)(?!\p{LC})/iu,
  calledBefore: /(?<what>(?:\p{LC}[\p{LC}’'-]* ){0,3}\p{LC}[\p{LC}’'-]*), (?:\p{Lu}[\p{LC}’'-]*\.? ){0,3}$/u,
  calledBehind:
    /^(?: \p{Lu}[\p{LC}’'-]*){0,2}, (?<what>(?:\p{LC}[\p{LC}’'-]* ){0,4}\p{LC}[\p{LC}’'-]*)[,.;]/u,
};
