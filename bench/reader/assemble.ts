// Assembles kernels.wat and writes it as src/reader/kernelModule.ts: npx tsx bench/reader/assemble.ts
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const source = new URL('kernels.wat', import.meta.url);
const target = new URL('../../src/reader/kernelModule.ts', import.meta.url);

const assembler = await wabt();
const { buffer } = assembler
  .parseWat('kernels.wat', readFileSync(source, 'utf8'), { simd: true, threads: true })
  .toBinary({});
writeFileSync(
  target,
  `// Assembled from \`bench/reader/kernels.wat\` by \`bench/reader/assemble.ts\`.

/** The WebAssembly module of \`Kernels\`, in base64. */
export const KERNEL_MODULE =
  '${Buffer.from(buffer).toString('base64')}';
`,
);
