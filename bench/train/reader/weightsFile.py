"""Writes and reads `data/reader.bin`; FORMAT.md tells how it is made."""

import json
import struct

import numpy
import torch

from model import EPSILON, HEADS, INNER, LAYERS, POSITIONS, WIDTH, Reader

MAGIC = b"WSRD"
VERSION = 1
ALIGNMENT = 64

# Tables whose rows are kept in 8 bits; everything else is small and stays in 32.
IN_8_BITS = ("words.weight", "project.weight", "join.weight", "widen.weight", "narrow.weight")


def quantise(table):
    """Rows in 8 bits, and what each row is multiplied by: weight = scale × number."""
    scales = table.abs().amax(1).clamp(min=1e-12) / 127
    return (table / scales[:, None]).round().clamp(-127, 127).to(torch.int8), scales


def write_weights(file, weights, vocabulary):
    """`weights` as `Reader.state_dict()` has them, `vocabulary` the word pieces in the order of the rows."""
    tensors, blocks, length = {}, [], 0

    def add(values):
        nonlocal length
        data = values.tobytes()
        start = length
        data += bytes(-len(data) % ALIGNMENT)
        blocks.append(data)
        length += len(data)
        return start

    for name, values in weights.items():
        values = values.float()
        if name.endswith(IN_8_BITS):
            numbers, scales = quantise(values)
            tensors[name] = {
                "type": "int8",
                "shape": list(values.shape),
                "offset": add(numbers.numpy()),
                "scales": add(scales.numpy().astype("<f4")),
            }
        else:
            offset = add(values.numpy().astype("<f4"))
            tensors[name] = {"type": "float32", "shape": list(values.shape), "offset": offset}
    text = "\n".join(vocabulary).encode()
    place = {"offset": add(numpy.frombuffer(text, numpy.uint8)), "bytes": len(text), "count": len(vocabulary)}
    header = {
        "config": {
            "layers": LAYERS,
            "width": WIDTH,
            "heads": HEADS,
            "inner": INNER,
            "positions": POSITIONS,
            "epsilon": EPSILON,
        },
        "special": {"pad": 0, "unknown": 1, "begin": 2, "separator": 3},
        "vocabulary": place,
        "tensors": tensors,
        "bytes": length,
    }
    head = json.dumps(header, separators=(",", ":")).encode()
    head += b" " * (-(len(head) + 12) % ALIGNMENT)
    with open(file, "wb") as out:
        out.write(MAGIC + struct.pack("<II", VERSION, len(head)) + head + b"".join(blocks))


def read_weights(file):
    """The reader as the file has it, its 8 bits multiplied out, and the word pieces."""
    with open(file, "rb") as data:
        data = data.read()
    if data[:4] != MAGIC:
        raise ValueError(f"{file} is no file of weights")
    version, head = struct.unpack("<II", data[4:12])
    if version != VERSION:
        raise ValueError(f"{file} has format {version}, not {VERSION}")
    header = json.loads(data[12 : 12 + head])
    body = memoryview(data)[12 + head :]
    if len(body) != header["bytes"]:
        raise ValueError(f"{file} is cut short")

    def values(kind, offset, count):
        return torch.from_numpy(numpy.frombuffer(body, kind, count, offset).astype(numpy.float32))

    weights = {}
    for name, told in header["tensors"].items():
        count = int(numpy.prod(told["shape"]))
        if told["type"] == "int8":
            rows = values(numpy.int8, told["offset"], count).view(told["shape"])
            weights[name] = rows * values("<f4", told["scales"], told["shape"][0])[:, None]
        else:
            weights[name] = values("<f4", told["offset"], count).view(told["shape"])
    place = header["vocabulary"]
    vocabulary = bytes(body[place["offset"] : place["offset"] + place["bytes"]]).decode().split("\n")
    reader = Reader(len(vocabulary))
    reader.load_state_dict(weights)
    return reader.eval(), vocabulary
