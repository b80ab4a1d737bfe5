"""Measures the reader on what it did not learn from, by itself: no ranker, no words of the search.

    python3 bench/train/reader/measure.py examples.jsonl figures.json --model NAME=FILE [--limit 300] [--finding]

`--finding` measures `encode` alone, of all questions and quickly. FILE is what `train.py` or `export.py` wrote, or `untrained`. Figures are added to those that `figures.json` has already;
`report.py` makes a page of them.
"""

import argparse
import json
import random
import re
import string
import time
from collections import Counter
from pathlib import Path

import torch

import pieces
from saved import load
from train import encode_all, passage_scores
from windows import batch_of, cut_articles, likely_places, window_around

SIZE = 96
# Candidates: so many by meaning, and as many by the words that are in common.
NEAREST = 5
LIKELIEST = 3
LONGEST_SPAN = 30
SETS = ("stories, paraphrase", "stories, near", "near-topic", "xquad_en", "squad2_dev_half", "selqa_dev_test", "squadshifts_reddit")


def judge(reader, question, places):
    """For each candidate, read with what stands before and after: passage score, span score, the best span."""
    found = []
    batch = batch_of([window_around(question, place, SIZE) for place in places])
    out = reader.read(batch.pieces, batch.types, batch.mask)
    scores = passage_scores(out, batch)
    scores = scores[:, :-1] - scores[:, -1:]
    for row, window in enumerate(batch.windows):
        at = window.places.index(places[row])
        inside = [piece for piece, owner in enumerate(window.owners) if owner == at]
        first, last = inside[0], inside[-1] + 1
        pairs = out.start[row, first:last, None] + out.end[row, None, first:last]
        possible = torch.ones_like(pairs, dtype=torch.bool).triu().tril(LONGEST_SPAN - 1)
        pairs = pairs.masked_fill(~possible, -1e4)
        best = pairs.argmax().item()
        start, end = divmod(best, last - first)
        null = out.start[row, 0] + out.end[row, 0]
        found.append((scores[row, at].item(), (pairs.max() - null).item(), start, end))
    return found


def measure_set(reader, articles, finding):
    """One row of facts for each question."""
    rows = []
    for article in articles:
        passages = encode_all(reader, [passage or [pieces.UNKNOWN] for passage in article.passages])
        for question in article.questions:
            cosines = passages @ encode_all(reader, [question.pieces])[0]
            order = cosines.argsort(descending=True).tolist()
            row = {"kind": question.kind, "answerable": question.answerable, "before": question.before}
            row["cosine"] = cosines[order[0]].item()
            row["cosineRank"] = min((order.index(place) for place in question.right), default=None)
            rows.append(row)
            if finding:
                continue
            places = order[:NEAREST]
            places += [place for place in likely_places(question)[:LIKELIEST] if place not in places]
            judged = judge(reader, question, places)
            for name, score in (("passage", 0), ("span", 1), ("both", None)):
                values = [one[0] + one[1] / 2 if score is None else one[score] for one in judged]
                ranked = sorted(range(len(places)), key=lambda at: -values[at])
                row[name] = values[ranked[0]]
                row[name + "Rank"] = min((rank for rank, at in enumerate(ranked) if places[at] in question.right), default=None)
                if score is None and question.spans:
                    place, (_, _, start, end) = places[ranked[0]], judged[ranked[0]]
                    row["exact"], row["f1"] = compare(article, question, place, start, end)
    return rows


def compare(article, question, place, start, end):
    offsets, text = article.offsets[place], article.texts[place]
    said = text[offsets[start][0] : offsets[min(end, len(offsets) - 1)][1]]
    golds = [
        article.texts[at][article.offsets[at][first][0] : article.offsets[at][last][1]]
        for at, spans in question.spans.items()
        for first, last in spans
    ]
    return max(float(plain(said) == plain(gold)) for gold in golds), max(f1(plain(said), plain(gold)) for gold in golds)


def plain(text):
    """Words as the SQuAD evaluation compares them."""
    text = "".join(letter for letter in text.lower() if letter not in string.punctuation)
    return re.sub(r"\b(a|an|the)\b", " ", text).split()


def f1(said, gold):
    common = sum((Counter(said) & Counter(gold)).values())
    return 2 * common / (len(said) + len(gold)) if common else 0.0


