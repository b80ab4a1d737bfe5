import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where systems put the browser; CHROMIUM names another place. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Starts the system's Chromium without a window. Throws an Error that says how to get one. */
export async function openChromium(): Promise<Browser> {
  const { CHROMIUM = PLACES.find((place) => existsSync(place)) } = process.env;
  if (CHROMIUM === undefined)
    throw new Error('no Chromium: install it (apt-get install chromium), or set CHROMIUM to where it is');
  // Its own sandbox needs what a container or root does not have; it only ever sees the page of this project.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: CHROMIUM, args });
}
