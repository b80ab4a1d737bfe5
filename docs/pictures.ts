/**
 * Makes the pictures of the README anew, from the built bot in the system's Chromium: `npm run picture`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openChromium } from '../test/browser/chromium.ts';
import { ask, openStage, visit } from '../test/browser/visitPage.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = fileURLToPath(new URL('pictures/', import.meta.url));
/** Bytes that a picture may have. */
const LARGEST = 200_000;

/** Misspelt, so that the picture shows how that is read; the README's words beside the picture are tested against it. */
const QUESTION = 'What did China provide for military purposes besides satelite imagery?';
const CLAIM = 'China has provided Russia with satellite imagery for civil purposes.';

interface Picture {
  readonly name: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'dark' | 'light';
  readonly show: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: 'answer', show: async (page) => void (await ask(page, QUESTION)) },
  { name: 'answer-light', colorScheme: 'light', show: async (page) => void (await ask(page, QUESTION)) },
  {
    name: 'answer-phone',
    size: { width: 360, height: 720 },
    show: async (page) => void (await ask(page, QUESTION)),
  },
  {
    name: 'context',
    show: async (page) => {
      await ask(page, QUESTION);
      await page.getByRole('button', { name: 'Context' }).click();
      await page.getByText('Only you can see this').waitFor();
    },
  },
  {
    name: 'sources',
    show: async (page) => {
      await choose(page, 'sources');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByText('Who is quoted', { exact: true }).waitFor();
      await page.getByRole('tab', { name: 'Who speaks' }).click();
    },
  },
  {
    name: 'check',
    show: async (page) => {
      await choose(page, 'Message');
      await page.locator('.fields input').fill(CLAIM);
      await page.keyboard.press('Enter');
      await page.locator('.menu-button').click();
      await page.getByRole('menuitem').first().click();
      await page.locator('.embed').waitFor();
    },
  },
];

async function choose(page: Page, command: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Command' }).fill(command);
  await page.keyboard.press('Enter');
}

const browser = await openChromium();
const stage = await openStage(ROOT);
try {
  await mkdir(FOLDER, { recursive: true });
  for (const { name, size = { width: 1080, height: 640 }, colorScheme = 'dark', show } of PICTURES) {
    const { page, faults } = await visit(browser, stage.preview.address, { viewport: size, colorScheme });
    await show(page);
    await page.keyboard.press('Escape'); // what the empty field suggests
    await page.mouse.move(0, 0);
    const bytes = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (bytes.length > LARGEST) throw new Error(`${name} has ${bytes.length} bytes; ${LARGEST} are the most`);
    if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
    await writeFile(`${FOLDER}${name}.png`, bytes);
    process.stdout.write(`${name}.png: ${Math.round(bytes.length / 1000)} kB\n`);
    await page.context().close();
  }
} finally {
  await browser.close();
  await stage.close();
}