def figures_of(rows):
    answerable = [row for row in rows if row["answerable"]]
    others = [row for row in rows if not row["answerable"]]
    figures = {"questions": len(answerable), "unanswerable": len(others)}
    if not answerable:
        return figures
    for name in ("cosine", "passage", "span", "both"):
        if name not in rows[0]:
            continue
        ranks = [row[name + "Rank"] for row in answerable]
        figures[name] = {
            "first": share(rank == 0 for rank in ranks),
            "inThree": share(rank is not None and rank < 3 for rank in ranks),
        }
        if others:
            good, bad = [row[name] for row in answerable], [row[name] for row in others]
            figures[name]["auroc"] = auroc(good, bad)
            border = sorted(good)[len(good) // 10]
            figures[name]["refusedAt90"] = share(value < border for value in bad)
    spans = [row for row in answerable if "f1" in row]
    if spans:
        figures["exact"] = sum(row["exact"] for row in spans) / len(spans)
        figures["f1"] = sum(row["f1"] for row in spans) / len(spans)
    return figures


def share(of):
    of = list(of)
    return sum(of) / len(of)


def auroc(good, bad):
    """Probability that a good one is above a bad one."""
    values = sorted([(value, True) for value in good] + [(value, False) for value in bad])
    below, total, at = 0, 0.0, 0
    while at < len(values):
        end = at
        while end < len(values) and values[end][0] == values[at][0]:
            end += 1
        same = [is_good for _, is_good in values[at:end]]
        total += sum(same) * (below + (len(same) - sum(same)) / 2)
        below += len(same) - sum(same)
        at = end
    return total / (len(good) * len(bad))


def some_of(articles, limit):
    """The first articles' questions, evenly thinned to about `limit`."""
    count = sum(len(article.questions) for article in articles)
    if count <= limit:
        return articles
    state = random.Random(3)
    for article in articles:
        article.questions = [question for question in article.questions if state.random() < limit / count]
    return [article for article in articles if article.questions]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("examples")
    options.add_argument("figures")
    options.add_argument("--model", required=True, help="NAME=FILE")
    options.add_argument("--limit", type=int, default=300)
    options.add_argument("--finding", action="store_true", help="measure encode alone, of all questions")
    options.add_argument("--half", action="store_true", help="compute in bfloat16: quicker, a little off")
    options.add_argument("--sets", nargs="*", default=SETS)
    options.add_argument("--threads", type=int, default=2)
    options = options.parse_args()
    torch.set_num_threads(options.threads)
    random.seed(1)
    name, file = options.model.split("=")
    examples = [one for one in pieces.read_examples(options.examples) if one["part"] == "held-back" and one["set"] in options.sets]
    reader, kept = load(file)
    base = pieces.base_vocabulary()
    vocabulary = [base[number] for number in kept]
    if file.endswith(".bin"):
        reader.round_inputs()
    if options.half:
        reader = reader.bfloat16()
    cutter = pieces.make_cutter(vocabulary)
    target = Path(options.figures)
    known = json.loads(target.read_text()) if target.exists() else {}
    for set_name in options.sets:
        began = time.time()
        articles = cut_articles([one for one in examples if one["set"] == set_name], cutter)
        with torch.no_grad():
            rows = measure_set(reader, articles if options.finding else some_of(articles, options.limit), options.finding)
        if not rows:
            continue
        figures = {"all": figures_of(rows)}
        if options.finding:
            known.setdefault("finding", {}).setdefault(set_name, {})[name] = figures["all"]
            target.write_text(json.dumps(known, indent=1))
            print(f"{name} {set_name} {json.dumps(brief(figures['all']))}", flush=True)
            continue
        for kind in sorted({row["kind"] for row in rows if row["kind"]}):
            figures[kind] = figures_of([row for row in rows if row["kind"] == kind])
        if any(row["before"] for row in rows):
            figures["before"] = figures_of([row for row in rows if row["before"] or not row["answerable"]])
        known.setdefault(name, {})[set_name] = figures
        target.write_text(json.dumps(known, indent=1))
        print(f"{name} {set_name} {time.time() - began:.0f}s {json.dumps(brief(figures['all']))}", flush=True)


def brief(figures):
    return json.loads(json.dumps(figures), parse_float=lambda number: round(float(number), 3))


if __name__ == "__main__":
    main()
