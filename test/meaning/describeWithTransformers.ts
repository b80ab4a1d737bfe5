import { describe } from '@jest/globals';
import { findTransformers, INSTALL } from '../../src/meaning/transformersPackage.ts';

const isInstalled = findTransformers() !== null;
if (!isInstalled) process.stderr.write(`Tests of Transformers.js are skipped; to run them: ${INSTALL}\n`);

/** Describes what needs Transformers.js, which only those install who want it; elsewhere it is skipped. */
export const describeWithTransformers: typeof describe.skip = isInstalled ? describe : describe.skip;
