import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** Common forms in which something is said, and what looks like them; sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'a post that is told by a participle or a time': [
    [
      '“It is late,” Norvane managing director Mara Quist said. “It is cold.”',
      'direct: Mara Quist',
      'direct: Mara Quist',
    ],
    ['“It is late,” said Norvane managing director Mara Quist.', 'direct: Mara Quist'],
    ['Kruna Bank acting chief executive Mara Quist told reporters that it was late.', 'indirect: Mara Quist'],
    ['“It is late,” Kursblatt managing editor Mara Quist said.', 'direct: Mara Quist'],
    ['“It is late,” the yard’s then director, Mara Quist, wrote in a letter.', 'direct: Mara Quist'],
    ['The club’s then coach, Mara Quist, argued that it was late.', 'indirect: Mara Quist'],
    ['The club’s now chairman, Mara Quist, said it was late.', 'indirect: Mara Quist'],
    ['Norvane managing its own ports was a mistake.', 'none'],
  ],
  'a surname that is a word of another kind': [
    ['President Kim Oh said it was over.', 'indirect: Kim Oh'],
    ['“It is late,” said Daniel Oh, a clerk.', 'direct: Daniel Oh'],
    ['Ms Oh said it was late.', 'indirect: Oh'],
  ],
  'words set behind the verb between commas': [
    ['Mara Quist cautioned, however, against haste.', 'indirect: Mara Quist'],
    ['Mara Quist warned, in a letter, of delays.', 'indirect: Mara Quist'],
    ['Mara Quist argued, meanwhile, for more boats.', 'indirect: Mara Quist'],
    ['Mara Quist praised, above all, the crew.', 'indirect: Mara Quist'],
    ['Mara Quist explained, in turn, how it was done.', 'indirect: Mara Quist'],
    ['Mara Quist denied, once more, any part in the sale.', 'indirect: Mara Quist'],
    ['When Mara Quist called, however, the line was dead.', 'none'],
    ['When the guild announced, in May, the boats were gone.', 'none'],
    ['Mara Quist argued, shouted, and left the room.', 'none'],
    ['Mara Quist called, however, at nine.', 'none'],
    ['One of the oldest replies, from a keeper, read the same.', 'none'],
  ],
  'a firm that is called a line': [
    [
      'The shipping line, Halvard Maritime, maintains that its papers were in order.',
      'indirect: Halvard Maritime',
    ],
    ['The cruise line says the crew is safe.', 'indirect: The cruise line'],
    ['The red line shows how the water fell.', 'none'],
  ],
  'what somebody does before they speak': [
    ['Mara Quist then rose to say that the quay was unsafe.', 'indirect: Mara Quist'],
    ['Mara Quist got to her feet to warn that the quay was unsafe.', 'indirect: Mara Quist'],
    ['Mara Quist took the floor to point out that the quay was unsafe.', 'indirect: Mara Quist'],
    ['Mara Quist broke in to tell the council that the quay was unsafe.', 'indirect: Mara Quist'],
    ['Mara Quist went so far as to say the quay was unsafe.', 'indirect: Mara Quist'],
    ['Mara Quist was at pains to stress that the quay was safe.', 'indirect: Mara Quist'],
    ['Mara Quist felt obliged to say that the quay was unsafe.', 'indirect: Mara Quist'],
    ['Mara Quist rose to close the window.', 'none'],
    ['Mara Quist did not go so far as to say that the quay was unsafe.', 'none'],
    ['Mara Quist had no time to say that it was late.', 'none'],
    ['Mara Quist waited to say goodbye.', 'none'],
  ],
  'who is heard, or led to say it': [
    ['One guest was heard to mutter that the soup was cold.', 'indirect: One guest'],
    ['Mara Quist could be heard to say that it was late.', 'indirect: Mara Quist'],
    ['Mara Quist was forced to admit that it was late.', 'indirect: Mara Quist'],
    ['Mara Quist had to concede that it was late.', 'indirect: Mara Quist'],
    ['Mara Quist is fond of saying that a boat is only wood.', 'indirect: Mara Quist'],
    ['Mara Quist was never heard to say that it was late.', 'none'],
    ['Mara Quist may be forced to admit that it was late.', 'none'],
    ['Mara Quist was too proud to say that it was late.', 'none'],
    ['Mara Quist was paid to say that it was late.', 'none'],
    ['A bell was heard to ring at nine.', 'none'],
  ],
  'a noun that a message is made of': [
    ['Dr Mara Quist gave evidence that the wound was old.', 'indirect: Mara Quist'],
    ['Mara Quist made the point that the gate was open.', 'indirect: Mara Quist'],
    ['Mara Quist floated the idea that the gate was left open.', 'indirect: Mara Quist'],
    ['The bones give evidence that men lived here.', 'none'],
    ['Mara Quist gave evidence so quietly that nobody heard it.', 'none'],
    ['Mara Quist gave advice that saved the ship.', 'none'],
    ['Mara Quist gave evidence for two days.', 'none'],
  ],
  'what is called for, hinted at or credited': [
    ['Mara Quist urged patience.', 'indirect: Mara Quist'],
    ['Mara Quist urged a slower pace.', 'indirect: Mara Quist'],
    ['Mara Quist hinted at a sale.', 'indirect: Mara Quist'],
    ['Mara Quist credits the crew with saving her life.', 'indirect: Mara Quist'],
    ['Mara Quist urged the crew.', 'none'],
    ['The bank credits him with $40.', 'none'],
  ],
  'what a document describes': [
    [
      'A secret police file, opened that summer, describes her as “stubborn and loud”.',
      'mixed: A secret police file',
    ],
    ['A police file describes her as “stubborn and loud”.', 'mixed: A police file'],
  ],
  'the last of two clauses': [
    ['The show closed on Monday, but Mara Quist called it “a small triumph”.', 'mixed: Mara Quist'],
    ['His new book, “Salt”, is out, and Mara Quist called it “quick and dry”.', 'mixed: Mara Quist'],
    ['The film won nine prizes in May; Mara Quist left the room.', 'none'],
    ['The road, “the snake” to locals, closed; the old name, “the eel”, is gone.', 'none'],
  ],
  'figures, and who has made them': [
    [
      'The two banks raised $3bn last week, data compiled by Norvane show.',
      'indirect: data compiled by Norvane',
    ],
    [
      'Prices fell by 3%, statistics published by the council indicate.',
      'indirect: statistics published by the council',
    ],
    ['Data compiled by Norvane show that prices fell.', 'indirect: Data compiled by Norvane'],
    ['Economists polled by Norvane expect a rise of 0.3%.', 'indirect: Economists polled by Norvane'],
    ['The rooms painted by Falk show the sea.', 'none'],
    ['The bank used data compiled by Norvane.', 'none'],
  ],
  'what people who know expect': [
    ['Economists at Irving Bank expect two more cuts this year.', 'indirect: Economists at Irving Bank'],
    ['Analysts at Irving Bank see another rise this year.', 'indirect: Analysts at Irving Bank'],
    ['Strategists at Irving Bank forecast a weaker crown.', 'indirect: Strategists at Irving Bank'],
    ['The ministry anticipates a deficit of 3% next year.', 'indirect: The ministry'],
    ['Most economists had expected a cut half that size.', 'none'],
    ['Tourists expect a warm bed.', 'none'],
    ['Analysts at Irving Bank see two screens.', 'none'],
    ['The keeper anticipates the ball.', 'none'],
  ],
  'what somebody thought of years to come': [
    ['Mara Quist thought the quay would be gone in ten years.', 'indirect: Mara Quist'],
    ['Mara Quist feared the quay would be gone by 2040.', 'indirect: Mara Quist'],
    ['As he ran, Tom Fry thought the roof would fall on him.', 'none'],
    ['Tom Fry thought the train would leave in ten minutes.', 'none'],
  ],
  'what it was for somebody': [
    ['For the critic Mara Quist it was “the kindest hour of the year”.', 'mixed: Mara Quist'],
    ['For 40 years it was “the needle” to locals.', 'none'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
