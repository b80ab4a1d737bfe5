import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { Library } from '../../src/library.ts';
import { startPreview, type Preview } from '../../src/preview/preview.ts';
import { openServer } from '../../src/preview/server.ts';

/** A preview of a copy of the shipped article, by words alone. */
export interface Stage {
  readonly preview: Preview;
  /** The folder of the articles, which a test may change. */
  readonly folder: string;
  close(): Promise<void>;
}

export async function openStage(root: string): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-stage-'));
  await cp(join(root, 'knowledge'), folder, { recursive: true });
  const library = await Library.load(folder, { semantic: false });
  const server = await openServer({ host: '127.0.0.1', port: 0 });
  const config = readConfig({ SEMANTIC: 'off' });
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const preview = await startPreview(server, { config, library, commands }, silent);
  return {
    preview,
    folder,
    async close() {
      await preview.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A tab with the page, and what went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Errors of scripts, and requests to other hosts or that failed. */
  readonly faults: string[];
}

export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && host !== new URL(address).host) faults.push(request.url());
  });
  await page.goto(address);
  await page.locator('.composer').waitFor();
  return { page, faults };
}

/** Types a question and sends it; gives the answer's text. */
export async function ask(page: Page, question: string): Promise<string> {
  const before = await page.locator('.message').count();
  await page.locator('.fields input').first().fill(question);
  await page.keyboard.press('Enter');
  const answer = page.locator('.message').nth(before);
  await answer.locator('.embed').waitFor();
  return answer.innerText();
}
