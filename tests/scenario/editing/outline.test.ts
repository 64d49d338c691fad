import { describe, expect, it } from 'vitest';
import { type OutlinePart, outlineOf, partsAround } from '#scenario/editing/outline.ts';

const TEXT = `format: 1
title: Our offer
parties:
  - id: firm
    name: The firm
  - id: candidate
    name: The candidate
issues:
  - id: salary
    title: Salary
    options:
      - { id: low, label: Low, points: { firm: 10, candidate: 0 } }
      - { id: high, label: High, points: { firm: 0, candidate: 10 } }
`;

const labels = (parts: readonly OutlinePart[]): unknown[] =>
  parts.map(({ label, parts: within }) => (within.length === 0 ? label : [label, ...labels(within)]));

describe('the outline of a text', () => {
  it('has its keys, and in its lists what has a name', () => {
    expect(labels(outlineOf(TEXT))).toEqual([
      'format',
      'title',
      ['parties', 'firm', 'candidate'],
      ['issues', ['salary', ['options', 'low', 'high']]],
    ]);
  });

  it('tells which parts an offset is in', () => {
    const at = TEXT.indexOf('Salary');
    expect(partsAround(outlineOf(TEXT), at).map(({ label }) => label)).toEqual(['issues', 'salary']);
    expect(partsAround(outlineOf(TEXT), TEXT.indexOf('high')).map(({ label }) => label)).toEqual([
      'issues',
      'salary',
      'options',
      'high',
    ]);
  });

  it('is there for a text that cannot be read, too', () => {
    const broken = TEXT.replace('title: Our offer', 'title: "Our offer')
      .replace('[', '')
      .replace('  - id: firm', '  -id firm');
    expect(labels(outlineOf(broken)).at(-1)).toEqual(['issues', ['salary', ['options', 'low', 'high']]]);
  });
});
