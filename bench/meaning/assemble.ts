// Assembles multiply.wat and writes it as src/meaning/multiplyModule.ts: npx tsx bench/meaning/assemble.ts
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const source = new URL('multiply.wat', import.meta.url);
const target = new URL('../../src/meaning/multiplyModule.ts', import.meta.url);

const assembler = await wabt();
const { buffer } = assembler
  .parseWat('multiply.wat', readFileSync(source, 'utf8'), { simd: true })
  .toBinary({});
writeFileSync(
  target,
  `// Assembled from \`bench/meaning/multiply.wat\` by \`bench/meaning/assemble.ts\`.

/** A WebAssembly module that multiplies matrices, in base64. */
export const MULTIPLY_MODULE =
  '${Buffer.from(buffer).toString('base64')}';
`,
);
