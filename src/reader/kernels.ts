import { setFlagsFromString } from 'node:v8';
import { KERNEL_MODULE } from './kernelModule.ts';

const PAGE = 65_536;
/** Pages that the kernels' module allows. */
const MOST_PAGES = 2048;
/** Addresses are multiples of it. */
const ALIGNMENT = 16;

/** Whether this V8 has all instructions without being asked for them, and right: from Node 22 on. */
export const HAS_SUMS_OF_FOUR = Number.parseInt(process.versions.v8) >= 12;

/** Node 20 has the newer instructions when asked for them, of which it first translates wrong the one for sums of four. */
function compile(): WebAssembly.Module {
  if (!HAS_SUMS_OF_FOUR) setFlagsFromString('--experimental-wasm-relaxed-simd');
  return new WebAssembly.Module(Buffer.from(KERNEL_MODULE, 'base64'));
}

type Kernel<Values extends readonly number[]> = (...values: Values) => unknown;

/** Memory of so many bytes for the kernels of one or more threads. What nobody has written to takes none. */
export function makeMemory(bytes: number): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE), maximum: MOST_PAGES, shared: true });
}

/**
 * WebAssembly functions that work on numbers in a memory; all their arguments but sizes are addresses.
 * `bench/reader/kernels.wat` tells what they do.
 */
export class Kernels {
  readonly memory: WebAssembly.Memory;
  readonly quantise: Kernel<[from: number, to: number, ranges: number, rows: number, depth: number]>;
  readonly multiply: Kernel<
    [a: number, b: number, out: number, rows: number, columns: number, depth: number]
  >;
  readonly scale: Kernel<
    [at: number, ranges: number, scales: number, totals: number, bias: number, rows: number, columns: number]
  >;
  readonly attend: Kernel<
    [
      ...first: [query: number, key: number, value: number],
      stride: number,
      out: number,
      outStride: number,
      shares: number,
      ...sizes: [count: number, rows: number, size: number],
    ]
  >;
  readonly gelu: Kernel<[at: number, count: number]>;
  readonly addAndNormalise: Kernel<
    [at: number, added: number, weight: number, bias: number, rows: number, width: number, epsilon: number]
  >;

  /** `sums`: how many products are summed at once; unless given, what is faster here. Results are the same. */
  constructor(memory: WebAssembly.Memory, sums?: 2 | 4) {
    this.memory = memory;
    const { exports } = new WebAssembly.Instance(compile(), { reader: { memory } });
    const find = (name: string) => {
      const found = exports[name];
      if (typeof found !== 'function') throw new TypeError(`there is no kernel "${name}"`);
      return (...values: readonly number[]): unknown => found(...values);
    };
    this.quantise = find('quantise');
    const fastest = HAS_SUMS_OF_FOUR && find('sumsFours')() === 1 ? 4 : 2;
    this.multiply = find((sums ?? fastest) === 4 ? 'multiplyByFours' : 'multiplyByPairs');
    this.scale = find('scale');
    this.attend = find('attend');
    this.gelu = find('gelu');
    this.addAndNormalise = find('addAndNormalise');
  }

  /** The 32-bit floats at an address. */
  floats(address: number, count: number): Float32Array {
    return new Float32Array(this.memory.buffer, address, count);
  }

  /** The bytes at an address. */
  bytes(address: number, count: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, address, count);
  }
}

/** Gives out the addresses of a memory from one end to the other. */
export class Addresses {
  /** The first that is free. */
  next = 0;

  /** The address of room for so many bytes. */
  take(bytes: number): number {
    const address = this.next;
    this.next += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return address;
  }
}
