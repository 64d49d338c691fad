import { describe, expect, it } from 'vitest';
import { own } from '#engine/model/own.ts';
import { PUBLIC_AND_SECRET } from '#engine/wire/public-and-secret.ts';
import { jsonSchemaText } from '#scenario/json-schema-text.ts';
import { leavesOfSchema } from '../../support/leaves-of-schema.ts';

type Marks = string | { readonly [key: string]: Marks };

const LEAVES = leavesOfSchema(JSON.parse(jsonSchemaText())).map(({ path }) => path);

/** The mark that a path comes to: its own, or `secret` where a whole part is. */
function markOf(path: readonly string[]): string | undefined {
  let marks: Marks | undefined = PUBLIC_AND_SECRET;
  for (const key of path) {
    if (marks === 'secret') return marks;
    marks = typeof marks === 'object' ? own(marks, key) : undefined;
  }
  return typeof marks === 'string' ? marks : undefined;
}

function pathsOfMarks(marks: Marks, path: readonly string[] = []): string[] {
  if (typeof marks === 'string') return [path.join('.')];
  return Object.entries(marks).flatMap(([key, part]) => pathsOfMarks(part, [...path, key]));
}

function secretParts(marks: Marks, path: readonly string[] = []): string[] {
  if (typeof marks === 'string') return marks === 'secret' ? [path.join('.')] : [];
  return Object.entries(marks).flatMap(([key, part]) => secretParts(part, [...path, key]));
}

describe('the marks of what is public', () => {
  it('say of every key of the format whether every seat may know it', () => {
    expect(LEAVES.length).toBeGreaterThan(150);
    expect(LEAVES.filter((path) => markOf(path) === undefined).map((path) => path.join('.'))).toEqual([]);
  });

  it('are of no key that the format does not have', () => {
    const known = LEAVES.map((path) => `${path.join('.')}.`);
    const unknown = pathsOfMarks(PUBLIC_AND_SECRET).filter(
      (mark) => !known.some((path) => path.startsWith(`${mark}.`)),
    );
    expect(unknown).toEqual([]);
  });

  it('keep back these parts', () => {
    expect(secretParts(PUBLIC_AND_SECRET)).toEqual([
      'parties.mandate',
      'parties.walkAway',
      'parties.temperament',
      'parties.factions',
      'parties.hypotheses',
      'issues.options.points',
      'terms',
      'trust',
      'events.effects.walkAway',
      'levers.effects.walkAway',
      'debrief',
    ]);
  });
});
