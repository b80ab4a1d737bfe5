"""The reader as a file has it: what `train.py` kept, a `reader.bin`, or "untrained"."""

import torch

import pieces
from model import Reader, from_minilm
from weightsFile import read_weights


def load(file):
    """The reader, and the rows of its word pieces among those of the model where training began."""
    base = pieces.base_vocabulary()
    if file == "untrained":
        kept = list(range(len(base)))
        return from_minilm(kept).eval(), kept
    if file.endswith(".bin"):
        reader, vocabulary = read_weights(file)
        place = {piece: number for number, piece in enumerate(base)}
        return reader, [place[piece] for piece in vocabulary]
    saved = torch.load(file, weights_only=True)
    order = range(sum(name.endswith(".join.weight") for name in saved["weights"]))
    weights = saved["weights"]
    words, width = weights["words.weight"].shape
    reader = Reader(words, saved.get("finding", order), saved.get("reading", order), width, "near.weight" in weights)
    reader.load_state_dict(weights)
    return reader.eval(), saved["kept"]


def save(file, reader, kept):
    torch.save({"kept": kept, "finding": reader.finding, "reading": reader.reading, "weights": reader.state_dict()}, file)
