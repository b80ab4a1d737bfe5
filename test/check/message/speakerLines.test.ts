import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const TOLL =
  'The harbour master, Edda Falk, called the toll a joke. “We row for nothing here,” Falk said. Council clerk Piet Maas blamed the fog. “Nobody saw the buoy that night,” Maas said. Siv Dahl, a diver, had warned them. “The chain was rusty in spring,” Dahl said.';
const ROW = 'We row for nothing here';
const BUOY = 'Nobody saw the buoy that night';
const CHAIN = 'The chain was rusty in spring';
const NURSE =
  '“My key was dead before noon,” said one welder, who asked not to be named. “The lift has stood since May,” said head porter Ida Roos. Norland’s central bank met on Monday. “The door is open to all offers,” it said. “I heard the roof crack at dawn,” said a tenant.';

/** Who stands alone beside a quotation, in each place, with what they are and without. */
const RIGHT: readonly BesideCase[] = [
  // Above it.
  [TOLL, `**The harbour master, Edda Falk**\n> “${ROW}”`, ['exact']],
  [TOLL, `The harbour master, Edda Falk:\n> ${ROW}`, ['exact']],
  [TOLL, `### Siv Dahl, a diver\n“${CHAIN}”`, ['exact']],
  [TOLL, `Council clerk Piet Maas\n\n> “${BUOY}”`, ['exact']],
  [TOLL, `Edda Falk said:\n> “${ROW}”`, ['exact']],
  [TOLL, `The harbour master, Edda Falk, said:\n> “${ROW}”`, ['exact']],
  [TOLL, `Edda Falk\n“${ROW}”\nPiet Maas\n“${BUOY}”`, ['exact', 'exact']],
  // Below it.
  [TOLL, `> “${ROW}”\n> — Edda Falk`, ['exact']],
  [TOLL, `> ${ROW}\n> - Edda Falk`, ['exact']],
  [TOLL, `“${BUOY}”\n- council clerk Piet Maas`, ['exact']],
  [TOLL, `> ${BUOY}\n— council clerk Piet Maas`, ['exact']],
  [TOLL, `“${CHAIN}”\nSiv Dahl`, ['exact']],
  [TOLL, `“${CHAIN}”\nSiv Dahl, diver`, ['exact']],
  [TOLL, `“${CHAIN}”\n(Siv Dahl, a diver)`, ['exact']],
  [TOLL, `> “${ROW}”\n*The harbour master, Edda Falk*`, ['exact']],
  [TOLL, `“${ROW}”\nEdda Falk\n“${BUOY}”\nPiet Maas`, ['exact', 'exact']],
  // Behind it.
  [TOLL, `“${CHAIN}.” Siv Dahl`, ['exact']],
  [TOLL, `“${CHAIN}” Siv Dahl`, ['exact']],
  [TOLL, `“${BUOY}” - council clerk Piet Maas`, ['exact']],
  [TOLL, `“${ROW}” — the harbour master`, ['exact']],
  // Who is not named.
  [NURSE, 'One welder: “My key was dead before noon.”', ['exact']],
  [NURSE, '“My key was dead before noon” - one welder', ['exact']],
  [NURSE, 'The head porter: “The lift has stood since May.”', ['exact']],
  [NURSE, '“The lift has stood since May” (a porter)', ['exact']],
  [NURSE, 'The central bank: “The door is open to all offers.”', ['exact']],
  [NURSE, 'Norland’s central bank: “The door is open to all offers.”', ['exact']],
  [NURSE, '“I heard the roof crack at dawn”\n— a tenant', ['exact']],
];

const WRONG: readonly BesideCase[] = [
  [TOLL, `**The harbour master, Edda Falk**\n> “${BUOY}”`, ['The harbour master, Edda Falk']],
  [TOLL, `The harbour master, Edda Falk:\n“${BUOY}”`, ['The harbour master, Edda Falk']],
  [TOLL, `### Siv Dahl, a diver\n> “${ROW}”`, ['Siv Dahl, a diver']],
  [TOLL, `Council clerk Piet Maas\n\n> “${ROW}”`, ['Council clerk Piet Maas']],
  [TOLL, `Edda Falk said:\n> “${CHAIN}”`, ['Edda Falk']],
  [TOLL, `— Piet Maas\n> “${CHAIN}”`, ['Piet Maas']],
  [TOLL, `Falk:\n\n“${CHAIN}”`, ['Falk']],
  [TOLL, `> “${BUOY}”\n> — Edda Falk`, ['Edda Falk']],
  [TOLL, `> “${ROW}”\n— council clerk Piet Maas`, ['council clerk Piet Maas']],
  [TOLL, `“${ROW}”\nSiv Dahl, a diver`, ['Siv Dahl']],
  [TOLL, `“${ROW}”\nCouncil clerk Piet Maas`, ['Council clerk Piet Maas']],
  [TOLL, `“${ROW}”\n(council clerk Piet Maas)`, ['council clerk Piet Maas']],
  [TOLL, `“${ROW}”\n\nPiet Maas.`, ['Piet Maas']],
  [TOLL, `“${CHAIN}.” Edda Falk`, ['Edda Falk']],
  [TOLL, `“${ROW}”\nPiet Maas\n“${BUOY}”\nEdda Falk`, ['Piet Maas', 'Edda Falk']],
  [TOLL, `Piet Maas\n“${ROW}”\nEdda Falk\n“${BUOY}”`, ['Piet Maas', 'Edda Falk']],
  // Another post.
  [TOLL, `> “${ROW}”\n— diver Edda Falk`, ['words diver/']],
  [TOLL, `“${ROW}” - diver Edda Falk`, ['words diver/']],
  [TOLL, `“${ROW}”\nEdda Falk, a diver`, ['words diver/']],
  [TOLL, `“${ROW}” — Edda Falk, council clerk`, ['words council,clerk/']],
  [TOLL, `“${CHAIN}”\n(the harbour master, Siv Dahl)`, ['words harbour,master/']],
  [TOLL, `**Council clerk Siv Dahl**\n> “${CHAIN}”`, ['words clerk/']],
  [TOLL, `“${CHAIN}” — Siv Dahl, a thief`, ['words thief/']],
  [NURSE, 'One tenant: “My key was dead before noon.”', ['words tenant/; One tenant']],
  [NURSE, '“My key was dead before noon” - two welders', ['number two/one; words welders/']],
  [NURSE, 'The head porter: “I heard the roof crack at dawn.”', ['The head porter']],
  [NURSE, 'The town bank: “The door is open to all offers.”', ['words town/']],
  [NURSE, 'The council: “The door is open to all offers.”', ['The council']],
];

