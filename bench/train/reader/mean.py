"""Writes the mean of the weights of two runs, the second of which began where the first ended.

    python3 bench/train/reader/mean.py before.pt after.pt reader.pt

Each may be a `reader.bin` too.

What is learned anew stays, and less of what was known is lost (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
"""

import sys

import torch

from train import read_with_kept


def saved_in(file):
    """What `train.py` keeps; of a `reader.bin` its 8 bits multiplied out."""
    if not file.endswith(".bin"):
        return torch.load(file, weights_only=True)
    reader, kept = read_with_kept(file)
    return {"kept": kept, "weights": reader.state_dict()}


def main():
    before, after, target = sys.argv[1:]
    first, second = map(saved_in, (before, after))
    if first["kept"] != second["kept"]:
        raise SystemExit(f"{before} and {after} keep other word pieces: learn the second --from the first")
    weights = {name: (value + second["weights"][name]) / 2 for name, value in first["weights"].items()}
    torch.save({"kept": first["kept"], "weights": weights}, target)


if __name__ == "__main__":
    main()
