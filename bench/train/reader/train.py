"""Teaches one small transformer to find (`encode`) and to read (`read`).

    npx tsx bench/train/reader/examples.ts examples.jsonl
    python3 bench/train/reader/train.py examples.jsonl first.pt --steps 1000
    python3 bench/train/reader/train.py examples.jsonl reader.pt --from first.pt --steps 1000 --fall

A teacher has more layers and only reads; what ships learns from its judgements as well (Hinton et al. 2015):

    python3 bench/train/reader/train.py examples.jsonl teacher.pt --larger e5-small-v2-q.onnx --finder data/reader.bin --fall --mixed
    python3 bench/train/reader/train.py examples.jsonl taught.pt --from reader.pt --upper teacher.pt --teacher teacher.pt --fall --mixed --rounded

`--upper` lets the teacher's last layers read above the first of what learns, which finds with its own as before; `--rounded`
computes with weights and inputs rounded as they are in what ships.

Reading (Devlin et al. 2019, SQuAD 2.0): start and end of the answering words, [CLS] for none; where only the sentence is
known, the probability of all its pieces together counts. Beside it a softmax over the passages of the window and "none".
Finding (van den Oord et al. 2018): the sentence that answers beside all the others of a few stories, held near the vectors
of the model it started from. Weights are bfloat16 copies of what the optimiser keeps in 32 bits; word pieces are not
learned. What is kept is a moving average of the weights. Seeds are fixed, but another processor rounds otherwise.
"""

import argparse
import copy
import random
import time
from collections import Counter

import torch
from torch.nn import functional as F

import pieces
from larger import from_larger
from model import from_minilm, with_upper
from saved import load, save
from weightsFile import as_kept
from windows import batch_of, cut_articles, likely_places, targets_of, window_around

RATE = 1.5e-4
WARM_UP = 40
AVERAGE = 0.995
CLIP = 1.0
MISSPELT = 0.1
# Windows in a step, and how many pieces each may have: one size for all of a step.
WINDOWS = 24
SIZES = (48, 72, 96)
# How often a question of a set is put in a round.
PUT = {
    "paraphrases": 1.5,
    "near-topic": 3,
    "squad2_dev_half": 2.5,
    "squadshifts_new_wiki": 0.7,
    "squadshifts_reddit": 0.25,
    "asked": 6,
}
# The same for a teacher, which begins with nothing read.
PUT_TEACHER = {
    "paraphrases": 0.6,
    "near-topic": 1.3,
    "squad2_dev_half": 1.3,
    "squadshifts_new_wiki": 0.6,
    "squadshifts_reddit": 0.3,
    "asked": 1.5,
}
# The same for questions that were made to stand beside another one, whatever their set.
PUT_KIND = {"contrast": 0.7, "reworded": 0.6}
# How many layers of a teacher go on where the layers of the reader that find and those that read part.
UPPER = 4
# What is right counts so much beside what a teacher judges.
RIGHT = 0.2
# Share of answerable questions that are also shown a window without the answer; of questions with a name swapped.
NEGATIVE = 0.6
SWAPPED = 0.2
# From how many of the likeliest passages a wrong one is taken.
LIKELY = 4
# Every so many-th step teaches finding, on so many stories and this share of the other articles; how sharp, and how near
# to where it started.
FIND_EVERY = 6
OTHERS = 0.25
STORIES = 3
SHARPNESS = 20
KEEP = 3.0
LONGEST_TEXT = 64
REPORT_EVERY = 50


def round_of(articles, share=1, put=PUT):
    """The windows of one round, in a random order, as (question, place, barred); `share` of those that sets brought along."""
    items = []
    for article in articles:
        for question in article.questions:
            often = PUT_KIND.get(question.kind) or share * put.get(article.set, 1)
            times = int(often) + (random.random() < often % 1)
            for _ in range(times):
                items += items_of(question)
    random.shuffle(items)
    return items


def items_of(question):
    if question.answerable:
        items = [(question, True)] if question.right else []
        return items + [(question, False)] * (random.random() < NEGATIVE)
    if question.near and question.kind != "contrast":
        return [(question, False)] * (random.random() < SWAPPED)
    return [(question, False)]


def draw(item, size):
    """A window for a question: around a passage that answers, or around one of the likeliest that do not."""
    question, is_right = item
    misspelt = random.random() < MISSPELT
    if is_right:
        known = [place for place in question.right if place in question.spans] or sorted(question.right)
        place = random.choice(known)
        if question.before and place > 0:
            first = [True]

            def pick():
                return first.pop() if first else random.random() < 0.5

            return window_around(question, place, size, pick, misspelt=misspelt)
        return window_around(question, place, size, lambda: random.random() < 0.5, misspelt=misspelt)
    barred = question.right | question.also
    orders = [question.near] if question.near else [likely_places(question), question.nearest]
    likely = [[place for place in order if place not in barred][:LIKELY] for order in orders]
    wrong = [place for places in likely for place in places]
    if not wrong:
        return None
    place = random.choice(wrong)
    return window_around(question, place, size, lambda: random.random() < 0.5, barred, misspelt=misspelt)


