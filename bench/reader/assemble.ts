// Assembles kernels.wat and relaxed.wat and writes them as src/reader/kernelModule.ts: npx tsx bench/reader/assemble.ts
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const target = new URL('../../src/reader/kernelModule.ts', import.meta.url);

const assembler = await wabt();

function assemble(name: string): string {
  const source = readFileSync(new URL(name, import.meta.url), 'utf8');
  const features = { simd: true, threads: true, relaxed_simd: true };
  return Buffer.from(assembler.parseWat(name, source, features).toBinary({}).buffer).toString('base64');
}

writeFileSync(
  target,
  `// Assembled from \`bench/reader/kernels.wat\` and \`relaxed.wat\` by \`bench/reader/assemble.ts\`.

/** The WebAssembly module of \`Kernels\`, in base64. */
export const KERNEL_MODULE =
  '${assemble('kernels.wat')}';

/** The product of matrices in instructions that not every Node has, in base64. */
export const RELAXED_MODULE =
  '${assemble('relaxed.wat')}';
`,
);
