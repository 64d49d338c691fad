import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { shippedScenario } from '../support/scenarios.ts';

/** Scenarios about named delegations, and a translation: their reasons are the author's words. */
const FILES = ['white-house-2025', 'white-house-2025.uk', 'cuba-1962', 'versailles-1919'];

/** The reasons in a value, whatever they are nested in. */
function reasonsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'because' && typeof inner === 'string' ? [inner] : reasonsIn(inner),
  );
}

describe.each(FILES)('the reasons in %s', (name) => {
  const reasons = reasonsIn(parse(readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8')));

  it('quote nobody', () => {
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((because) => /["“”„«»]/.test(because))).toEqual([]);
  });
});

describe('an idea that no delegation of the flagship had put forward', () => {
  const { issues, positions } = shippedScenario('white-house-2025');
  const ideas = issues.flatMap(({ id, options }) =>
    options.filter(({ bridging }) => bridging === true).map((option) => `${id} ${option.id}`),
  );

  it('is not what any of them wants', () => {
    const wished = positions.filter(
      ({ issue, option, stance }) => stance === 'wants' && ideas.includes(`${issue} ${option}`),
    );
    expect(ideas.length).toBeGreaterThan(0);
    expect(wished).toEqual([]);
  });
});
