import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapDeals } from '#app/workshop/tasks/map-deals.ts';
import { at } from '#engine/model/at.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { proofread } from '#scenario/proofreading/proofread.ts';
import { finish } from '../../../support/finish.ts';

function textOf(name: string): string {
  return readFileSync(`scenarios/${name}.yaml`, 'utf8');
}

describe('the map of deals of a text', () => {
  it.each(['village-water', 'job-offer'])('finds as many that suit all, round by round, as the verdict: %s', (name) => {
    const parsed = parseScenario(textOf(name));
    if (!parsed.ok) throw new Error('the scenario cannot be played');
    const { tracks } = proofread(parsed.scenario).verdict;
    const parts = finish(mapDeals({ text: textOf(name) })) ?? [];
    expect(parts.map(({ rounds }) => rounds.map(({ count }) => count))).toEqual(
      tracks.map(({ deals }) => deals.middle),
    );
  });

  it('lays across and up the two who want the most different things', () => {
    const [part] = finish(mapDeals({ text: textOf('village-water') })) ?? [];
    expect(part?.pair.map((place) => at(part.signatories, place).name)).toEqual(['Lakeside', 'Milltown']);
  });

  it('is none where the text cannot be played', () => {
    expect(finish(mapDeals({ text: 'id: x' }))).toBeUndefined();
  });
});
