import { describe, expect, it } from 'vitest';
import { PUBLIC_AND_SECRET } from '#engine/wire/public-and-secret.ts';
import { jsonSchemaText } from '#scenario/json-schema-text.ts';
import { leavesOfSchema } from '../../support/leaves-of-schema.ts';
import { markAt, pathsOfMarks } from '../../support/mark-at.ts';

const LEAVES = leavesOfSchema(JSON.parse(jsonSchemaText())).map(({ path }) => path);

/** The mark that a path comes to. */
const markOf = (path: readonly string[]) => markAt(PUBLIC_AND_SECRET, path);

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
    expect(pathsOfMarks(PUBLIC_AND_SECRET, 'secret')).toEqual([
      'parties.mandate',
      'parties.walkAway',
      'parties.temperament',
      'parties.factions',
      'parties.doubt',
      'parties.hypotheses',
      'issues.options.points',
      'terms',
      'trust',
      'events.effects.walkAway',
      'levers.effects.walkAway',
      'debrief',
      'intended',
      'translations',
    ]);
  });
});
