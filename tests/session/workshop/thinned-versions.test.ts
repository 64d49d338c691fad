import { describe, expect, it } from 'vitest';
import type { VersionNote } from '#session/workshop/kept-manuscript.ts';
import { thinnedVersions } from '#session/workshop/thinned-versions.ts';

const MINUTE = 60_000;
const NOW = 1_800_000_000_000;
/** Versions that were kept so many minutes ago. */
const ago = (...minutes: readonly number[]): VersionNote[] =>
  minutes.map((before) => ({ at: NOW - before * MINUTE, why: 'while' }));
const agesOf = (versions: readonly VersionNote[]) => versions.map(({ at }) => (NOW - at) / MINUTE);

describe('the versions of a text', () => {
  it('are all kept while they are new', () => {
    expect(agesOf(thinnedVersions(ago(5, 4, 3, 2, 1), NOW))).toEqual([5, 4, 3, 2, 1]);
  });

  it('get further apart with age, and the first one stays', () => {
    const everyMinute = ago(...Array.from({ length: 240 }, (_, index) => 240 - index));
    const ages = agesOf(thinnedVersions(everyMinute, NOW));
    expect(ages.at(0)).toBe(240);
    expect(ages.filter((age) => age >= 180)).toHaveLength(2);
    expect(ages.filter((age) => age >= 20 && age < 180).length).toBeLessThan(18);
    expect(ages.filter((age) => age < 20)).toHaveLength(19);
  });

  it('are kept where they have a name, or would have been written over', () => {
    const marked: VersionNote[] = [
      ...ago(90_000),
      { at: NOW - 80_001 * MINUTE, why: 'named', name: 'before the trial lesson' },
      { at: NOW - 80_000 * MINUTE, why: 'elsewhere' },
      ...ago(79_999, 79_998),
    ];
    const kept = thinnedVersions(marked, NOW);
    expect(kept.map(({ why }) => why)).toEqual(['while', 'named', 'elsewhere', 'while']);
  });
});
