import { describe, expect, it } from 'vitest';
import { MOST_DIAGNOSTICS } from '#scenario/place-findings.ts';
import { changed, diagnose, messagesOf } from './diagnose.ts';
import { SHAPES } from './shape-cases.ts';

describe('a file of the wrong shape', () => {
  it.each(SHAPES)('is told of $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual([expected]);
    expect(messagesOf(text)).toEqual([says]);
  });

  it('is told of all its faults at once, in the order of the text', () => {
    const text = changed(['level: beginner', 'level: esay'], ['count: 3', 'count: x'], ['mark: BE', 'marc: BE']);
    expect(diagnose(text)).toEqual(['7:8 unknown-value', '12:10 wrong-type', '29:5 unknown-key']);
  });

  it('is told of 49 faults and how many follow', () => {
    const positions = '  - { party: 1, issue: 2, option: 3 }\n'.repeat(100);
    const text = changed(['positions:\n', `positions:\n${positions}`]);
    const diagnostics = diagnose(text);
    expect(diagnostics).toHaveLength(MOST_DIAGNOSTICS);
    expect(diagnostics.at(-1)).toMatch(/ more-problems$/);
    expect(messagesOf(text).at(-1)).toBe('There are 451 more problems below. Correct those above first.');
  });
});
