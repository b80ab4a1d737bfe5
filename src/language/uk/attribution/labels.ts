import { NOTHING } from '../../any/nothing.ts';
import { LABELS as ANY_LABELS } from '../../any/attribution/labels.ts';
import type { SpeakerLabelLanguage } from '../../speakerLabels.ts';

/** The labels of reports that name who is quoted: "Джерело: Олег Квіст у Telegram". */
export const SPEAKER_LABELS: SpeakerLabelLanguage = {
  ...ANY_LABELS,
  source: /^джерел[оа]$/iu,
  sourceLine: {
    ...ANY_LABELS.sourceLine,
    through: /,? (?:у|в|на) (?=\p{Lu})/gu,
    beside: NOTHING,
    place: NOTHING,
    surely: / (?:у|в|на) $/u,
  },
};
