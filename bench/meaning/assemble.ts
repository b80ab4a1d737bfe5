// Assembles kernels.wat and writes it as src/meaning/kernelModule.ts: npx tsx bench/meaning/assemble.ts
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const source = new URL('kernels.wat', import.meta.url);
const target = new URL('../../src/meaning/kernelModule.ts', import.meta.url);

const assembler = await wabt();
const { buffer } = assembler
  .parseWat('kernels.wat', readFileSync(source, 'utf8'), { simd: true })
  .toBinary({});
writeFileSync(
  target,
  `// Assembled from \`bench/meaning/kernels.wat\` by \`bench/meaning/assemble.ts\`.

/** The WebAssembly module of \`Kernels\`, in base64. */
export const KERNEL_MODULE =
  '${Buffer.from(buffer).toString('base64')}';
`,
);
