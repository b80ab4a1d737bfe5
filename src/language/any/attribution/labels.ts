import type { SpeakerLabelLanguage } from '../../attribution.ts';
import { NOTHING } from '../nothing.ts';

/** No words of labels are known; names before a colon still are. */
export const LABELS: SpeakerLabelLanguage = {
  source: NOTHING,
  sourceLine: {
    opener: NOTHING,
    citing: NOTHING,
    reports: NOTHING,
    correspondent: NOTHING,
    setting: NOTHING,
    textOf: NOTHING,
    itsText: NOTHING,
    carried: NOTHING,
    through: NOTHING,
    surely: NOTHING,
    occasion: NOTHING,
    ownOccasion: NOTHING,
    partner: NOTHING,
    staff: NOTHING,
    owner: NOTHING,
    anonymous: NOTHING,
  },
  kind: NOTHING,
  kindAfter: NOTHING,
  unnamed: NOTHING,
  sourcesOf: (outlet, sources) => `${outlet}: ${sources}`,
  section: NOTHING,
  quoteFrom: NOTHING,
  saying: NOTHING,
  setting: NOTHING,
  speechNote: NOTHING,
  narrator: NOTHING,
  isSpeechVerb: () => false,
  ownText: NOTHING,
  answer: NOTHING,
  particles: 'de|da|del|du|des|la|le|y|e|und|i|of|the|for|and',
};
