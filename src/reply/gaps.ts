import { ButtonStyle, time, TimestampStyles } from 'discord.js';
import { VOTES, type JudgedAnswer, type MergedGap } from '../gaps/types.ts';
import { button, rowOf } from './buttons.ts';
import { fit, LIMITS } from './limits.ts';
import { bold, escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, reportOf, notice, type Reply } from './message.ts';
import { pageRow } from './pageRow.ts';
import type { Words } from './words/words.ts';

/** Questions on one page; with the longest a page has some 3000 characters. */
const PAGE = 8;
/** Answers that are called wrong, those most often called so. */
const MOST_JUDGED = 5;

/** Longest parts of a line, in characters. */
const LONGEST = { question: 200, other: 80, quote: 60, judged: 90 };

/** What is known of the questions that found no answer. */
export interface GapList {
  readonly gaps: readonly MergedGap[];
  /** As how many questions these were put, and how many there are in all. */
  readonly newest: number;
  readonly all: number;
  readonly judged: readonly JudgedAnswer[];
  /** How long they are kept. */
  readonly hours: number;
}

/** One page, from 0, of the questions that found no answer; below the first the answers that readers call wrong. */
export function renderGaps({ gaps, newest, all, judged, hours }: GapList, page: number, words: Words): Reply {
  const pages = Math.max(Math.ceil(gaps.length / PAGE), 1);
  const shown = Math.min(page, pages - 1);
  const onPage = gaps.slice(shown * PAGE, (shown + 1) * PAGE);
  const wrong = shown === 0 ? judged.filter(isCalledWrong).slice(0, MOST_JUDGED) : [];
  const foot = [
    words.gaps.questions(gaps.length),
    newest < all && words.gaps.newest(newest, all),
    words.gaps.keptFor(hours % 24 === 0 ? words.gaps.days(hours / 24) : words.gaps.hours(hours)),
    pages > 1 ? words.sources.page(shown + 1, pages) : '',
  ];
  const embed = {
    color: COLOURS.quiet,
    title: words.gaps.heading,
    description:
      onPage.length > 0 ? onPage.map((gap) => renderGap(gap, words)).join('\n') : words.gaps.nothing,
    ...(wrong.length > 0 && {
      fields: [
        {
          name: words.gaps.calledWrong,
          value: fit(wrong.map((answer) => renderJudged(answer, words)).join('\n'), LIMITS.fieldValue),
        },
      ],
    }),
    footer: { text: foot.filter(Boolean).join(' · ') },
  };
  return reportOf(embed, [pageRow('gaps', shown, pages, words)]);
}

/** Before everything is deleted. */
export function renderClearing(count: number, { gaps }: Words): Reply {
  const sure = button(gaps.deleteAll, 'gapsclear:sure', { style: ButtonStyle.Danger });
  return { ...notice(gaps.sureToDelete(count)), components: [rowOf(sure)] };
}

/** "• **3×** Who pays for the ferry? · 2 hours ago", and below it how else it was asked. */
function renderGap({ question, count, at, others }: MergedGap, { gaps }: Words): string {
  const when = time(Math.floor(at / 1000), TimestampStyles.RelativeTime);
  const asked = fit(tame(question) || '…', LONGEST.question, escapeMarkdown);
  const line = `• ${bold(`${count}×`)} ${asked} · ${when}`;
  if (others.length === 0) return line;
  const [first = ''] = others;
  const also = gaps.alsoAsked(fit(tame(first) || '…', LONGEST.other, escapeMarkdown));
  return `${line}\n-# ${others.length > 1 ? `${also} ${gaps.more(others.length - 1)}` : also}`;
}

/** "• When does it leave? → “The last ferry …”: 2 wrong quote, 1 helpful" */
function renderJudged({ question, quote, votes }: JudgedAnswer, { gaps }: Words): string {
  const counts = VOTES.filter((vote) => votes[vote] > 0).map((vote) => `${gaps.votes[vote]}: ${votes[vote]}`);
  const asked = fit(tame(question), LONGEST.judged, escapeMarkdown);
  return `• ${asked} → ${fit(tame(quote), LONGEST.quote, escapeMarkdown)} · ${counts.join(', ')}`;
}

function isCalledWrong({ votes }: JudgedAnswer): boolean {
  return VOTES.some((vote) => vote !== 'helpful' && votes[vote] > 0);
}
