"""Writes and reads `data/reader.bin`; FORMAT.md tells how it is made."""

import hashlib
import json
import os
import struct

import numpy
import torch

from model import EPSILON, HEADS, INNER, POSITIONS, WIDTH, Reader

MAGIC = b"WSRD"
VERSION = 2
ALIGNMENT = 64

# Tables whose rows are kept in 6 bits; everything else is small and stays in 32.
IN_6_BITS = ("words.weight", "project.weight", "join.weight", "widen.weight", "narrow.weight")
MOST = 31


def quantise(table):
    """Rows in 6 bits, and what each row is multiplied by: weight = scale × number."""
    scales = table.abs().amax(1).clamp(min=1e-12) / MOST
    return (table / scales[:, None]).round().clamp(-MOST, MOST), scales


def as_kept(name, values):
    """A weight as the file will have it."""
    if not name.endswith(IN_6_BITS):
        return values
    numbers, scales = quantise(values)
    return numbers * scales[:, None]


def pack(numbers):
    """Four numbers from -32 to 31 in three bytes, the first in the lowest bits."""
    fours = (numbers.reshape(-1, 4).astype(numpy.int32) + 32).astype(numpy.uint32)
    joined = fours[:, 0] | fours[:, 1] << 6 | fours[:, 2] << 12 | fours[:, 3] << 18
    return numpy.stack([joined & 255, joined >> 8 & 255, joined >> 16], 1).astype(numpy.uint8)


def unpack(data):
    threes = data.reshape(-1, 3).astype(numpy.int32)
    joined = threes[:, 0] | threes[:, 1] << 8 | threes[:, 2] << 16
    return numpy.stack([joined >> shift & 63 for shift in (0, 6, 12, 18)], 1).reshape(-1) - 32


def write_weights(file, reader, vocabulary):
    """`vocabulary` are the word pieces in the order of the rows."""
    tensors, blocks, length = {}, [], 0

    def add(values):
        nonlocal length
        data = values.tobytes()
        start = length
        data += bytes(-len(data) % ALIGNMENT)
        blocks.append(data)
        length += len(data)
        return start

    for name, values in reader.state_dict().items():
        values = values.float()
        if name.endswith(IN_6_BITS):
            numbers, scales = quantise(values)
            tensors[name] = {
                "type": "int6",
                "shape": list(values.shape),
                "offset": add(pack(numbers.numpy())),
                "scales": add(scales.numpy().astype("<f4")),
            }
        else:
            offset = add(values.numpy().astype("<f4"))
            tensors[name] = {"type": "float32", "shape": list(values.shape), "offset": offset}
    text = "\n".join(vocabulary).encode()
    place = {"offset": add(numpy.frombuffer(text, numpy.uint8)), "bytes": len(text), "count": len(vocabulary)}
    header = {
        "config": {
            "finding": reader.finding,
            "reading": reader.reading,
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
    data = MAGIC + struct.pack("<II", VERSION, len(head)) + head + b"".join(blocks)
    with open(file, "wb") as out:
        out.write(data)
    with open(f"{file}.sha256", "w") as out:
        out.write(f"{hashlib.sha256(data).hexdigest()}  {os.path.basename(file)}\n")


def read_weights(file):
    """The reader as the file has it, its 6 bits multiplied out, and the word pieces."""
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
        if told["type"] == "int6":
            packed = numpy.frombuffer(body, numpy.uint8, count // 4 * 3, told["offset"])
            rows = torch.from_numpy(unpack(packed).astype(numpy.float32)).view(told["shape"])
            weights[name] = rows * values("<f4", told["scales"], told["shape"][0])[:, None]
        else:
            weights[name] = values("<f4", told["offset"], count).view(told["shape"])
    place = header["vocabulary"]
    vocabulary = bytes(body[place["offset"] : place["offset"] + place["bytes"]]).decode().split("\n")
    reader = Reader(len(vocabulary), header["config"]["finding"], header["config"]["reading"])
    reader.load_state_dict(weights)
    return reader.eval(), vocabulary
