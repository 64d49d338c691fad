import { expect, it } from 'vitest';
import { countTranscript, sentencesIn, wordCount } from '#lab/transcripts/count-transcript.ts';
import type { TranscriptLine } from '#lab/transcripts/transcript.ts';

const LAKE = [{ issue: 'venue', options: ['lake', 'tower'] }];

function line(given: Partial<TranscriptLine> & Pick<TranscriptLine, 'kind'>): TranscriptLine {
  return { day: 1, from: 'a', to: ['b'], track: 'main', articles: LAKE, words: 'No.', changes: [], ...given };
}

function count(...lines: readonly TranscriptLine[]) {
  const lake = { title: 'the lake', from: ['a', 'c'], issue: 'venue', option: 'lake' };
  return countTranscript({ scenario: 'small', seed: 1, ending: 'none', lines }, [lake]);
}

it('counts letters that ask for an answer, on the first day and later, and no opening', () => {
  const { letters, asked } = count(
    line({ kind: 'opening' }),
    line({ kind: 'offer' }),
    line({ kind: 'counter', from: 'c', day: 2 }),
    line({ kind: 'offer', from: 'b', day: 2 }),
    line({ kind: 'offer', day: 2, articles: [{ issue: 'format', options: ['lake'] }] }),
    line({ kind: 'accept', day: 3 }),
    line({ kind: 'arrival', day: 3 }),
  );
  expect(letters).toBe(4);
  expect(asked).toEqual([{ letters: 2, later: 1 }]);
});

it('finds letters of one paragraph: at most 60 words and four sentences', () => {
  const words = (number: number) => `${Array.from({ length: number }, () => 'word').join(' ')}.`;
  const letter = (text: string) => count(line({ kind: 'offer', words: text })).paragraphs;
  expect(letter(`${words(30)} ${words(30)}`)).toBe(1);
  expect(letter(`${words(30)} ${words(31)}`)).toBe(0);
  expect(letter(words(9))).toBe(1);
  expect(letter([9, 9, 9, 9].map(words).join(' '))).toBe(1);
  expect(letter([9, 9, 9, 9, 9].map(words).join(' '))).toBe(0);
});

it('counts changes with the kind of line that shows them, and their causes', () => {
  const changes = [
    { issue: 'venue', before: ['lake'], after: ['tower'], cause: null },
    { issue: 'format', before: ['big'], after: ['small'], cause: 'in-kind' },
  ];
  expect(count(line({ kind: 'vote', changes })).changes).toEqual([
    { kind: 'vote', by: 'a', cause: null },
    { kind: 'vote', by: 'a', cause: 'in-kind' },
  ]);
});

it('takes a quotation mark behind a full stop for a part of its sentence’s end', () => {
  expect(sentencesIn('Still no. “We stay.” It is late')).toEqual(['Still no.', '“We stay.', 'It is late']);
  expect(wordCount('No: “the lake”, – and 2.')).toBe(5);
});
