import { oddsOf } from '../../disk/learned.ts';
import type { ArticleLanguage } from '../../language/article.ts';
import type { PageFact } from '../../types.ts';
import { isMenu } from '../notices.ts';
import { isScore } from '../scores.ts';
import type { Role } from '../roles/role.ts';
import { partLine } from '../topLines/partLine.ts';
import { findAddressed } from './addressed.ts';
import { findAsking } from './asking.ts';
import { besideSigns } from './beside.ts';
import { bareName, gatherCandidates, isMixed, type Candidate } from './candidates.ts';
import { fullerOf, mediumOfCircle, mediumOfFirm, mediumOfOwner, wholeNameOf } from './fuller.ts';
import {
  findAboveButtons,
  findAboveIssue,
  findBesideEditor,
  findAgencyInDateline,
  findMediumBeside,
  findNameAbove,
  isWritersPlace,
  withoutPlace,
} from './inTopLines.ts';
import { mentionsAt, type NameMention } from './mentions.ts';
import { languageLines } from './languageLines.ts';
import { isTold, placesOf } from './places.ts';
import { signsOf } from './signs.ts';
import { findToldTo } from './toldTo.ts';
import { findUnlearned } from './unlearned.ts';
import { withoutOthers } from './withoutOthers.ts';

/** A candidate, or nobody, with what tells of it. */
export interface PublisherOption {
  readonly candidate: Candidate | null;
  readonly signs: ReadonlySet<string>;
}

/** Below this likelihood of the best candidate nobody is found; chosen on pages that were left out. */
const SURE = 0.35;

/** Who published the article, where its page says so: the likeliest of the names in it, by what `bench/train/publisher.ts` has learned. */
export function findPublisher(
  roles: readonly Role[],
  text: string,
  language: ArticleLanguage,
  author: string | null,
): PageFact | null {
  const weights = language.publisher.weights();
  if (!weights) return findUnlearned(roles);
  const options = publisherOptions(roles, text, language, author);
  const chosen = chooseOption(options, weights);
  // "© 2026 Ann Lee" below what she writes as Slow Bread
  const own = chosen?.kinds.includes('author')
    ? (findAboveButtons(roles, language) ?? findNameAbove(roles, language))
    : null;
  if (own) return own;
  if (chosen && !isWritersPlace(chosen, roles, language)) {
    const medium =
      mediumOfOwner(chosen, options) ??
      mediumOfCircle(chosen, options, language.publisher) ??
      fullerOf(chosen, options, language);
    const fact = factOf(medium, weights, language);
    const value = mediumOfFirm(chosen, roles, language.publisher) ?? wholeNameOf(medium, roles, language);
    return { ...fact, value: value ?? fact.value };
  }
  return (
    findMediumBeside(roles, language) ??
    findAgencyInDateline(roles, language) ??
    findToldTo(roles, language) ??
    findAddressed(roles, language) ??
    findNameAbove(roles, language) ??
    findAboveIssue(roles, language) ??
    findBesideEditor(roles, language) ??
    findAsking(roles, language)
  );
}

/** The likeliest of the names that a line states; where none does, of all, or null where that is nobody, or less than sure (a likelihood). */
export function chooseOption(
  options: readonly PublisherOption[],
  weights: ReadonlyMap<string, number>,
  sure = SURE,
): Candidate | null {
  const stated = options.filter(({ candidate }) => candidate?.mentions.some(({ isStated }) => isStated));
  return stated.length > 0 ? likeliest(stated, weights, 0) : likeliest(options, weights, sure);
}

function likeliest(
  options: readonly PublisherOption[],
  weights: ReadonlyMap<string, number>,
  sure: number,
): Candidate | null {
  const odds = options.map(({ signs }) => oddsOf(signs, weights));
  const most = Math.max(...odds);
  const whole = odds.reduce((total, one) => total + Math.exp(one - most), 0);
  return 1 / whole >= sure ? (options[odds.indexOf(most)]?.candidate ?? null) : null;
}

/** Nobody first, then the names in the page that may be the publisher's. */
export function publisherOptions(
  roles: readonly Role[],
  text: string,
  language: ArticleLanguage,
  author: string | null,
): PublisherOption[] {
  const switches = languageLines(roles);
  const mentions = placesOf(roles, language.publisher).flatMap((place) => {
    const { paragraph } = place.role;
    if (switches.has(paragraph) || isScore(paragraph.plain, language)) return [];
    // "HOME NEWS SPORT TV"
    const found = mentionsAt(place, text, language.publisher).filter(
      ({ name }) => !isMenu(name, language.notices),
    );
    if (place.role.kind !== 'byline') return found;
    const parts = partLine(paragraph.plain, language);
    return found.map((mention) => withoutPlace(mention, parts));
  });
  const candidates = withoutOthers(gatherCandidates(mentions, language, author, text), roles);
  const signs = signsOf(candidates, roles, text, language);
  return [
    { candidate: null, signs: signsOfNobody(roles) },
    ...candidates.map((candidate, at) => ({ candidate, signs: signs[at]! })),
  ];
}

/** Numbers of lines up to which pages are told apart. */
const STEPS = [0, 2, 5, 11, 29];

const stepOf = (count: number): string => String(STEPS.find((most) => count <= most) ?? 'far');

/** "© 2026 Ember Post", "Copyright Ember Post 2026" */
const HELD = /©|^\W*Copyright (?:\d|\p{Lu})/u;

/** What tells that the page does not say who published it. */
function signsOfNobody(roles: readonly Role[]): Set<string> {
  const above = roles.findIndex(({ kind }) => kind === 'title');
  const around = roles.filter((role) => !isTold(role) && role.kind !== 'title');
  const isHeld = around.some(({ paragraph }) => HELD.test(paragraph.plain));
  return new Set([
    'nobody',
    `nobody above ${stepOf(above)}`,
    `nobody around ${stepOf(around.length)}`,
    `nobody ${isHeld ? '©' : 'no ©'}`,
  ]);
}

/** The name as its surest line has it, and that line. */
function factOf(
  { mentions }: Candidate,
  weights: ReadonlyMap<string, number>,
  { bylines }: ArticleLanguage,
): PageFact {
  const oddsAs = (mention: NameMention): number =>
    oddsOf([...mention.signs, ...besideSigns(mention), `${mention.where} ${mention.how}`], weights);
  const best = mentions.reduce((one, other) => (oddsAs(other) > oddsAs(one) ? other : one));
  const { name } = isMixed(best) ? best : (mentions.find(isMixed) ?? best);
  const { start, end } = best.paragraph;
  // "By The Associated Wire"
  const own = best.paragraph.plain.startsWith(name) ? name.replace(bylines.by, '') : name;
  const bare = bareName(own);
  const article = bare === bare.toUpperCase() && bare.includes(' ') ? 'THE ' : 'The ';
  const isWithArticle = mentions.some(hasArticle) || (own !== name && /^the \S/iu.test(own));
  return { value: `${isWithArticle ? article : ''}${bare}`, line: { start, end } };
}

/** Whether the article is of the name: "© The Mercer", but not "The QBC is not responsible". */
const hasArticle = ({ name, how, where, beside }: NameMention): boolean =>
  /^The \S|^THE \S/u.test(name) &&
  (beside === null ? how !== 'cue' || where === 'told' : !/(?:^|[.!?] *)$/u.test(beside.before));
