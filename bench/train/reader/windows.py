"""Windows: a question with some consecutive passages of an article, as the reader reads them, and what is right there.

    [CLS] question [SEP] passage passage passage [SEP]
"""

import math
import random
import re
from collections import Counter
from dataclasses import dataclass, field

import torch

from pieces import BEGIN, PAD, SEPARATOR

LONGEST_QUESTION = 40


@dataclass
class Question:
    pieces: list
    misspelt: list
    article: "Article"
    answerable: bool
    kind: str | None
    before: bool
    right: set
    near: list
    # Place of the passage → (first, last) pieces of the very words; empty where only the passage is known.
    spans: dict
    # Passages that have the very words of an answer, so that they are no sure examples of wrong ones.
    also: set
    words: set
    # Whether the very words are somewhere within a span, not the span itself.
    within: bool
    # Passages that are near by meaning, the nearest first.
    nearest: list = field(default_factory=list)


@dataclass
class Article:
    set: str
    part: str
    passages: list  # of pieces
    words: list  # of sets of words
    offsets: list
    texts: list
    questions: list = field(default_factory=list)


@dataclass
class Window:
    question: Question
    places: list
    pieces: list
    types: list
    owners: list  # for each piece the number of its passage in `places`, or -1


def cut_articles(examples, cutter):
    """Articles with pieces in place of texts."""
    articles = []
    for example in examples:
        coded = cutter.encode_batch(example["passages"])
        article = Article(
            example["set"],
            example["part"],
            [one.ids for one in coded],
            [words_of(text) for text in example["passages"]],
            [one.offsets for one in coded],
            example["passages"],
        )
        asked = example["questions"]
        lowered = [text.lower() for text in example["passages"]]
        plain = cutter.encode_batch([question["text"] for question in asked])
        misspelt = cutter.encode_batch([question["misspelt"] for question in asked])
        for question, one, other in zip(asked, plain, misspelt):
            spans = {}
            for place, start, end in question["spans"]:
                inside = [at for at, (a, b) in enumerate(article.offsets[place]) if a < end and b > start]
                if inside:
                    spans.setdefault(place, []).append((inside[0], inside[-1]))
            answers = {example["passages"][place][start:end].lower() for place, start, end in question["spans"]}
            also = {at for at, text in enumerate(lowered) if any(answer in text for answer in answers)}
            article.questions.append(
                Question(
                    one.ids[:LONGEST_QUESTION],
                    other.ids[:LONGEST_QUESTION],
                    article,
                    question["answerable"],
                    question["kind"],
                    question["before"],
                    set(question["right"]),
                    question["near"],
                    spans,
                    also,
                    words_of(question["text"]),
                    question["within"],
                )
            )
        articles.append(article)
    return articles


def words_of(text):
    return set(re.findall(r"\w+", text.lower()))


def likely_places(question):
    """Places of the article's passages, those with most of the question's rare words first; ties by chance."""
    article = question.article
    common = Counter(word for words in article.words for word in words)
    count = len(article.words)
    weight = {word: math.log(1 + count / common[word]) for word in question.words if word in common}
    scores = [sum(weight.get(word, 0) for word in words & question.words) for words in article.words]
    return sorted(range(count), key=lambda place: (-scores[place], random.random()))


def window_around(question, place, size, pick=None, barred=(), misspelt=False):
    """
    The passage at `place` and as many of its neighbours as fit into `size` pieces in all: before and after in turn, or as
    `pick` (a function to True, for before, or False) says; never one of `barred`.
    """
    article = question.article
    asked = question.misspelt if misspelt else question.pieces
    room = size - len(asked) - 3
    first = last = place
    used = len(article.passages[place])
    turn = True
    open_sides = {True, False}
    while open_sides:
        side = turn if pick is None else pick()
        turn = not turn
        if side not in open_sides:
            side = not side
        at = first - 1 if side else last + 1
        fits = 0 <= at < len(article.passages) and at not in barred and used + len(article.passages[at]) <= room
        if not fits:
            open_sides.discard(side)
            continue
        used += len(article.passages[at])
        first, last = min(first, at), max(last, at)
    places = list(range(first, last + 1))
    body, owners = [], []
    for number, at in enumerate(places):
        body += article.passages[at]
        owners += [number] * len(article.passages[at])
    room = max(room, 8)
    body, owners = body[:room], owners[:room]
    head = [BEGIN, *asked, SEPARATOR]
    return Window(
        question,
        places,
        [*head, *body, SEPARATOR],
        [0] * len(head) + [1] * (len(body) + 1),
        [-1] * len(head) + owners + [-1],
    )


@dataclass
class Batch:
    windows: list
    pieces: torch.Tensor
    types: torch.Tensor
    mask: torch.Tensor
    owners: torch.Tensor  # texts × passages × pieces: shares that add up to 1 for each passage
    is_passage: torch.Tensor  # texts × passages

    def allowed(self):
        """Where a span may start or end: in the passages, or at [CLS], which stands for no answer."""
        allowed = self.owners.any(1)
        allowed[:, 0] = True
        return allowed


def batch_of(windows):
    length = max(len(window.pieces) for window in windows)
    most = max(len(window.places) for window in windows)
    pieces = torch.full((len(windows), length), PAD)
    types = torch.zeros_like(pieces)
    owners = torch.zeros(len(windows), most, length)
    for row, window in enumerate(windows):
        count = len(window.pieces)
        pieces[row, :count] = torch.tensor(window.pieces)
        types[row, :count] = torch.tensor(window.types)
        numbers = torch.tensor(window.owners)
        at = (numbers >= 0).nonzero()[:, 0]
        owners[row, numbers[at], at] = 1
    counts = owners.sum(-1, keepdim=True)
    return Batch(windows, pieces, types, pieces != PAD, owners / counts.clamp(min=1), counts[..., 0] > 0)


def targets_of(batch):
    """
    Marks of what is right: starts and ends (texts × pieces), passages (texts × passages, and one more for nothing). Where
    only the passage is known, each of its pieces may be start and end.
    """
    starts = torch.zeros_like(batch.mask)
    ends = torch.zeros_like(batch.mask)
    texts, most, _ = batch.owners.shape
    passages = torch.zeros(texts, most + 1, dtype=torch.bool)
    for row, window in enumerate(batch.windows):
        question = window.question
        for number, place in enumerate(window.places):
            at = [piece for piece, owner in enumerate(window.owners) if owner == number]
            if place not in question.right or not at:
                continue
            spans = question.spans.get(place)
            passages[row, number] = True
            for first, last in spans or []:
                if question.within:
                    starts[row, at[first : last + 1]] = ends[row, at[first : last + 1]] = True
                elif last < len(at):
                    starts[row, at[first]] = ends[row, at[last]] = True
            if not spans:
                starts[row, at] = ends[row, at] = True
        if not passages[row].any():
            passages[row, most] = True
        if not starts[row].any():
            starts[row, 0] = ends[row, 0] = True
    return starts, ends, passages
