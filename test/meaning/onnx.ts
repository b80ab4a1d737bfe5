/** A node of a graph: an operator of ONNX, what goes in and what comes out. */
export type OnnxNode = readonly [operator: string, inputs: readonly string[], output: string];

/** A constant of a graph, by name. */
export interface OnnxConstant {
  readonly dims: readonly number[];
  readonly data: Float32Array | BigInt64Array;
}

export interface OnnxGraph {
  /** Names of inputs; all are integers of shape [batch, sequence]. */
  readonly inputs: readonly string[];
  readonly constants: Readonly<Record<string, OnnxConstant>>;
  readonly nodes: readonly OnnxNode[];
  /** Name of the output, of floats. */
  readonly output: string;
}

const FLOAT = 1;
const INT64 = 7;

/**
 * The bytes of an `.onnx` file. Field numbers are those of onnx.proto3
 * (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3).
 */
export function writeOnnx({ inputs, constants, nodes, output }: OnnxGraph): Buffer {
  const graph = [
    ...nodes.map(([operator, from, to]) =>
      message(1, [...from.map((name) => text(1, name)), text(2, to), text(4, operator)]),
    ),
    text(2, 'graph'),
    ...Object.entries(constants).map(([name, constant]) => message(5, tensor(name, constant))),
    ...inputs.map((name) => message(11, described(name, INT64, ['batch', 'sequence']))),
    message(12, described(output, FLOAT)),
  ];
  const operators = [text(1, ''), integer(2, 13)];
  return Buffer.concat([integer(1, 8), message(7, graph), message(8, operators)]);
}

function tensor(name: string, { dims, data }: OnnxConstant): Buffer[] {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const type = data instanceof Float32Array ? FLOAT : INT64;
  return [...dims.map((dim) => integer(1, dim)), integer(2, type), text(8, name), field(9, bytes)];
}

/** A value whose sizes are free, or known not even in number. */
function described(name: string, type: number, dims?: readonly string[]): Buffer[] {
  const shape =
    dims &&
    message(
      2,
      dims.map((dim) => message(1, [text(2, dim)])),
    );
  return [text(1, name), message(2, [message(1, [integer(1, type), ...(shape ? [shape] : [])])])];
}

function message(number: number, fields: readonly Buffer[]): Buffer {
  return field(number, Buffer.concat(fields));
}

function text(number: number, content: string): Buffer {
  return field(number, Buffer.from(content));
}

function field(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
}

function integer(number: number, value: number): Buffer {
  return Buffer.concat([varint(number << 3), varint(value)]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) | 128);
  }
}
