import { KERNEL_MODULE } from './kernelModule.ts';

const PAGE = 65_536;
/** Addresses are multiples of it: the size of a vector of four numbers. */
const ALIGNMENT = 16;

type Kernel<Values extends readonly number[]> = (...values: Values) => void;

/**
 * WebAssembly functions, and the memory that they share: room to work in, and behind it what is kept.
 * `bench/meaning/kernels.wat` tells what they do and what their arguments mean.
 */
export class Kernels {
  readonly quantise: Kernel<
    [from: number, to: number, scales: number, rows: number, depth: number, most: number]
  >;
  readonly multiply: Kernel<
    [
      ...a: [steps: number, scales: number],
      ...b: [steps: number, scales: number],
      bias: number,
      out: number,
      ...sizes: [rows: number, columns: number, depth: number],
    ]
  >;
  readonly attend: Kernel<
    [
      ...first: [query: number, key: number, value: number],
      stride: number,
      out: number,
      outStride: number,
      shares: number,
      ...sizes: [rows: number, size: number],
    ]
  >;
  readonly #memory: WebAssembly.Memory;
  readonly #room: number;
  #taken = 0;
  #end: number;

  /** With room for so many bytes. What nobody has written to takes no memory. */
  constructor(room: number) {
    const module = new WebAssembly.Module(Buffer.from(KERNEL_MODULE, 'base64'));
    const { exports } = new WebAssembly.Instance(module, { math: { exp: Math.exp } });
    const { memory } = exports;
    if (!(memory instanceof WebAssembly.Memory)) throw new TypeError('the kernels have no memory');
    const find = (name: string) => {
      const found = exports[name];
      if (typeof found !== 'function') throw new TypeError(`there is no kernel "${name}"`);
      return (...values: readonly number[]) => void found(...values);
    };
    this.quantise = find('quantise');
    this.multiply = find('multiply');
    this.attend = find('attend');
    this.#memory = memory;
    this.#room = align(room);
    this.#end = this.#room;
    this.#grow();
  }

  /** Takes so many bytes for good; returns their address. Earlier arrays of this memory are of no use any more. */
  keep(bytes: number): number {
    const address = this.#end;
    this.#end += align(bytes);
    this.#grow();
    return address;
  }

  /** Room for so many 32-bit floats until `clear`; what they hold is left over. Throws when there is none. */
  take(count: number): Float32Array {
    const address = this.#taken;
    this.#taken += align(4 * count);
    if (this.#taken > this.#room) throw new RangeError('there is no more room to work in');
    return this.floats(address, count);
  }

  /** Ends the use of all that was taken. */
  clear(): void {
    this.#taken = 0;
  }

  /** The 32-bit floats at an address. */
  floats(address: number, count: number): Float32Array {
    return new Float32Array(this.#memory.buffer, address, count);
  }

  /** The 16-bit integers at an address. */
  integers(address: number, count: number): Int16Array {
    return new Int16Array(this.#memory.buffer, address, count);
  }

  #grow(): void {
    const missing = this.#end - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE));
  }
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
