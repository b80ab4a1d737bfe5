import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { describeWithTransformers } from './describeWithTransformers.ts';
import { writeTinyModel } from './tinyModel.ts';

const MAIN = join(__dirname, '../../dist/src/main.js');
const ARTICLE = `The crossing

The council met on Monday in the old town hall.

The crossing stays closed to traffic until spring, the harbour master said.
`;
/** Sends to the stand-in on this computer what is meant for the hub, and lets nothing else out. */
const REDIRECT = `
const ask = globalThis.fetch;
globalThis.fetch = (address, options) => {
  const there = String(address).replace(/^https:\\/\\/huggingface\\.co/, process.env.HUB);
  if (!there.startsWith(process.env.HUB)) throw new Error('asks ' + address);
  return ask(there, options);
};
`;

let folder: string;
let hub: Server;
let address: string;
let asked: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-'));
  writeTinyModel(join(folder, 'model'));
  writeFileSync(join(folder, 'crossing.md'), ARTICLE);
  writeFileSync(join(folder, 'redirect.mjs'), REDIRECT);
  asked = [];
  hub = createServer(({ url = '' }, response) => {
    asked.push(url);
    const [, name, file = ''] = /^\/(tiny\/\w+)\/resolve\/main\/(.*)$/.exec(url) ?? [];
    const path = join(folder, 'model', file);
    // The hub says 401 of a model that is not there.
    if (name !== 'tiny/model') response.writeHead(401).end();
    else if (!existsSync(path)) response.writeHead(404).end();
    else response.end(readFileSync(path));
  });
  hub.listen(0, '127.0.0.1');
  await once(hub, 'listening');
  const place = hub.address();
  address = `http://127.0.0.1:${typeof place === 'object' ? place?.port : place}`;
});
afterEach(() => {
  hub.close();
  rmSync(folder, { recursive: true });
});

/** Asks the built program with a model by name. */
async function ask(model: string) {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [MAIN, 'ask', '--knowledge', 'crossing.md', 'Is the bridge shut?'],
    {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        SEMANTIC: model,
        XDG_CACHE_HOME: join(folder, 'cache'),
        NODE_OPTIONS: `--import=${pathToFileURL(join(folder, 'redirect.mjs')).href}`,
        HUB: address,
      },
    },
  );
  return { stdout, stderr };
}

/** What the program says that ends because of its model. */
async function complaint(model: string): Promise<string> {
  const error: unknown = await ask(model).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 1, stdout: '' });
  return String(error);
}

describeWithTransformers('a sentence-transformers model by name', () => {
  it('is downloaded once and kept', async () => {
    const { stdout, stderr } = await ask('tiny/model');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/closed to traffic/);
    expect(asked).toContain('/tiny/model/resolve/main/onnx/model.onnx');
    asked = [];
    expect(await ask('tiny/model')).toEqual({ stdout, stderr });
    expect(asked).toEqual([]);
  });

  it('is downloaded once in its quantised form where there is no other', async () => {
    rmSync(join(folder, 'model'), { recursive: true });
    writeTinyModel(join(folder, 'model'), { file: 'model_quantized.onnx' });
    const first = await ask('tiny/model');
    expect(first.stdout).toMatch(/closed to traffic/);
    asked = [];
    expect(await ask('tiny/model')).toEqual(first);
    expect(asked).toEqual([]);
  });

  it('says that the hub has no such model', async () => {
    expect(await complaint('tiny/modle')).toMatch(
      /^whosaid: the Hugging Face hub has no "tiny\/modle" .*set SEMANTIC to/m,
    );
  });

  it('says which files to delete when they are broken', async () => {
    writeFileSync(join(folder, 'model/onnx/model.onnx'), 'torn');
    const said = await complaint('tiny/model');
    expect(said).toContain(
      `whosaid: the model in ${join(folder, 'cache/whosaid/models/tiny/model')} can't be`,
    );
    expect(said).toMatch(/delete it and get it anew, or set SEMANTIC to auto/);
    expect(asked).toContain('/tiny/model/resolve/main/onnx/model.onnx');
  });

  it('says that the hub can’t be reached', async () => {
    hub.close();
    expect(await complaint('tiny/model')).toMatch(
      /^whosaid: the model "tiny\/model" can't be downloaded \(.*ECONNREFUSED.*\); set SEMANTIC/m,
    );
  });
});
