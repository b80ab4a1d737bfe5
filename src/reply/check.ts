import type { Finding, Verdict } from '../check/finding.ts';
import type { Difference } from '../check/compare.ts';
import { answerButtons } from './answerButtons.ts';
import { fit, LIMITS } from './limits.ts';
import { bold, escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
import { passageKey } from '../lookup/passageKey.ts';
import type { LinkTo } from '../lookup/sourceLink.ts';
import { renderBriefly, renderQuotation, titleOf } from './quotation.ts';
import { shareRow } from './share.ts';
import type { Words } from './words/words.ts';

/** Longest parts of a finding: the sentence of the message, and the words in which it differs. */
const LONGEST = { sentence: 200, words: 90 };
/** Where there is less room: the beginning of the sentence, and of the quote. */
const SHORTER = { sentence: 90, quote: 140 };
/** What is kept free for each finding that is still to come: its verdict and the beginning of its sentence. */
const SHORTEST = 135;

const SIGNS: Readonly<Record<Verdict, string>> = {
  exact: '✅',
  altered: '✏️',
  'another speaker': '👤',
  'not found': '❌',
};

export interface CheckFrame {
  /** Sentences that were not looked at. */
  readonly unread?: number;
  /** Where a passage is from; nothing is linked without it. */
  readonly linkTo?: LinkTo;
}

/**
 * What the article has of a message, sentence by sentence; green only where all of it is there word for word.
 *
 * Of one sentence the quote has the buttons of an answer; of several it would not be said which quote they are for.
 */
export function renderCheck(
  message: string,
  findings: readonly Finding[],
  words: Words,
  { unread = 0, linkTo }: CheckFrame = {},
): Reply {
  const { check } = words;
  const title = titleOf(message);
  const [first] = findings;
  const [match] = findings.flatMap((finding) => finding.match ?? []);
  if (!first || !match) {
    const card = title ? { color: COLOURS.quiet, title } : null;
    return messageOf(bold(check.verdicts['not found']), card);
  }
  if (findings.length === 1 && unread === 0) {
    const { words: said, card } = renderOne(first, match, title, words);
    const link = linkTo?.(match) ?? null;
    return messageOf(said, card, [answerButtons(match, { canBeShared: true, words, link })]);
  }
  const areExact = findings.filter(({ verdict }) => verdict === 'exact').length;
  const isAllExact = areExact === findings.length && unread === 0;
  const head = bold(isAllExact ? check.allExact : check.someExact(areExact, findings.length + unread));
  const more = unread > 0 ? check.notLookedAt(unread) : '';
  const room = LIMITS.shared - head.length - more.length - 4;
  const said = [head, ...renderAll(findings, room, words), more].filter(Boolean).join('\n\n');
  const color = isAllExact ? COLOURS.sure : COLOURS.unsure;
  return messageOf(said, title ? { color, title } : null, [shareRow(passageKey(match), words)]);
}

function renderOne(finding: Finding, match: NonNullable<Finding['match']>, title: string, words: Words) {
  const { wordForWord, articleHas, closest } = words.check;
  if (finding.verdict === 'exact') return renderQuotation(match, { title, notes: [wordForWord], words });
  const above = finding.verdict === 'not found' ? closest : articleHas;
  return renderQuotation(match, { title, remark: `${renderVerdict(finding, words)} ${above}`, words });
}

/** Each finding with its whole quote while there is room, then with the beginning of it, then without. */
function renderAll(findings: readonly Finding[], limit: number, words: Words): string[] {
  let left = limit;
  return findings.map((finding, place) => {
    const room = left - (findings.length - place - 1) * (SHORTEST + 2);
    const sizes = [{ sentence: LONGEST.sentence }, SHORTER];
    const shown =
      sizes.map((longest) => renderFinding(finding, longest, words)).find(({ length }) => length <= room) ??
      renderShortest(finding, words);
    left -= shown.length + 2;
    return shown;
  });
}

function renderFinding(
  finding: Finding,
  longest: { readonly sentence: number; readonly quote?: number },
  words: Words,
): string {
  const sentence = fit(tame(finding.sentence), longest.sentence, escapeMarkdown);
  const quoted = finding.match
    ? renderBriefly([finding.match], words, longest.quote === undefined ? {} : { longest: longest.quote })
    : [];
  return [renderVerdict(finding, words), sentence, ...quoted].join('\n');
}

function renderShortest({ verdict, sentence }: Finding, { check }: Words): string {
  const head = `${SIGNS[verdict]} ${bold(check.verdicts[verdict])}\n`;
  return head + fit(tame(sentence), SHORTEST - head.length, escapeMarkdown);
}

/** "✏️ **Not word for word**, and 9 is not in it (the article: 4)." */
function renderVerdict({ verdict, differences, strangers }: Finding, { check }: Words): string {
  const reasons = differences.map((difference) => renderDifference(difference, check)).filter(Boolean);
  if (strangers.length > 0) reasons.push(check.not(listed(strangers)));
  const words = bold(check.verdicts[verdict]);
  return `${SIGNS[verdict]} ${reasons.length > 0 ? check.because(words, reasons) : words}`;
}

function renderDifference({ kind, message, article }: Difference, check: Words['check']): string {
  if (kind === 'left out') return check.leavesOut(listed(article));
  if (kind === 'order') return message.length > 0 ? check.otherOrder(listed(message), message.length) : '';
  if (kind === 'opposite') return check.opposite(listed(message), listed(article));
  if (message.length > 0)
    return check.notInArticle(listed(message), message.length, article.length > 0 ? listed(article) : null);
  return article.length > 0 ? check.lacks(listed(article)) : '';
}

function listed(words: readonly string[]): string {
  return fit(tame(words.join(', ')), LONGEST.words, escapeMarkdown);
}
