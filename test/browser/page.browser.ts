import { appendFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { ask, openStage, visit, type Stage, type Visit } from './visitPage.ts';

const ROOT = join(__dirname, '../..');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const QUESTION = 'What did China provide for military purposes besides satellite imagery?';
const QUOTED = 'China has provided Russia with satellite imagery for military purposes';

let browser: Browser;
let stage: Stage;
const visits: Visit[] = [];

beforeAll(async () => {
  browser = await openChromium();
  stage = await openStage(ROOT);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await stage?.close();
});
afterEach(async () => {
  for (const { page, faults } of visits.splice(0)) {
    await page.context().close();
    if (faults.length > 0) throw new Error(`the page is at fault: ${faults.join('; ')}`);
  }
});

async function open(options: Parameters<typeof visit>[2] = {}) {
  const visited = await visit(browser, stage.preview.address, options);
  visits.push(visited);
  return visited.page;
}

describe('the page', () => {
  it('answers a question, sets the quote off in the article, and says who said it', async () => {
    const page = await open();
    expect(await ask(page, QUESTION)).toContain(QUOTED);
    expect(await page.locator('.passage.set-off').innerText()).toContain(QUOTED);
    expect(await page.locator('.passage-card').innerText()).toContain('People familiar with the matter');
  });

  it('reads misspelt words, and says so', async () => {
    const page = await open();
    expect(await ask(page, QUESTION.replace('satellite', 'satelite'))).toContain(
      'read “satelite” as “satellite”',
    );
  });

  it('shows another passage that is chosen, with the keyboard alone', async () => {
    const page = await open();
    await ask(page, QUESTION);
    await page.locator('.select').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('one of the passages that match').waitFor();
    expect(await page.locator('.message').count()).toBe(1);
  });

  it('shares a private answer', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Add an option: private' }).click();
    await page.locator('.fields input').first().fill(QUESTION);
    await page.keyboard.press('Enter');
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('button', { name: 'Share with everyone' }).click();
    await page.getByText('Shared by @You').waitFor();
    expect(await page.locator('.message').count()).toBe(2);
  });

  it('says that the article does not answer, privately', async () => {
    const page = await open();
    expect(await ask(page, 'Who wrote Hamlet?')).toContain('Only you can see this');
  });

  it('checks a message from its menu', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Command' }).fill('Message');
    await page.keyboard.press('Enter');
    await page.locator('.fields input').fill('China has provided Russia with weather reports.');
    await page.keyboard.press('Enter');
    await page.locator('.menu-button').click();
    await page.getByRole('menuitem', { name: 'Check against the article' }).click();
    await page.locator('.embed').waitFor();
    expect(await page.locator('.used').innerText()).toContain('Check against the article');
  });

  it('lets a moderator reload what was edited on the disk', async () => {
    const page = await open();
    await appendFile(
      join(stage.folder, 'china-satellite-imagery.md'),
      '\n\nThe ice road stays closed, Mara Quist said.\n',
    );
    await page.getByLabel('Moderator').check();
    await page.getByRole('combobox', { name: 'Command' }).fill('reload');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.embed').waitFor();
    await page.getByRole('combobox', { name: 'Command' }).fill('ask');
    await page.keyboard.press('Enter');
    expect(await ask(page, 'Is the ice road closed?')).toContain('Mara Quist');
  });

  it('shows what an edited text becomes, answers from it, and takes no text for HTML', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'Edit' }).click();
    const text = '# Harbour\n\n“Closed <img src=x onerror=alert(1)> as 2 < 3 <img src=y,” said Anna Berg.\n';
    await page.getByLabel('Text of the article').fill(text);
    await page.locator('.legend').getByText('Anna Berg').waitFor();
    const shown = page.locator('.article-text');
    expect(await shown.innerText()).toContain('as 2 < 3 <img src=y');
    expect(await shown.locator('img').count()).toBe(0);
    await page.getByRole('button', { name: 'Use this text' }).click();
    await page.getByText('Answers come from your edited text').first().waitFor();
    expect(await ask(page, 'Is it closed?')).toContain('Anna Berg');
    await page.getByRole('button', { name: 'Back to the file' }).click();
    await page.getByText('Answers come from the files again').waitFor();
  });

  it('refuses five megabytes plainly', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'Edit' }).click();
    await page.getByLabel('Text of the article').fill('word '.repeat(2 ** 20));
    await page.getByText('an article has 2.0 MB at most').waitFor();
    expect(await page.getByRole('button', { name: 'Use this text' }).isDisabled()).toBe(true);
  });

  it('finds its conversation again after a reload, and no other tab has it', async () => {
    const page = await open();
    await ask(page, QUESTION);
    await page.reload();
    await page.locator('.message .embed').waitFor();
    const other = await open();
    expect(await other.locator('.message').count()).toBe(0);
  });

  it('fits 320 pixels', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    await ask(page, QUESTION);
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await widest()).toBe(320);
    await page.getByRole('button', { name: 'Article', exact: true }).click();
    expect(await page.locator('.article-text').isVisible()).toBe(true);
    expect(await widest()).toBe(320);
  });

  it.each(['dark', 'light'] as const)(
    'has nothing that axe finds serious when it is %s',
    async (colorScheme) => {
      const page = await open({ colorScheme });
      await ask(page, QUESTION);
      for (const tab of ['Read', 'Edit', 'Who speaks']) {
        await page.getByRole('tab', { name: tab }).click();
        // The page's own policy lets no script in, so it comes by the browser's own way.
        const serious: unknown = await page.evaluate(`${AXE}; axe.run().then(({ violations }) => violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 120)) })))`);
        expect(serious).toEqual([]);
      }
    },
  );
});
