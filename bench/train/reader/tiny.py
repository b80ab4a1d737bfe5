"""Writes a model of three small layers with weights by chance, of which the first is for finding and reading and the
others for one of them, and what a runtime must compute from it, for the tests.

    python3 bench/train/reader/tiny.py test/reader/tiny.bin test/reader/tiny.json
"""

import json
import sys

import torch

import model
import weightsFile

SIZES = {"WIDTH": 32, "HEADS": 2, "INNER": 64, "POSITIONS": 100}
FINDING, READING = (0, 1), (0, 2)
for module in (model, weightsFile):
    for name, size in SIZES.items():
        setattr(module, name, size)

import export  # noqa: E402 -- it takes the sizes that are set above

WORDS = """
    storm fleet port varn quay harbour master ana vrba said tuesday boats had stayed closed waves metre four high because
    half crew went home added nobody hurt vessel many not leave why was shut sailor name mayor run who what did the of in at
    to and is a she on that were it 118 6 ##s ##ed ##ing ##er ##our ##a.m
"""
export.TEXTS = [
    "Who is Ana Vrba?",
    "Half of it came back.",
    "Façade – “quoted” text… 1,200.50 €!",
    "O'Neill's e-mail",
    "北京 and Москва",
    "",
    "x" * 101,
]


def vocabulary():
    """Special pieces, the words above, and the letters and signs that they lack."""
    letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    words = dict.fromkeys(WORDS.split())
    return ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *words, *",.!?-–'“”…", *letters, *(f"##{letter}" for letter in letters)]


def main():
    target, vectors = sys.argv[1:]
    torch.manual_seed(1)
    pieces = list(dict.fromkeys(vocabulary()))
    reader = model.Reader(len(pieces), FINDING, READING)
    for name, values in reader.named_parameters():
        torch.nn.init.normal_(values, std=0.3, mean=1.0 if name.endswith(("before.weight", "_attention.weight", "_network.weight")) else 0.0)
    weightsFile.write_weights(target, reader, pieces)
    reader, pieces = weightsFile.read_weights(target)
    with open(vectors, "w", encoding="utf-8") as out:
        json.dump(export.vectors_of(reader, pieces), out, ensure_ascii=False)


if __name__ == "__main__":
    main()
