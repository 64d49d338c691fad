import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { publicPart } from '#engine/wire/public-part.ts';
import { shippedScenario, smallScenario } from '../../support/scenarios.ts';

describe('the public part of a scenario', () => {
  it('has parties, articles and answers as the file has them', () => {
    const scenario = smallScenario();
    const told = publicPart(scenario);
    expect(told.parties.map(({ id, name }) => [id, name])).toEqual(scenario.parties.map(({ id, name }) => [id, name]));
    expect(told.issues.map(({ sentence }) => sentence)).toEqual(scenario.issues.map(({ sentence }) => sentence));
    expect(told.tracks).toEqual(scenario.tracks);
    expect(told.channels).toEqual(scenario.channels);
  });

  it('has declared red lines, and no others', () => {
    const line = { party: 'b', never: { water: ['nothing'] }, because: 'No.' };
    const scenario = smallScenario({
      redLines: [
        { ...line, declared: false },
        { ...line, declared: true },
      ],
    });
    expect(publicPart(scenario).redLines).toEqual([{ ...line, declared: true }]);
  });

  it('leaves of events what is public, and not even the place of what is not', () => {
    const events: Scenario['events'] = [
      {
        id: 'rain',
        when: { round: 2 },
        title: 'Rain',
        says: 'It rains.',
        effects: [{ walkAway: { party: 'a', track: 'main', by: 3 } }, { standing: { party: 'a', by: -2 } }],
      },
    ];
    expect(publicPart(smallScenario({ events })).events?.[0]?.effects).toEqual([{ standing: { party: 'a', by: -2 } }]);
  });

  it('has those stands of members that are not private', () => {
    const scenario = shippedScenario('white-house-2025');
    const stands = (parties: Pick<Scenario['parties'][number], 'members'>[]) =>
      parties.flatMap(({ members }) => (members ?? []).flatMap((member) => member.stands));
    const all = stands([...scenario.parties]);
    const told = stands([...publicPart(scenario).parties]);
    expect(told).toEqual(all.filter((note) => note.private !== true));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(all.length);
  });
});
