import type { Finding, Verdict } from '../check/finding.ts';
import type { Difference } from '../check/words/compare.ts';
import { shownQuote } from '../text/marks.ts';
import { answerButtons } from './answerButtons.ts';
import { asWritten } from './asWritten.ts';
import { fit, LIMITS } from './limits.ts';
import { bold, escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
import { passageKey } from '../lookup/passageKey.ts';
import type { LinkTo } from '../lookup/sourceLink.ts';
import { areMixed, renderBriefly, renderQuotation, titleOf } from './quotation.ts';
import { shareRow } from './share.ts';
import type { Words } from './words/words.ts';

/** Longest parts of a finding: the sentence of the message, and the words in which it differs. */
const LONGEST = { sentence: 200, words: 90 };
/** Where there is less room: the beginning of the sentence, and of the quote. */
const SHORTER = { sentence: 90, quote: 140 };
/** Where there is none for a quote: what differs, and the beginning of the sentence. */
const BRIEF = { sentence: 60, quote: 0 };
/** What is kept free, where not even that fits, for each finding that is still to come: its verdict and the beginning of its sentence. */
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
  // A flat no would speak of sentences, too, that nobody looked at.
  const more = unread > 0 ? check.notLookedAt(unread) : '';
  if (!first || !match) {
    const card = title ? { color: COLOURS.quiet, title } : null;
    const none = unread > 0 ? check.someExact(0, findings.length) : check.verdicts['not found'];
    return messageOf([bold(none), more].filter(Boolean).join('\n\n'), card);
  }
  if (findings.length === 1 && unread === 0) {
    const { words: said, card } = renderOne(first, match, title, words);
    const link = linkTo?.(match) ?? null;
    return messageOf(said, card, [answerButtons(match, { canBeShared: true, words, link })]);
  }
  const areExact = findings.filter(({ verdict }) => verdict === 'exact').length;
  const isAllExact = areExact === findings.length && unread === 0;
  const head = bold(isAllExact ? check.allExact : check.someExact(areExact, findings.length));
  const room = LIMITS.shared - head.length - more.length - 4;
  const said = [head, more, ...renderAll(findings, room, words)].filter(Boolean).join('\n\n');
  const color = isAllExact ? COLOURS.sure : COLOURS.unsure;
  return messageOf(said, title ? { color, title } : null, [shareRow(passageKey(match), words)]);
}

function renderOne(finding: Finding, match: NonNullable<Finding['match']>, title: string, words: Words) {
  const { wordForWord, articleHas, closest } = words.check;
  if (finding.verdict === 'exact') {
    const notes = [finding.isShortened ? words.check.shortened(wordForWord) : wordForWord];
    return renderQuotation(match, { title, notes, words });
  }
  const above = finding.verdict === 'not found' ? closest : articleHas;
  return renderQuotation(match, { title, remark: `${renderVerdict(finding, words)} ${above}`, words });
}

/** Each finding with its whole quote while there is room, then with the beginning of it, then without. */
function renderAll(findings: readonly Finding[], limit: number, words: Words): string[] {
  // Which article a quote is from is said where they are from several.
  const titled = { isTitled: areMixed(findings.flatMap(({ match }) => match ?? [])) };
  const sizes = [{ sentence: LONGEST.sentence, ...titled }, { ...SHORTER, ...titled }, BRIEF];
  // In what each sentence differs matters more than the quote beside another one.
  const brief = findings.map((finding) => renderFinding(finding, BRIEF, words).length + 2);
  const inBrief = brief.reduce((sum, length) => sum + length, 0);
  const fits = inBrief <= limit;
  let left = limit;
  let kept = fits ? inBrief : findings.length * (SHORTEST + 2);
  return findings.map((finding, place) => {
    kept -= fits ? brief[place]! : SHORTEST + 2;
    const room = left - kept;
    const shown =
      sizes.map((longest) => renderFinding(finding, longest, words)).find(({ length }) => length <= room) ??
      renderShortest(finding, words);
    left -= shown.length + 2;
    return shown;
  });
}

function renderFinding(
  finding: Finding,
  longest: { readonly sentence: number; readonly quote?: number; readonly isTitled?: boolean },
  words: Words,
): string {
  const sentence = fit(tame(finding.sentence), longest.sentence, escapeMarkdown);
  const quoted =
    finding.match && longest.quote !== 0
      ? renderBriefly([finding.match], words, {
          ...(longest.quote === undefined ? {} : { longest: longest.quote }),
          about: ({ article }) => (longest.isTitled ? [article.title] : []),
        })
      : [];
  return [renderVerdict(finding, words), sentence, ...quoted].join('\n');
}

function renderShortest({ verdict, sentence }: Finding, { check }: Words): string {
  const head = `${SIGNS[verdict]} ${bold(check.verdicts[verdict])}\n`;
  return head + fit(tame(sentence), SHORTEST - head.length, escapeMarkdown);
}

/** "✏️ **Not word for word**, and “9” is not in it (the article: “4”)." */
function renderVerdict(finding: Finding, { check }: Words): string {
  const { verdict, sentence, match, strangers } = finding;
  const article = match ? shownQuote(match) : '';
  const reasons = finding.differences
    .map((difference) =>
      renderDifference(
        {
          kind: difference.kind,
          message: asWritten(difference.message, sentence),
          article: asWritten(difference.article, article),
        },
        check,
      ),
    )
    .filter(Boolean);
  if (strangers.length > 0) reasons.push(check.not(fitted(strangers.join(', '))));
  const isShortened = verdict === 'exact' && finding.isShortened === true;
  const words = bold(isShortened ? check.shortened(check.verdicts.exact) : check.verdicts[verdict]);
  return `${SIGNS[verdict]} ${reasons.length > 0 ? check.because(words, reasons) : words}`;
}

function renderDifference({ kind, message, article }: Difference, check: Words['check']): string {
  const listed = (words: readonly string[]): string => fitted(words.map(check.quoted).join(', '));
  if (kind === 'left out') return check.leavesOut(listed(article));
  if (kind === 'order') return message.length > 0 ? check.otherOrder(listed(message), message.length) : '';
  if (kind === 'opposite') return check.opposite(listed(message), listed(article));
  if (message.length > 0)
    return check.notInArticle(listed(message), message.length, article.length > 0 ? listed(article) : null);
  return article.length > 0 ? check.lacks(listed(article)) : '';
}

function fitted(words: string): string {
  return fit(tame(words), LONGEST.words, escapeMarkdown);
}
