"""Word pieces: which ones are kept, and texts cut into them."""

import json
from collections import Counter

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from model import base_folder

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
PAD, UNKNOWN, BEGIN, SEPARATOR = 0, 1, 2, 3
# Pieces stand in the order of how common they are: from here on only those stay that the texts for learning have.
COMMON = 16000
LONGEST_WORD = 100


def base_vocabulary():
    return (base_folder() / "vocab.txt").read_text(encoding="utf-8").split("\n")[:30522]


def make_cutter(vocabulary):
    """BERT's uncased tokenizer over a vocabulary: lower case, accents off, punctuation by itself, longest piece first."""
    table = {piece: number for number, piece in enumerate(vocabulary)}
    cutter = Tokenizer(models.WordPiece(table, unk_token="[UNK]", max_input_chars_per_word=LONGEST_WORD))
    cutter.normalizer = normalizers.BertNormalizer(lowercase=True)
    cutter.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return cutter


def kept_pieces(texts):
    """Numbers of the pieces that stay: special ones, single characters of Latin text, common ones, and those that `texts` have."""
    vocabulary = base_vocabulary()
    cutter = make_cutter(vocabulary)
    used = Counter()
    for coded in cutter.encode_batch(texts):
        used.update(coded.ids)

    def stays(number, piece):
        if piece in SPECIAL or used[number]:
            return True
        plain = piece.removeprefix("##")
        if piece.startswith("[unused") or any(ord(letter) > 0x24F and not is_sign(letter) for letter in plain):
            return False
        return len(plain) == 1 or number < COMMON

    kept = [number for number, piece in enumerate(vocabulary) if stays(number, piece)]
    order = [vocabulary.index(piece) for piece in SPECIAL[:4]]
    return order + [number for number in kept if vocabulary[number] not in SPECIAL]


def is_sign(letter):
    """Typographic signs, currencies and arrows."""
    return 0x2010 <= ord(letter) <= 0x22FF


def read_examples(file):
    with open(file, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
