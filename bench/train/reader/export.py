"""Writes what training kept into the file that ships, and what a runtime must compute from it.

    python3 bench/train/reader/export.py reader.pt data/reader.bin vectors.json

`vectors.json` has texts with their pieces and vector, and windows with their pieces and logits, computed in 32 bits from
the weights as the file has them (6 bits multiplied out), with the inputs of dense layers rounded as the runtime rounds them.
"""

import json
import os
import sys

import torch

import pieces
import saved
from weightsFile import read_weights, write_weights
from windows import batch_of, cut_articles, window_around

TEXTS = [
    "Who is Li Hui?",
    "What did China provide to Russia?",
    "Half of it came back.",
    "The harbour master, Ana Vrba, said on Tuesday that 118 boats had stayed in port because of the storm.",
    "Café naïve façade – “quoted” text… costs 1,200.50 € (or US$1,300)!",
    "supercalifragilisticexpialidocious O'Neill's e-mail: a.b@example.org",
    "北京 and Москва",
    "",
    "x" * 120,
]
STORY = [
    "Storm keeps the fleet of Port Varn at the quay.",
    "The harbour master, Ana Vrba, said on Tuesday that 118 boats had stayed in port.",
    "She had closed the harbour at 6 a.m. because the waves at the mole were four metres high.",
    "Half of the crews went home, she added.",
    "Nobody was hurt.",
]
ASKED = [
    ("How many vessels did not leave?", 1),
    ("Why was the port shut?", 2),
    ("How many sailors were hurt in the storm?", 4),
    ("What is the name of the mayor?", 1),
    ("Who runs the harbour?", 1),
]
SIZE = 96


def vectors_of(reader, vocabulary):
    cutter = pieces.make_cutter(vocabulary)
    reader.round_inputs()
    with torch.no_grad():
        texts = []
        for text in TEXTS:
            ids = [pieces.BEGIN, *cutter.encode(text).ids[: 256 - 2], pieces.SEPARATOR]
            rows = torch.tensor([ids])
            vector = reader.encode(rows, torch.ones_like(rows, dtype=torch.bool))[0]
            texts.append({"text": text, "pieces": ids, "vector": rounded(vector)})
        asked = [{"text": text, "misspelt": text, "answerable": True, "kind": None, "before": False} for text, _ in ASKED]
        asked = [{**one, "right": [], "spans": [], "within": False, "near": []} for one in asked]
        example = {"set": "", "part": "", "passages": STORY, "questions": asked}
        article = cut_articles([example], cutter)[0]
        windows = []
        for question, (text, place) in zip(article.questions, ASKED):
            window = window_around(question, place, SIZE)
            batch = batch_of([window])
            out = reader.read(batch.pieces, batch.types, batch.mask)
            windows.append(
                {
                    "question": text,
                    "passages": [STORY[at] for at in window.places],
                    "pieces": window.pieces,
                    "types": window.types,
                    "owners": window.owners,
                    "start": rounded(out.start[0]),
                    "end": rounded(out.end[0]),
                    "passageLogits": rounded((batch.owners * out.passages[:, None, :]).sum(-1)[0]),
                    "nothing": rounded(out.nothing)[0],
                }
            )
    return {"texts": texts, "windows": windows}


def rounded(values):
    return [round(value, 5) for value in values.tolist()]


def main():
    source, target, vectors = sys.argv[1:]
    torch.set_num_threads(1)
    vocabulary = pieces.base_vocabulary()
    reader, kept = saved.load(source)
    write_weights(target, reader, [vocabulary[number] for number in kept])
    reader, vocabulary = read_weights(target)
    with open(vectors, "w", encoding="utf-8") as out:
        json.dump(vectors_of(reader, vocabulary), out, ensure_ascii=False)
    print(f"{target}: {os.path.getsize(target) / 1e6:.1f} MB, {len(vocabulary)} word pieces")


if __name__ == "__main__":
    main()