/** Whoever signs several quotations has said each. */
const SEVERAL: readonly BesideCase[] = [
  [TOLL, `> “${ROW}.”\n> “${BUOY}.”\n— Piet Maas`, ['Piet Maas', 'exact']],
  [TOLL, `> ${ROW}. ${BUOY}.\n— Piet Maas`, ['Piet Maas', 'exact']],
  [TOLL, `“${ROW}.” “${BUOY}.” - Piet Maas`, ['Piet Maas', 'exact']],
  [TOLL, `“${ROW}.” “${BUOY}.” Piet Maas`, ['Piet Maas', 'exact']],
  [TOLL, `- “${ROW}”\n- “${BUOY}”\n— Piet Maas`, ['Piet Maas', 'exact']],
  [TOLL, `Piet Maas:\n- “${BUOY}”\n- “${ROW}”`, ['exact', 'Piet Maas']],
  // An own name, another line and an empty one part them.
  [TOLL, `“${ROW}.” — Edda Falk\n“${BUOY}.”\n— Piet Maas`, ['exact', 'exact']],
  [TOLL, `“${ROW}.”\n\n“${BUOY}.”\n— Piet Maas`, ['exact', 'exact']],
  [
    TOLL,
    `“${ROW}.”\nCouncil clerk Piet Maas blamed the fog.\n“${BUOY}.”\n— Piet Maas`,
    ['exact', 'exact', 'exact'],
  ],
  [TOLL, `“${ROW},” Falk said. “${BUOY}.” — Piet Maas`, ['exact', 'exact']],
];

const PAPER = `---\npublisher: Coast Weekly\n---\nNews from the bay\n\n${TOLL}\n\nIt rained.\n`;
const SOURCES: readonly BesideCase[] = [
  [PAPER, `Source: Coast Weekly\n“${ROW},” Falk said.`, ['exact']],
  [PAPER, `**Source:** Coast Weekly\n“${ROW},” Falk said.`, ['exact']],
  [PAPER, `Source: Edda Falk\n“${ROW}”`, ['exact']],
  [PAPER, `Source: Reuters\n“${ROW},” Falk said.`, ['Reuters']],
  [PAPER, `source: reuters\n“${ROW},” Falk said.`, ['reuters']],
  [PAPER, `Sources: Reuters, AP\n“${ROW},” Falk said.`, ['Reuters, AP']],
  [PAPER, `Publisher: Sky News\n“${ROW},” Falk said.`, ['Sky News']],
  [PAPER, `Source: Piet\n“${ROW}”`, ['Piet']],
  [PAPER, `Source: diver Edda Falk\n“${ROW}”`, ['diver Edda Falk']],
];

/** What stands beside a quotation and is nobody. */
const NOBODY: readonly BesideCase[] = [
  [TOLL, `“${ROW}”\nWow`, ['exact']],
  [TOLL, `“${ROW}”\nabsolute legend`, ['exact', 'not found']],
  [TOLL, `Breaking News\n> “${ROW}”`, ['exact']],
  [TOLL, `Council clerk Piet Maas blamed the fog\n> “${BUOY}”`, ['exact', 'exact']],
  [TOLL, `“${ROW}”\nSiv Dahl, a diver, had warned them.`, ['exact', 'exact']],
  [TOLL, `“${BUOY}”\n- Siv Dahl, a diver, had warned them.`, ['exact', 'exact']],
  [TOLL, `>5 boats\n“${ROW}”`, ['not found', 'exact']],
];

describe('who stands alone beside a quotation', () => {
  test.each(RIGHT)('has said it, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(WRONG)('is told where it is another, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(SEVERAL)('has said all of them, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(NOBODY)('is nobody where it is something else, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});

describe('a source on a line above', () => {
  test.each(SOURCES)('is where it is from, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
