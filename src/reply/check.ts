import type { Finding, Verdict } from '../check/checkMessage.ts';
import type { Difference } from '../check/compare.ts';
import { fit, LIMITS } from './limits.ts';
import { escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
import { passageKey } from '../lookup/passageKey.ts';
import { renderBriefly, renderQuotation, titleOf } from './quotation.ts';
import { shareRow } from './share.ts';

/** Longest parts of a finding: the sentence of the message, and the words in which it differs. */
const LONGEST = { sentence: 200, words: 90 };
/** What is kept free for each finding that is still to come: its verdict and the beginning of its sentence. */
const SHORT_FINDING = 290;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  exact: '✅ **Word for word**',
  altered: '✏️ **Not word for word**',
  'another speaker': '👤 **Somebody else said it**',
  'not found': '❌ **The article has no such sentence.**',
};

/**
 * What the article has of a message, sentence by sentence; green only where all of it is there word for word.
 *
 * `unread` is the number of sentences that were not looked at.
 */
export function renderCheck(message: string, findings: readonly Finding[], unread = 0): Reply {
  const title = titleOf(message);
  const [first] = findings;
  const [match] = findings.flatMap((finding) => finding.match ?? []);
  if (!first || !match) {
    const description = '**The article has no such sentence.**';
    return messageOf({ color: COLOURS.quiet, ...(title && { title }), description });
  }
  const share = shareRow(passageKey(match));
  if (findings.length === 1 && unread === 0) return messageOf(renderOne(first, match, title), [share]);
  const areExact = findings.filter(({ verdict }) => verdict === 'exact').length;
  const isAllExact = areExact === findings.length && unread === 0;
  const head = isAllExact
    ? '**All of it is in the article word for word.**'
    : `**${areExact === 0 ? 'None' : `${areExact}`} of ${findings.length + unread} sentences ${areExact === 1 ? 'is' : 'are'} in the article word for word.**`;
  const more =
    unread > 0 ? `${unread} more ${unread === 1 ? 'sentence was' : 'sentences were'} not looked at.` : '';
  return messageOf(
    {
      color: isAllExact ? COLOURS.sure : COLOURS.unsure,
      ...(title && { title }),
      description: [head, ...renderAll(findings, LIMITS.description - head.length - more.length - 4), more]
        .filter(Boolean)
        .join('\n\n'),
    },
    [share],
  );
}

function renderOne(finding: Finding, match: NonNullable<Finding['match']>, title: string) {
  if (finding.verdict === 'exact') return renderQuotation(match, { title, notes: ['word for word'] });
  return renderQuotation(match, { title, remark: `${renderVerdict(finding)} The article has:` });
}

/** Each finding with its quote as long as there is room, then without. */
function renderAll(findings: readonly Finding[], limit: number): string[] {
  let left = limit;
  return findings.map((finding, place) => {
    const short = `${renderVerdict(finding)}\n${fit(tame(finding.sentence), LONGEST.sentence, escapeMarkdown)}`;
    const whole = finding.match ? [short, ...renderBriefly([finding.match])].join('\n') : short;
    const rest = (findings.length - place - 1) * SHORT_FINDING;
    const shown = whole.length + rest <= left ? whole : fit(short, SHORT_FINDING);
    left -= shown.length + 2;
    return shown;
  });
}

/** "✏️ **Not word for word**, and 9 is not in it (the article: 4)." */
function renderVerdict({ verdict, differences, strangers }: Finding): string {
  const said = [...differences.map(renderDifference), renderStrangers(strangers)].filter(Boolean);
  const words = VERDICTS[verdict];
  return said.length > 0 ? `${words}, and ${said.join('; ')}.` : words;
}

function renderDifference({ kind, message, article }: Difference): string {
  if (kind === 'left out') return `it leaves out ${listed(article)}`;
  const mine =
    message.length === 0 ? '' : `${listed(message)} ${message.length === 1 ? 'is' : 'are'} not in it`;
  if (article.length === 0) return mine;
  return mine === '' ? `it lacks ${listed(article)}` : `${mine} (the article: ${listed(article)})`;
}

function renderStrangers(strangers: readonly string[]): string {
  return strangers.length === 0 ? '' : `not ${listed(strangers)}`;
}

function listed(words: readonly string[]): string {
  return fit(tame(words.join(', ')), LONGEST.words, escapeMarkdown);
}
