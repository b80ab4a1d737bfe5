// Assembles kernels.wat and writes it as src/reader/kernelModule.ts: npx tsx bench/reader/assemble.ts
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const target = new URL('../../src/reader/kernelModule.ts', import.meta.url);

const assembler = await wabt();

const source = readFileSync(new URL('kernels.wat', import.meta.url), 'utf8');
const features = { simd: true, threads: true, relaxed_simd: true };
const binary = assembler.parseWat('kernels.wat', source, features).toBinary({}).buffer;

writeFileSync(
  target,
  `// Assembled from \`bench/reader/kernels.wat\` by \`bench/reader/assemble.ts\`.

/** The WebAssembly module of \`Kernels\`, in base64. */
export const KERNEL_MODULE =
  '${Buffer.from(binary).toString('base64')}';
`,
);
