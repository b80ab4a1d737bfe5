import { NOTHING } from '../../any/nothing.ts';
import { LABELS as ANY_LABELS } from '../../any/attribution/labels.ts';
import type { SpeakerLabelLanguage } from '../../speakerLabels.ts';

/** The label of whoever asks in an interview: "Frage:". */
export const INTERVIEWER = /^(?:f|frage|interviewer(?:in)?|reporter(?:in)?)$/iu;

export const LABELS: SpeakerLabelLanguage = {
  ...ANY_LABELS,
  salutation: /^(?:sehr geehrter?|liebe[rs]?) [^,:.!?]{2,60}[,:!]/iu,
  closing: String.raw`(?:[Mm]it (?:freundlichen?|besten?|herzlichen?|lieben?) Gr(?:ü(?:ß|ss)en|u(?:ß|ss))|[Hh]ochachtungsvoll|(?:[Bb]este|[Ff]reundliche|[Vv]iele) Grüße),?\s+`,
  source: /^(?:quellen?|mit material von)$/iu,
  sourceLine: {
    ...ANY_LABELS.sourceLine,
    citing: /,? (?:unter Berufung auf|mit Verweis auf|unter Verweis auf|mit Bezug auf) /u,
    carried: /,? (?:zitiert (?:von|nach)|berichtet von) /u,
    through: /,? (?:auf|via|bei|im|in der) (?=\p{Lu})/gu,
    beside: NOTHING,
    place: NOTHING,
    surely: /(?:auf|via) $/u,
    owner: /^(?:ihr|sein|der|die|das|dem|den|eine?)(?:e[mnrs]?)? /iu,
  },
  kind: /^(?:(?:der|die|das) )?(?:Zeitung|Tageszeitung|Wochenzeitung|Zeitschrift|Magazin|Nachrichtenagentur|Agentur|Sender|Portal|Nachrichtenportal|Kanal) (?=\p{Lu}|„)/u,
  kindAfter: /, (?:eine?|der|die|das) [^,]{1,60}$/u,
  unnamed:
    /^(?:(?:zwei|drei|vier|mehrere|eigene|informierte|anonyme|ungenannte|diplomatische|militärische) )*(?:Quellen|Kreise|Personen|Insider|Beamte|Mitarbeiter|Informanten)(?: .*)?$/iu,
  sourcesOf: (outlet, sources) => `${sources} (${outlet})`,
  section: /detail|hintergrund|vorgeschichte|kontext|zuvor|rückblick|update/iu,
  quoteFrom: / (?:von|vom|aus|der|des) (?=\S)/u,
  answer: /^(?:A|Antwort|ANTWORT)$/u,
  interviewer: INTERVIEWER,
  particles: 'für|und|der|des|von',
};