def reading_loss(reader, batch, teachers=()):
    """Losses of the span and of the passage; beside what teachers judge in the mean, if there are any."""
    out = reader.read(batch.pieces, batch.types, batch.mask)
    starts, ends, passages = targets_of(batch)
    allowed = batch.allowed()
    scores = passage_scores(out, batch)
    possible = torch.cat([batch.is_passage, torch.ones(len(scores), 1, dtype=torch.bool)], 1)
    span = (choice_loss(out.start, starts, allowed) + choice_loss(out.end, ends, allowed)) / 2
    passage = choice_loss(scores, passages, possible)
    if teachers:
        with torch.no_grad():
            judged = []
            for teacher, times in teachers:
                judged += [teacher.read(batch.pieces, batch.types, batch.mask)] * times
        told_starts = told_loss(out.start, [one.start for one in judged], allowed)
        told_ends = told_loss(out.end, [one.end for one in judged], allowed)
        told_passages = told_loss(scores, [passage_scores(one, batch) for one in judged], possible)
        span = torch.lerp((told_starts + told_ends) / 2, span, RIGHT)
        passage = torch.lerp(told_passages, passage, RIGHT)
    return span.mean(), passage.mean()


def told_loss(scores, judged, allowed):
    """Cross entropy with the shares that teachers give, in the mean."""
    shares = sum(one.masked_fill(~allowed, -1e4).softmax(1) for one in judged) / len(judged)
    return -(shares * scores.masked_fill(~allowed, -1e4).log_softmax(1)).sum(1)


def passage_scores(out, batch):
    """Logits of the passages, and of none of them last."""
    return torch.cat([(batch.owners * out.passages[:, None, :]).sum(-1), out.nothing[:, None]], 1)


def choice_loss(scores, right, allowed):
    return total(scores, allowed) - total(scores, right)


def total(scores, marks):
    return scores.masked_fill(~marks, -1e4).logsumexp(1)


def finding_units(articles):
    """Stories whole, and a share of the other articles with a dozen questions and some twenty passages, right ones among them."""
    units = []
    for article in articles:
        asked = [question for question in article.questions if question.answerable and question.right]
        random.shuffle(asked)
        if article.set in ("paraphrases", "near-topic"):
            units.append((article, list(range(len(article.passages))), asked[:20]))
            continue
        if random.random() >= OTHERS:
            continue
        some = asked[:12]
        right = sorted({place for question in some for place in question.right})[:24]
        others = [place for place in range(len(article.passages)) if place not in right]
        units.append((article, right + random.sample(others, min(len(others), max(4, 20 - len(right)))), some))
    random.shuffle(units)
    return [unit for unit in units if unit[2]]


def finding_loss(reader, original, units):
    texts, right, own, questions = [], [], [], []
    for article, places, asked in units:
        at = {place: len(texts) + number for number, place in enumerate(places)}
        texts += [article.passages[place] for place in places]
        for question in asked:
            questions.append(question.misspelt if random.random() < MISSPELT else question.pieces)
            right.append([at[place] for place in question.right if place in at])
            own.append(list(at.values()))
    all_texts = texts + questions
    vectors = encode_all(reader, all_texts)
    with torch.no_grad():
        before = encode_all(original, all_texts)
    scores = SHARPNESS * vectors[len(texts) :] @ vectors[: len(texts)].t()
    is_right = torch.zeros_like(scores, dtype=torch.bool)
    is_own = torch.zeros_like(is_right)
    for row, (answers, mine) in enumerate(zip(right, own)):
        is_right[row, answers] = True
        is_own[row, mine] = True
    among = total(scores, is_own) - total(scores, is_right)
    beside = scores.logsumexp(1) - total(scores, is_right)
    kept = (1 - (vectors * before).sum(1)).mean()
    return (among + 0.5 * beside)[is_right.any(1)].mean(), kept


def find_nearest(reader, articles):
    """Lets each question know which passages of its article are near by meaning."""
    with torch.no_grad():
        for article in articles:
            passages = encode_all(reader, article.passages)
            asked = [question for question in article.questions if not question.near]
            if not asked:
                continue
            vectors = encode_all(reader, [question.pieces for question in asked])
            nearest = (vectors @ passages.t()).topk(min(3 * LIKELY, len(passages))).indices.tolist()
            for question, places in zip(asked, nearest):
                question.nearest = places


