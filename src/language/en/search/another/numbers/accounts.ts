import { wordLines } from '../../../../wordList.ts';

/** Figures of a firm's accounts, a line for each with its other names; one is not the other. */
const FIGURES = wordLines(`
net_profit net_income net_earnings profit_after_tax profits_after_tax after-tax_profit bottom_line
operating_profit operating_income ebit operating_earnings
ebitda core_profit core_earnings
gross_profit gross_margin
pre-tax_profit pretax_profit profit_before_tax profits_before_tax
net_loss
operating_loss
net_debt
operating_cash_flow cash_flow_from_operations
free_cash_flow
`).map(
  (names) =>
    new RegExp(String.raw`(?<!\p{LC})(?:${names.join('|').replaceAll('_', '[ -]')})(?:e?s)?(?!\p{LC})`, 'iu'),
);
/** What may be any of them where nothing more is said of it. */
const ANY = /(?<!\p{LC})(?:profits?|income|earnings|cash|loss(?:es)?)(?!\p{LC})/iu;

/** Whether one figure of a firm's accounts is asked, and a sentence has only others: the operating profit where the net profit is asked. */
export function hasOtherFigure(question: string, sentence: string): boolean {
  const asked = FIGURES.filter((figure) => figure.test(question));
  if (asked.length !== 1 || asked[0]!.test(sentence)) return false;
  const others = FIGURES.filter((figure) => figure.test(sentence));
  if (others.length === 0) return false;
  const rest = others.reduce((text, figure) => text.replace(figure, ' '), sentence);
  return !ANY.test(rest);
}
