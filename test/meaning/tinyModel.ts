import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeOnnx, type OnnxNode } from './onnx.ts';

/** Words by what they mean; each meaning is a dimension. Everything else is unknown. */
const MEANINGS = [['[CLS]', '[SEP]'], ['[UNK]'], ['bridge', 'crossing'], ['shut', 'closed'], ['honey']];
/** Numbers of a vector: one for each meaning, and some of padding that no text's vector may show. */
export const DIMENSIONS = 7;
/** Words of a text, with a mark at its beginning and at its end. */
export const LONGEST = 12;

const VOCABULARY = ['[PAD]', ...MEANINGS.flat()];

interface TinyModelOptions {
  readonly file?: 'model.onnx' | 'model_quantized.onnx';
  /** With a sentence embedding the model pools by itself, as it does the first token. */
  readonly output?: 'last_hidden_state' | 'sentence_embedding';
  /** Whether a mark stands at the beginning and at the end of a text. */
  readonly marks?: boolean;
  /** Without it all texts are the same to the model. */
  readonly tellsApart?: boolean;
  /** What is written for the pooling of sentence-transformers. */
  readonly pooling?: Readonly<Record<string, unknown>>;
}

/**
 * Writes a model with the parts of a real one: token, type and position embeddings, which fail beyond its longest
 * text, tokens that hear each other but no padding, and a layer above. Texts whose words mean the same get nearly the
 * same vector.
 */
export function writeTinyModel(
  folder: string,
  {
    file = 'model.onnx',
    output = 'last_hidden_state',
    marks = true,
    tellsApart = true,
    pooling,
  }: TinyModelOptions = {},
): void {
  const json: Record<string, unknown> = {
    'config.json': CONFIG,
    'tokenizer.json': marks ? TOKENIZER : { ...TOKENIZER, post_processor: null },
    'tokenizer_config.json': TOKENIZER_CONFIG,
    ...(pooling && { '1_Pooling/config.json': pooling }),
  };
  const graph = writeOnnx({
    inputs: INPUTS,
    constants: tellsApart ? CONSTANTS : { ...CONSTANTS, layer: NOTHING },
    nodes: NODES,
    output,
  });
  const files = Object.entries(json).map(([name, value]) => [name, JSON.stringify(value)] as const);
  for (const [name, content] of [...files, [`onnx/${file}`, graph] as const]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const CONFIG = {
  model_type: 'bert',
  architectures: ['BertModel'],
  hidden_size: DIMENSIONS,
  max_position_embeddings: LONGEST,
};

/** Without `model_max_length`, which many models leave out. */
const TOKENIZER_CONFIG = {
  tokenizer_class: 'BertTokenizer',
  cls_token: '[CLS]',
  sep_token: '[SEP]',
  pad_token: '[PAD]',
  unk_token: '[UNK]',
};

const special = (content: string) => ({
  id: VOCABULARY.indexOf(content),
  content,
  single_word: false,
  lstrip: false,
  rstrip: false,
  normalized: false,
  special: true,
});

const mark = (id: string) => ({ SpecialToken: { id, type_id: 0 } });

const TOKENIZER = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: ['[PAD]', '[CLS]', '[SEP]', '[UNK]'].map(special),
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: [mark('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, mark('[SEP]')],
    pair: [],
    special_tokens: Object.fromEntries(
      ['[CLS]', '[SEP]'].map((id) => [id, { id, ids: [VOCABULARY.indexOf(id)], tokens: [id] }]),
    ),
  },
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(VOCABULARY.map((word, id) => [word, id])),
  },
};

/** Padding stands in the last dimension, far out. */
const TOKENS = VOCABULARY.flatMap((word) => {
  const meaning = MEANINGS.findIndex((words) => words.includes(word));
  return Array.from({ length: DIMENSIONS }, (_, at) => {
    if (word === '[PAD]') return at === DIMENSIONS - 1 ? 100 : 0;
    return at === meaning ? (meaning < 2 ? 0.1 : 1) : 0;
  });
});

const LAYER = Array.from({ length: DIMENSIONS ** 2 }, (_, at) => (at % (DIMENSIONS + 1) === 0 ? 2 : 0.01));

const floats = (rows: number, numbers: readonly number[]) => ({
  dims: [rows, numbers.length / rows],
  data: Float32Array.from(numbers),
});
const integers = (dims: readonly number[], value: bigint) => ({ dims, data: BigInt64Array.of(value) });

/** Sends everything to one direction. */
const NOTHING = floats(DIMENSIONS, Array<number>(DIMENSIONS ** 2).fill(1));

const INPUTS = ['input_ids', 'attention_mask', 'token_type_ids'];

const CONSTANTS = {
  tokens: floats(VOCABULARY.length, TOKENS),
  types: floats(2, Array<number>(2 * DIMENSIONS).fill(0.01)),
  positions: floats(
    LONGEST,
    Array.from({ length: LONGEST * DIMENSIONS }, (_, at) => 0.001 * at),
  ),
  layer: floats(DIMENSIONS, LAYER),
  zero: integers([], 0n),
  one: integers([], 1n),
  at0: integers([1], 0n),
  at1: integers([1], 1n),
  weights: floats(2, [0, 1]),
};

const NODES: readonly OnnxNode[] = [
  ['Gather', ['tokens', 'input_ids'], 'words'],
  ['Gather', ['types', 'token_type_ids'], 'kinds'],
  ['Add', ['words', 'kinds'], 'both'],
  ['Shape', ['input_ids'], 'shape'],
  ['Gather', ['shape', 'one'], 'length'],
  ['Range', ['zero', 'length', 'one'], 'range'],
  ['Gather', ['positions', 'range'], 'places'],
  ['Add', ['both', 'places'], 'embedded'],
  ['Gather', ['weights', 'attention_mask'], 'heard'],
  ['Mul', ['embedded', 'heard'], 'said'],
  ['ReduceSum', ['said', 'at1'], 'sum'],
  ['Add', ['embedded', 'sum'], 'mixed'],
  ['MatMul', ['mixed', 'layer'], 'last_hidden_state'],
  ['Slice', ['last_hidden_state', 'at0', 'at1', 'at1'], 'begin'],
  ['Squeeze', ['begin', 'at1'], 'sentence_embedding'],
];
