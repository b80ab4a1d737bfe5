import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { findTransformers, importTransformers } from '../../src/meaning/transformersPackage.ts';

describe('importTransformers', () => {
  it('says how to install the package where it is not', async () => {
    const places = [pathToFileURL(join(tmpdir(), 'nowhere', 'main.js')).href];
    expect(findTransformers(places)).toBeNull();
    await expect(importTransformers(places)).rejects.toThrow(
      'npm install --no-save --ignore-scripts @huggingface/transformers@4; or set SEMANTIC to auto',
    );
  });
});
