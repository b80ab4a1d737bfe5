import type { SpeakerLabelLanguage } from '../../attribution.ts';
import { NOTHING } from '../nothing.ts';

/** No words of labels are known; names before a colon still are. */
export const LABELS: SpeakerLabelLanguage = {
  source: NOTHING,
  sourceLine: {
    citing: NOTHING,
    carried: NOTHING,
    through: NOTHING,
    surely: NOTHING,
    occasion: NOTHING,
    ownOccasion: NOTHING,
    partner: NOTHING,
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
  ownText: NOTHING,
  answer: NOTHING,
  particles: 'de|da|del|du|des|la|le|y|e|und|i|of|the|for|and',
};
