import { describe, expect, it } from 'vitest';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import { countsAsCsv, linesAsCsv } from '#session/classroom/check/check-as-csv.ts';
import type { CheckResult, CheckTime } from '#session/classroom/check/check-result.ts';
import { classCounts } from '#session/classroom/check/class-counts.ts';
import { CONCEPTS } from '#session/classroom/check/concepts.ts';
import { questionsOf } from '#session/classroom/check/questions.ts';
import { lineOf } from '#session/classroom/check/result-line.ts';

/** A pupil who is right about the first concepts, so many of them, and leaves the others open. */
function pupil(number: number, occasion: CheckTime, right: number): CheckResult {
  const form = occasion === 'before' ? 'a' : 'b';
  const answers = questionsOf(form).map((question, index) => (index < right ? question.right : 0));
  return { tree: 0, number, occasion, form, answers };
}

describe('what a class knows', () => {
  const lines = [
    pupil(100, 'before', 1),
    pupil(100, 'after', 3),
    pupil(200, 'before', 2),
    pupil(200, 'after', 1),
    pupil(300, 'before', 0),
  ];
  const counts = classCounts(lines);

  it('is counted by concept, before and after', () => {
    expect([counts.before, counts.after, counts.pairs]).toEqual([3, 2, 2]);
    expect(counts.concepts.slice(0, 4).map(({ before, after }) => [before, after])).toEqual([
      [2, 2],
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
  });

  it('has what was learnt and unlearnt, of pairs alone', () => {
    expect(counts.concepts.slice(0, 4).map(({ gained, lost }) => [gained, lost])).toEqual([
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 0],
    ]);
    expect(counts.alone.map(({ number }) => number)).toEqual([300]);
  });

  it('points to the concepts that fewest were right about, after the game', () => {
    expect(classCounts([pupil(100, 'after', 10), pupil(200, 'after', 12), pupil(300, 'after', 11)]).lookFirst).toEqual(
      CONCEPTS.slice(11),
    );
    expect(classCounts([pupil(100, 'after', 12)]).lookFirst).toEqual([]);
  });

  it('points to none before others that are known no better', () => {
    expect(counts.lookFirst).toEqual([]);
  });

  it('makes no pair of two who have drawn the same, and counts both', () => {
    const both = classCounts([pupil(100, 'before', 1), pupil(100, 'before', 2), pupil(100, 'after', 3)]);
    expect([both.before, both.pairs, both.twice.map(({ number }) => number)]).toEqual([2, 0, [100]]);
  });

  it('is nothing while there are no lines', () => {
    expect(classCounts([])).toMatchObject({ before: 0, after: 0, pairs: 0, lookFirst: [] });
  });
});

describe('files for a spreadsheet', () => {
  const { say } = englishSpeaker();
  const rows = (csv: string) =>
    csv
      .trim()
      .split('\r\n')
      .map((row) => row.split(','));

  it('have a row for each line, with its answers as on paper', () => {
    const result = pupil(473, 'before', 2);
    const [head, row, ...more] = rows(linesAsCsv(say, [result]));
    expect(more).toEqual([]);
    expect(row).toHaveLength(head?.length ?? 0);
    expect(row).toEqual(['oak 473', 'before', 'A', 'B', 'D', ...Array(10).fill(''), '2', lineOf(result)]);
  });

  it('have a row for each concept, with how many were right', () => {
    const [head, first, ...rest] = rows(countsAsCsv(say, [pupil(100, 'before', 0), pupil(100, 'after', 1)]));
    expect(rest).toHaveLength(CONCEPTS.length - 1);
    expect(first).toEqual(['Best alternative', '0', '1', '1', '1', '1', '0', '1']);
    expect(head).toHaveLength(8);
  });
});
