/**
 * Makes the picture of the README anew: `npm run picture`. A test compares it with the one that is there.
 */
import { writeFile } from 'node:fs/promises';
import { drawExample } from './drawExample.ts';

await writeFile(new URL('reply.svg', import.meta.url), await drawExample());
