import type { Gender } from '../../../people.ts';
import { wordSet } from '../../../wordList.ts';

const MEN = wordSet(
  `uwe helge hauke arne malte ole götz joshua luca noah jona elia sönke hanke thilo bernd klaus karl
  hans jörg jürgen ulrich heinrich friedrich wolfgang gerhard bernhard eberhard richard leonhard burkhard reinhard ekkehard
  thomas andreas matthias tobias lukas jonas markus julius johannes jens lars sven torsten thorsten carsten karsten henning
  ludwig georg jakob josef joseph franz fritz max moritz felix paul emil anton leon simon stefan stephan christian sebastian
  florian fabian adrian julian maximilian peter walter werner günter günther dieter oliver holger volker alexander rainer
  reiner heiner gregor viktor hubert norbert robert albert oskar kaspar rüdiger ansgar martin robin kevin valentin konstantin
  benjamin armin erwin edwin alois rolf ralf ralph axel timo ingo udo otto bruno hugo marco mario guido enno onno harald arnold
  wilhelm daniel michael gabriel samuel joachim tim tom jan jann finn ben niklas david philipp patrick dominik erik eric nils
  niels olaf roland konrad kurt ernst egon horst helmut hartmut manfred siegfried gottfried winfried wilfried alfred dirk frank
  marc mark marcel mehmet ali ahmed mustafa emre murat cem`,
);
const WOMEN = wordSet(
  `karin ingrid sigrid kathrin katrin kerstin kristin birgit margot elisabeth ruth judith doris iris agnes ines astrid esther
  miriam mirjam heidi vivien jasmin yasmin carolin karolin britt margret gudrun heidrun edith almut gerlind dagmar rosmarin
  marion sharon jennifer eleonor ann carmen karen ellen gwen evelyn marlen helen ellinor beatrix gitti conny`,
);

/** What the first of two names or more tells; null for one that both bear. */
export function genderOfName(name: string): Gender | null {
  const [first = '', last] = name.toLowerCase().split(/[ -]/u);
  if (last === undefined) return null;
  if (MEN.has(first)) return 'male';
  return WOMEN.has(first) || /(?:a|e|hild|trud|gard|burg)$/u.test(first) ? 'female' : null;
}

/** Whether a word is a first name that tells a gender. */
export const isFirstName = (word: string | undefined): boolean =>
  word !== undefined && genderOfName(`${word} x`) !== null;
