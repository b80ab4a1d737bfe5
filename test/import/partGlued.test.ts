import { expect, test } from '@jest/globals';
import { parsePage } from '../../src/import/parsePage.ts';
import { partGlued } from '../../src/import/partGlued.ts';

test.each([
  ['<time>20:55</time><span>Orla Venn</span>', '20:55 Orla Venn'],
  ['<span class="t">20:55</span><span class="by">Orla Venn</span>', '20:55 Orla Venn'],
  ['<span class="day">4 May 2026</span><span class="eye">👁 310</span>', '4 May 2026 👁 310'],
  ['<span class="t">20:55</span> <span class="by">Orla Venn</span>', '20:55 Orla Venn'],
  ['<time>Thu 4 May 2026 20.55</time><span>3 min read</span>', 'Thu 4 May 2026 20.55 3 min read'],
  ['<span class="whole">12</span><span class="cents">99</span>', '1299'],
  ['<span class="drop">T</span><span class="caps">HE mill</span>', 'THE mill'],
  ['<span>Weir</span><span>Mill</span>', 'WeirMill'],
  ['<span class="a">mill</span><span class="b">ers</span>', 'millers'],
  ['the <b>Mc</b><i>Venn</i>', 'the McVenn'],
])('%s reads “%s”', (html, words) => {
  const document = parsePage(`<p>${html}</p>`);
  partGlued(document);
  expect(document.body.textContent).toBe(words);
});
