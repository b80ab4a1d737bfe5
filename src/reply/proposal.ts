import { ButtonStyle } from 'discord.js';
import type { Changed, AttributedQuote } from '../editing/comparison.ts';
import type { Draft, Proposal } from '../editing/proposal.ts';
import type { GoldenFailure, GoldenResult } from '../golden/askGolden.ts';
import { positionOf } from '../text/position.ts';
import type { Article, Problem } from '../types.ts';
import { renderLastChange } from './articleList.ts';
import { button, rowOf, type Row } from './buttons.ts';
import { differenceOf } from './difference.ts';
import { lineOf } from './lineOf.ts';
import { fit, LIMITS } from './limits.ts';
import { escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, reportOf, type Reply } from './message.ts';
import type { Words } from './words/words.ts';

/** Lines of one field that are shown; the others are counted. */
const MOST_LINES = 4;
/** Short enough that six fields of four lines and the description stay below what an embed may hold in all. */
const LONGEST = { line: 140, part: 66, value: 200, description: 1600 };

/** The buttons of a draft keep its key. */
export const PUT_UP = 'article-put';
export const CANCEL = 'article-cancel';

export interface ProposalFrame {
  /** Key of the draft. */
  readonly key: string;
  /** The article was changed while the moderator looked. */
  readonly isStale?: boolean;
  /** It was to be added, and there is an article of this name. */
  readonly isThere?: boolean;
}

/** What a draft would change, and the buttons that decide. */
export function renderProposal(proposal: Proposal, frame: ProposalFrame, words: Words): Reply {
  const { draft, comparison, warnings, golden } = proposal;
  const { editing, reload } = words;
  const { added, removed, changed, reattributed } = comparison;
  const file = draft.file.split('/').at(-1) ?? '';
  const fields = [
    field(reload.added, added, (told) => renderTold(told, words), words),
    field(reload.removed, removed, (told) => renderTold(told, words), words),
    field(reload.changed, changed, renderChanged, words),
    field(editing.reattributed, reattributed, (pair) => renderReattributed(pair, words), words),
    field(reload.warnings, warnings, (warning) => renderProblem(warning, file, words), words),
    field(editing.goldenFailed, golden?.failures ?? [], (failure) => renderFailure(failure, words), words),
  ].filter((one) => one !== null);
  const isSound = warnings.length === 0 && golden?.failures.length === 0;
  return reportOf(
    {
      color: isSound && frame.isStale !== true ? COLOURS.sure : COLOURS.unsure,
      title: fit(editing.headings[draft.deed](tame(draft.article)), LIMITS.title),
      description: fit(describe(proposal, frame, words), LONGEST.description),
      fields,
    },
    [decisionRow(frame.key, draft, words)],
  );
}

function describe(proposal: Proposal, { isStale, isThere }: ProposalFrame, words: Words): string {
  const { draft, wished, before, after, comparison, golden, last } = proposal;
  const { editing } = words;
  const { added, removed, changed, reattributed, attributions } = comparison;
  const said = [
    isStale === true && `**${editing.changedMeanwhile}**`,
    wished !== null && editing.renamed(shown(wished), shown(draft.article)),
    isThere === true && `**${editing.exists(shown(draft.article))}**`,
    last && renderLastChange(last, words),
    (isStale === true || wished !== null || isThere === true || last !== null) && '',
    ...((after ?? before) ? factsOf(proposal, words) : []),
    '',
    editing.passages(added.length, removed.length, changed.length),
    editing.attributions(attributions.added, attributions.removed, reattributed.length),
    after && renderGolden(golden, words),
  ];
  return said.filter((line) => typeof line === 'string').join('\n');
}

/** What the article says of itself, and from which line it was read where the front matter does not say it. */
function factsOf({ before, after }: Proposal, { editing }: Words): string[] {
  const [now, old] = after ? [after, before] : [before, null];
  if (!now) return [];
  return (['title', 'publisher', 'author', 'published', 'language'] as const).map((key) => {
    const value = shown(now[key] ?? editing.notSaid);
    const earlier = old && old[key] !== now[key] ? `${shown(old[key] ?? editing.notSaid)} → ` : '';
    const line = lineOfFact(now, key);
    return `**${editing.facts[key]}:** ${earlier}${value}${line === null ? '' : ` (${editing.inLine(line)})`}`;
  });
}

function lineOfFact({ text, found }: Article, key: string): number | null {
  const fact = key === 'publisher' || key === 'author' || key === 'published' ? found[key] : undefined;
  return fact ? positionOf(text, fact.line.start).line : null;
}

function renderGolden(golden: GoldenResult | null, { editing }: Words): string | null {
  if (golden === null) return editing.goldenNotAsked;
  return golden.asked > 0 && golden.failures.length === 0 ? editing.goldenAnswered(golden.asked) : null;
}

function renderTold({ quote, attribution }: AttributedQuote, words: Words): string {
  return `“${part(quote)}” — ${part(lineOf(attribution, words))}`;
}

function renderChanged({ before, after }: Changed): string {
  const [old, now] = differenceOf(before.quote, after.quote);
  return `“${part(old)}” → “${part(now)}”`;
}

function renderReattributed({ before, after }: Changed, words: Words): string {
  const lines = [before, after].map(({ attribution }) =>
    fit(tame(lineOf(attribution, words)), 40, escapeMarkdown),
  );
  return `“${fit(tame(after.quote), 50, escapeMarkdown)}”: ${lines.join(' → ')}`;
}

function renderProblem({ line, column, message }: Problem, file: string, { reload }: Words): string {
  return `${reload.at(shown(file), line, column)}: ${fit(tame(message), LONGEST.line, escapeMarkdown)}`;
}

function renderFailure({ question, fault }: GoldenFailure, { editing }: Words): string {
  const asked = part(question.question);
  if (fault.kind === 'no answer') return editing.noAnswer(asked);
  const got = part(fault.quote);
  if (fault.kind === 'other words') return editing.otherWords(asked, got, part(question.answer));
  const speaker = fault.speaker === null ? null : part(fault.speaker);
  return editing.otherSpeaker(asked, got, speaker, part(question.speaker ?? ''));
}

function field<Item>(
  name: string,
  items: readonly Item[],
  render: (item: Item) => string,
  { reload }: Words,
): { name: string; value: string } | null {
  if (items.length === 0) return null;
  const lines = items.slice(0, MOST_LINES).map((item) => `• ${render(item)}`);
  const more = items.length - lines.length;
  const all = more > 0 ? [...lines, reload.more(more)] : lines;
  return { name: `${name} (${items.length})`, value: fit(all.join('\n'), 640) };
}

function decisionRow(key: string, { deed, after }: Draft, { editing }: Words): Row {
  const style = after === null ? ButtonStyle.Danger : ButtonStyle.Success;
  return rowOf(
    button(editing.decide[deed], `${PUT_UP}:${key}`, { style }),
    button(editing.cancel, `${CANCEL}:${key}`),
  );
}

/** A text of the article or its file, fit to be shown in a line. */
function shown(text: string): string {
  return fit(tame(text) || '…', LONGEST.value, escapeMarkdown);
}

/** A text beside others. */
function part(text: string): string {
  return fit(tame(text) || '…', LONGEST.part, escapeMarkdown);
}
