"""Writes the mean of the weights of two runs, the second of which began where the first ended.

    python3 bench/train/reader/mean.py before.pt after.pt reader.pt

Each may be a `reader.bin` too.

What is learned anew stays, and less of what was known is lost (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
"""

import sys

import saved


def main():
    before, after, target = sys.argv[1:]
    (first, kept), (second, others) = map(saved.load, (before, after))
    if (kept, first.finding, first.reading) != (others, second.finding, second.reading):
        raise SystemExit(f"{before} and {after} have other word pieces or layers: learn the second --from the first")
    theirs = second.state_dict()
    second.load_state_dict({name: (value + theirs[name]) / 2 for name, value in first.state_dict().items()})
    saved.save(target, second, kept)


if __name__ == "__main__":
    main()