def encode_all(reader, texts):
    """Unit vectors of lists of pieces, in order; short texts go through together."""
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    size = -(-len(texts) // 3)
    vectors = []
    for start in range(0, len(texts), size):
        rows = [[pieces.BEGIN, *texts[at][:LONGEST_TEXT], pieces.SEPARATOR] for at in order[start : start + size]]
        length = max(map(len, rows))
        ids = torch.tensor([row + [pieces.PAD] * (length - len(row)) for row in rows])
        vectors.append(reader.encode(ids, ids != pieces.PAD))
    return torch.cat(vectors)[torch.argsort(torch.tensor(order))]


class Optimiser:
    """AdamW over 32-bit copies of the trainable weights of a model that computes, and their moving average."""

    def __init__(self, working, full, as_kept):
        """`as_kept(name, values)` gives weights as the model computes with them."""
        self.as_kept = as_kept
        self.names = names = [name for name, value in working.named_parameters() if value.requires_grad]
        mine, theirs = dict(working.named_parameters()), dict(full.named_parameters())
        self.working = [mine[name] for name in names]
        self.full = [theirs[name].detach().clone().requires_grad_() for name in names]
        self.average = dict(zip(names, (value.detach().clone() for value in self.full)))
        plain = [value for value in self.full if value.dim() < 2]
        others = [value for value in self.full if value.dim() >= 2]
        groups = [{"params": plain, "weight_decay": 0.0}, {"params": others, "weight_decay": 0.01}]
        self.adam = torch.optim.AdamW(groups, betas=(0.9, 0.98), foreach=True)

    @torch.no_grad()
    def step(self, rate, number):
        for full, working in zip(self.full, self.working):
            full.grad = None if working.grad is None else working.grad.float()
        torch.nn.utils.clip_grad_norm_(self.full, CLIP)
        for group in self.adam.param_groups:
            group["lr"] = rate
        self.adam.step()
        torch._foreach_copy_(self.working, [self.as_kept(*one) for one in zip(self.names, self.full)])
        share = 1 - min(AVERAGE, (number + 1) / (number + 10))
        torch._foreach_lerp_(list(self.average.values()), self.full, share)


def make_windows(articles, share, put):
    """Batches for ever, a round after the other."""
    while True:
        items = round_of(articles, share, put)
        print(f"a round of {len(items)} windows", flush=True)
        for start in range(0, len(items) - WINDOWS + 1, WINDOWS):
            size = random.choice(SIZES)
            drawn = [draw(item, size) for item in items[start : start + WINDOWS]]
            yield batch_of([window for window in drawn if window])


def make_units(articles):
    while True:
        units = finding_units(articles)
        for start in range(0, len(units) - STORIES + 1, STORIES):
            yield units[start : start + STORIES]


def check(reader, batches):
    """Loss on windows that are not learned from, share of windows judged right, and of answering passages found."""
    spans, judged, found, answerable = [], 0, 0, 0
    with torch.no_grad():
        for batch in batches:
            span, passage = reading_loss(reader, batch)
            spans.append([span.item(), passage.item()])
            scores = passage_scores(reader.read(batch.pieces, batch.types, batch.mask), batch)
            _, _, right = targets_of(batch)
            possible = F.pad(batch.is_passage, (0, 1), value=True)
            best = scores.masked_fill(~possible, -1e4).argmax(1)
            hits = right.gather(1, best[:, None])[:, 0]
            judged += hits.float().mean().item()
            has = ~right[:, -1]
            found += (hits & has).sum().item()
            answerable += has.sum().item()
    loss = torch.tensor(spans).mean(0).tolist()
    return f"span {loss[0]:.3f} passage {loss[1]:.3f} judged {judged / len(batches):.3f} found {found / answerable:.3f}"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("examples")
    options.add_argument("target")
    options.add_argument("--from", dest="start", help="what an earlier run or export.py wrote")
    options.add_argument("--steps", type=int, help="1500 unless --minutes are given")
    options.add_argument("--larger", help="begin a teacher, with a file or folder that larger.py tells of, or go on with one")
    options.add_argument("--hold", type=int, default=0, help="how many of the first layers stay as they are, with the embeddings")
    options.add_argument("--finder", help="the reader by whose vectors and word pieces a teacher is trained; it finds nothing itself")
    options.add_argument("--teacher", nargs="*", default=[], help="whose judgements count too, in the mean: what runs wrote, or a reader.bin; twice counts twice")
    options.add_argument("--upper", help="a teacher by whose last four layers to read, above the first four of what the run begins with")
    options.add_argument("--fall", action="store_true", help="let the rate fall to nothing at the end")
    options.add_argument("--until", type=int, help="end after so many of the steps, whose rate falls as if all came")
    options.add_argument("--minutes", type=float, help="end after so long, or after --steps if they come first")
    options.add_argument("--rate", type=float, default=RATE)
    options.add_argument("--share", type=float, default=1, help="how often sets' own questions are put, of how often PUT says")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--dropped", type=float, default=0, help="share of the values that is left out in a step; 0.1 in Devlin et al. 2019")
    options.add_argument("--single", action="store_true", help="compute in 32 bits: faster where a processor has no AMX")
    options.add_argument("--rounded", action="store_true", help="compute with weights and inputs as they are rounded in what ships (Jacob et al. 2018)")
    options.add_argument("--mixed", action="store_true", help="compute products in bfloat16, all else in 32 bits: fastest where AVX-512 has it")
    options = options.parse_args()
    if options.steps is None:
        options.steps = 1500 if options.minutes is None else 10**9
    torch.set_num_threads(options.threads)
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    if options.rounded and not (options.single or options.mixed):
        raise SystemExit("--rounded needs --single or --mixed: weights of 16 bits would be rounded twice")
    precision = torch.float32 if options.single or options.mixed else torch.bfloat16
    mixed = torch.autocast("cpu", torch.bfloat16, enabled=options.mixed)

    examples = [one for one in pieces.read_examples(options.examples) if one["part"] != "held-back"]
    finder = None
    if options.larger:
        finder, kept = load(options.finder)
        full = from_larger(options.larger, kept)
    elif options.start:
        full, kept = load(options.start)
    else:
        texts = [text for one in examples for text in one["passages"] + [asked["text"] for asked in one["questions"]]]
        kept = pieces.kept_pieces(texts)
        full = from_minilm(kept)
    teachers = [(load(file)[0], times) for file, times in Counter(options.teacher).items()]
    if options.upper:
        full = with_upper(full, load(options.upper)[0], UPPER)
    original = from_minilm(kept).to(precision)
    vocabulary = pieces.base_vocabulary()
    articles = cut_articles(examples, pieces.make_cutter([vocabulary[number] for number in kept]))
    learned = [article for article in articles if article.part == "learn"]
    checks = make_checks([article for article in articles if article.part == "dev"])
    print(f"{len(kept)} pieces, {len(learned)} articles, {sum(len(one.questions) for one in learned)} questions")

    reader = copy.deepcopy(full).to(precision)
    reader.words.requires_grad_(False)
    if options.hold:
        reader.hold(options.hold)
    began = time.time()
    with mixed:
        find_nearest(finder or reader, [article for article in articles if article.passages and article.questions])
    print(f"nearest passages found after {time.time() - began:.0f} s", flush=True)
    optimiser = Optimiser(reader, full, as_kept if options.rounded else lambda _, values: values)
    if options.rounded:
        reader.round_inputs()
        reader.words.weight.copy_(as_kept("words.weight", full.words.weight.detach()))

    def keep():
        average = copy.deepcopy(full)
        average.load_state_dict({**full.state_dict(), **optimiser.average})
        save(options.target, average, kept)

    windows = make_windows(learned, options.share, PUT_TEACHER if options.larger else PUT)
    units = make_units(learned)
    seen = {}
    began = time.time()
    for step in range(options.until or options.steps):
        reader.zero_grad()
        reader.leave_out(options.dropped)
        with mixed:
            if not finder and step % FIND_EVERY == FIND_EVERY - 1:
                finding, kept_near = finding_loss(reader, original, next(units))
                losses = {"finding": finding, "moved": kept_near}
                loss = finding + KEEP * kept_near
            else:
                span, passage = reading_loss(reader, next(windows), teachers)
                losses = {"span": span, "passage": passage}
                loss = span + passage
        loss.backward()
        done = max(step / options.steps, (time.time() - began) / 60 / (options.minutes or 1e9))
        if done >= 1:
            break
        rate = options.rate * min(1, (step + 1) / WARM_UP)
        optimiser.step(rate * (1 - done) if options.fall else rate, step)
        for name, value in losses.items():
            seen.setdefault(name, []).append(value.item())
        if (step + 1) % REPORT_EVERY == 0:
            means = " ".join(f"{name} {sum(values) / len(values):.3f}" for name, values in seen.items())
            reader.leave_out(0)
            with mixed:
                checked = check(reader, checks) if (step + 1) % (4 * REPORT_EVERY) == 0 else ""
            print(f"{step + 1} {time.time() - began:.0f}s {means} | {checked}", flush=True)
            seen = {}
            keep()
    keep()


def make_checks(articles):
    """The same windows each time: of every set as many."""
    state = random.getstate()
    random.seed(7)
    by_set = {}
    for item in round_of(articles):
        by_set.setdefault(item[0].article.set, []).append(item)
    drawn = [draw(item, 96) for items in by_set.values() for item in items[:48]]
    drawn = [window for window in drawn if window]
    random.shuffle(drawn)
    random.setstate(state)
    return [batch_of(drawn[start : start + WINDOWS]) for start in range(0, len(drawn), WINDOWS)]


if __name__ == "__main__":
    main()
