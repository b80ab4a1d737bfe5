import { spanOf } from '../../language/any/attribution/pieces.ts';
import type { Report } from '../../language/attribution.ts';
import type { Kind, Mention } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';
import type { Named } from '../3-people/speakerOf.ts';
import { clean } from '../clean.ts';
import { citedBefore, isFirstNamed, isSpokenElsewhere, type Told, writtenBefore } from './outletBefore.ts';
import type { LabelledSources } from './sources/labelledSources.ts';
import type { Voice } from './voice.ts';

/** An article so far, and whom its labels name. */
interface Scene extends Told {
  readonly sources: LabelledSources;
}

/** The medium that a report came through, as its sentence, those before it or a label tell; the first that tells decides. */
export function reportOutlet(
  scene: Scene,
  line: Line,
  report: Report,
  named: Named | null,
  kind: Kind,
): Mention | null {
  const { cast, carriers, sources } = scene;
  const follows = following(scene, line, report, named);
  const isPosted = cast.language.posting.has(report.lemma);
  const isNameless = named !== null && cast.isNameless(named);
  const outlet =
    writtenBefore(scene, line, report, named) ??
    carriers.find(line, report, named) ??
    citedBefore(scene, line, report) ??
    sameTalk(scene, line, report, named, kind, follows) ??
    sameParagraph(scene, line, named, follows) ??
    (follows.isToOthers ? null : spokenWith(scene, line, report, named, kind)) ??
    (isPosted
      ? null
      : (sources.outletFor(line.block, named, isNameless) ?? nextParagraph(scene, line, follows)));
  if (!outlet) return null;
  return isSpokenElsewhere(scene, line, report, named, outlet, sources.lineOf(line.block)) ? null : outlet;
}

/** How a report stands to the sentence before it. */
interface Following {
  /** What that one tells. */
  readonly above: Voice | undefined;
  /** The same, where the same one speaks in it. */
  readonly same: Voice | null;
  /** "Three keepers *told the inquiry* that …": to others. */
  readonly isToOthers: boolean;
  /** Quist told Radio Sund on Monday that …. *On Tuesday* she said …: another occasion. */
  readonly isOtherDay: boolean;
  /** "She also *stressed* that …": no more than that. */
  readonly isPlain: boolean;
}

function following(
  { voices, lines, cast }: Scene,
  line: Line,
  report: Report,
  named: Named | null,
): Following {
  const { telling, isOtherTime, addsPlainly } = cast.language;
  const above = voices.at(-1);
  // "She said the guild had *previously* lied": that is told
  const own = line.pieces.filter((_, at) => !report.content.some(({ from, to }) => at >= from && at < to));
  return {
    above,
    same: above?.speaker && above.speaker.name === named?.name ? above : null,
    isToOthers: report.addressee !== null && telling.has(report.lemma),
    isOtherDay: isOtherTime(own, lines[voices.length - 1]?.pieces ?? []),
    isPlain: addsPlainly(line.pieces, report),
  };
}

/** Quist told *Radio Sund* that it was late. ¶ “It is cold,” she said. She added …: what goes on in the same talk or post. */
function sameTalk(
  scene: Scene,
  line: Line,
  report: Report,
  named: Named | null,
  kind: Kind,
  { above, same, isToOthers, isOtherDay, isPlain }: Following,
): Mention | null {
  // but not: “…,” she *told Northwatch*
  if (isToOthers && line.pieces[(report.addressee?.to ?? 0) - 1]?.capital) return null;
  // "*Asked why*, she said …"
  const isAsked = report.setting > 0 && line.pieces[0]?.pos === 'VERB' && !isOtherDay;
  // “It is late,” *she said*.
  const isQuoted = kind === 'direct' && report.link === 'before';
  // "Quist admitted on Telegram that …. ¶ She *wrote* that …"
  const isWritten =
    report.press === 'writes' && scene.cast.language.outlets.isPlatform(above?.outlet?.name ?? '');
  const isSame = isAsked || isQuoted || isWritten || (isPlain && !line.first);
  const isHers = same !== null || (isWritten && isFirstNamed(scene, line, named));
  return isSame && isHers ? (above?.outlet ?? null) : null;
}

/** Officials told *Politico* that it was late. Otherwise, Beijing has threatened …: a paragraph goes on with what was told. */
function sameParagraph(
  { cast }: Scene,
  line: Line,
  named: Named | null,
  { above, same, isToOthers, isOtherDay }: Following,
): Mention | null {
  if (line.first || !above?.outlet || isToOthers || isOtherDay || isOfOutlet(above)) return null;
  // "Quist told Radio Sund that …. *Officials* say …" are others
  const heard = above.speaker?.name ?? '';
  const isOther = /^\p{Lu}/u.test(heard) && cast.isPerson(heard);
  const isTheirs = !named || same !== null || (cast.isNameless(named) && !isOther);
  return isTheirs && above.outlet.start >= line.block.start ? above.outlet : null;
}

/** Quist told *Radio Sund* that it was late. ¶ She added …: wherever nothing tells of another occasion. */
function nextParagraph({ voices, lines }: Scene, line: Line, { same, isPlain }: Following): Mention | null {
  const section = lines[voices.length - 1]?.block.section;
  const isNear = section === line.block.section || section === 'lead';
  return isPlain && isNear && same && !isOfOutlet(same) ? same.outlet : null;
}

/** A medium that speaks itself, or "a *Reuters* witness": what is told next came through another one, or none. */
const isOfOutlet = ({ speaker, outlet }: Voice): boolean =>
  outlet !== null && speaker !== null && `${bare(speaker.name)} `.startsWith(`${bare(outlet.name)} `);

const bare = (name: string): string => name.replace(/^\p{L}{1,3} /u, '');

/** Mara Quist spoke to *Radio Sund* on Monday. “It is late,” she said. Mara Quist turned to members on *Telegram*. ¶ “It is late,” she wrote. */
function spokenWith(
  { text, lines, voices, cast, carriers }: Scene,
  { block }: Line,
  report: Report,
  named: Named | null,
  kind: Kind,
): Mention | null {
  const before = lines[voices.length - 1];
  if (!named || !before || before.statement) return null;
  const isNear = before.block === block;
  const talk = isNear || kind === 'direct' ? cast.language.spokenWith(before.pieces) : null;
  if (!talk || !(isNear || talk.isPosted)) return null;
  // There was an outcry on *Telegram*. “It is late,” one mother wrote.
  const isWritten = report.press === 'writes' && isNear && cast.isNameless(named);
  if (!talk.who) return isWritten ? carriers.mediumAt(before.pieces, talk.whom) : null;
  const who = clean(text, spanOf(before.pieces, talk.who));
  // "*He* spoke to Radio Sund on Monday."
  const { traces } = cast.meanings;
  const isMeant = named.id !== null && traces.of(named.id).subject === traces.at - 1;
  const isTheirs = isMeant || who.split(' ').at(-1) === named.name.split(' ').at(-1);
  return isTheirs ? carriers.mediumAt(before.pieces, talk.whom) : null;
}
