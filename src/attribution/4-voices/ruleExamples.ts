import type { Kind } from '../../types.ts';

/** A rule about a whole article: how the sentences, labels and lines around a sentence tell who speaks in it. */
interface VoiceRule {
  readonly name: string;
  /** The body of an article; the rule decides its sentence that begins with `of`. */
  readonly example: string;
  /** Its headline, where the rule is about that. */
  readonly title?: string;
  readonly of: string;
  readonly speaker: string | null;
  readonly kind: Kind;
  /** The language of the example, where it is not English. */
  readonly language?: string;
}

/** An example of each rule about a whole article; `sentenceRules.ts` tells in which order they are asked. */
export const VOICE_RULES = [
  {
    name: 'turn',
    example: 'MARA QUIST: The bridge is tired.\n\nTOM FRY: Is it?\n\nMARA QUIST: Very.\n\nTOM FRY: I see.',
    of: 'The bridge',
    speaker: 'MARA QUIST',
    kind: 'direct',
  },
  {
    name: 'answer',
    example:
      'Mara Quist keeps the bridge.\n\n**How old are you?**\n\nI am old.\n\n**And your bridge?**\n\nThe bridge is tired.',
    of: 'The bridge is',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'quoted in the headline',
    title: '‘The bridge is tired’: guild closes road',
    example: 'It closes in May.\n\n“I told you, the bridge is tired,” said Mara Quist.',
    of: '‘The bridge',
    speaker: 'Mara Quist',
    kind: 'mixed',
  },
  {
    name: 'behind the headline',
    title: 'Bridge will close for weeks – mayor',
    example: 'It was built of oak.\n\nIt is old.',
    of: 'Bridge will',
    speaker: 'mayor',
    kind: 'indirect',
  },
  {
    name: 'signature',
    example: '> The bridge is tired.\n\n— Mara Quist, engineer\n\nThe bridge is in Lisk, and it is old.',
    of: 'The bridge is tired',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'introduced',
    example: 'It closes.\n\nMara Quist, head of the Lisk Guild: "The bridge is tired."',
    of: '"The bridge',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'told below',
    example: 'It closes.\n\nThe bridge is tired.\n\n- wrote Mara Quist on Telegram.',
    of: 'The bridge',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'label of the quotation',
    example: 'It closes.\n\nQuote from Mara Quist: "The bridge is tired."',
    of: '"The bridge',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'report in the quotation',
    example: 'Source: Lisk Radio\n\nQuote: "The bridge is tired, according to Mara Quist."',
    of: '"The bridge',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'quotation under a label',
    example: 'Mara Quist said it was late.\n\nQuote: "The bridge is tired."',
    of: '"The bridge',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'the publisher itself',
    example: 'Published by Lisk Radio\n\nThe bridge is closed.\n\nLisk Radio announced that it would move.',
    of: 'Lisk Radio announced',
    speaker: null,
    kind: 'none',
  },
  {
    name: 'turn in the quotation',
    example: 'They met on Monday.\n\n“QUIST: The bridge is tired and will not last.”',
    of: '“QUIST',
    speaker: 'QUIST',
    kind: 'direct',
  },
  {
    name: 'the quotation goes on',
    example: '“It is tired,” said Mara Quist. “The bridge will not last.”',
    of: '“The bridge',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'opened in the sentence before',
    example:
      'Many came from the villages around the lake and sat in the rain for a day, and Mara Quist called it “tired. It is.”',
    of: 'It is',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'told after the quotation',
    example: '“It is tired. It will not last,” said Mara Quist.',
    of: 'It is tired',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'told of after',
    example: '“It is tired and will not last.” That was all Mara Quist would say.',
    of: '“It is tired',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'led up to',
    example: 'Mara Quist shows a crack in the stone:\n\n“It is tired and will not last.”',
    of: '“It is tired',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'under a heading',
    example: 'They met.\n\n## At a Dinner, Mara Quist Said\n\n“The bridge is tired and will not last.”',
    of: '“The bridge',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'told of before',
    example: 'Mara Quist came to look at it. She shrugs. “The bridge is tired and will not last.”',
    of: '“The bridge',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'question and answer',
    example:
      '“Is it tired?” asked Mara Quist.\n\n“No, it is old,” Tom Fry answered.\n\n“The bridge will not last.”',
    of: '“The bridge',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'dispatch',
    example: 'It closes.\n\nFrom our reporter Mara Quist at the bridge: The crews are packing up.',
    of: 'From our',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'quotation after quotation',
    example: '“It is tired,” said Mara Quist.\n\n“The bridge will not last.”',
    of: '“The bridge',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'the only source',
    example: 'Source: Mara Quist on Telegram\n\n"The bridge is tired and will not last."',
    of: '"The bridge',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'quotation without a speaker',
    example: 'They met.\n\n“The bridge is tired and will not last.”',
    of: '“The bridge',
    speaker: null,
    kind: 'direct',
  },
  {
    name: 'the report goes on',
    example: '„Das Dach ist dicht“, sagte Mara Quist. Es sei erst im Mai erneuert worden.',
    of: 'Es sei',
    speaker: 'Mara Quist',
    kind: 'indirect',
    language: 'de',
  },
  {
    name: 'goes on',
    example:
      'They met.\n\n“It is tired,” said Mara Quist, the engineer. It would have to close in May.\n\nThe council meets again in June.',
    of: 'It would',
    speaker: 'Mara Quist',
    kind: 'indirect',
  },
  {
    name: 'unnamed source of the article',
    example: 'The bridge is tired.\n\nSource: Lisk Radio, citing two officials\n\nDetails: It is old.',
    of: 'The bridge',
    speaker: 'two officials',
    kind: 'indirect',
  },
  {
    name: 'what is noted',
    example: 'It closes.\n\nSource: Mara Quist on Telegram\n\nDetails: It is noted that the bridge is tired.',
    of: 'It is noted',
    speaker: 'Mara Quist',
    kind: 'indirect',
  },
  {
    name: 'told below its source',
    example:
      'It closes.\n\nSource: Lisk Radio\n\nDetails: It opens.\n\nNobody knows.\n\nSource: Lisk Guild on Telegram\n\nThe bridge is tired.',
    of: 'The bridge',
    speaker: 'Lisk Guild',
    kind: 'indirect',
  },
  {
    name: 'source of the article',
    example: 'Source: Lisk Radio\n\nThe bridge is tired.\n\nDetails: It is old.',
    of: 'It is old',
    speaker: null,
    kind: 'none',
  },
  { name: 'own words', example: 'The bridge is old.', of: 'The bridge', speaker: null, kind: 'none' },
] as const satisfies readonly VoiceRule[];

export type VoiceRuleName = (typeof VOICE_RULES)[number]['name'];
