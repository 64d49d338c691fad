import { expect, it } from 'vitest';
import { textsOf } from '#scenario/translation/text-tree.ts';
import { shippedScenario, smallScenario } from '../../support/scenarios.ts';

it('has the texts of a scenario by its ids, and none of its numbers', () => {
  const { title, summary, parties, tracks } = smallScenario();
  const tree = textsOf(smallScenario());
  expect(tree).toMatchObject({ title, summary, tracks: { opening: { title: tracks[0]?.title } } });
  expect(tree['parties']).toMatchObject({ a: { name: parties[0]?.name, fullName: parties[0]?.fullName } });
  expect(JSON.stringify(tree)).not.toMatch(/"(points|walkAway|id|signatories)"/);
});

it('calls what has no id by what it is about, and numbers what is about the same', () => {
  const scenario = smallScenario();
  const position = {
    party: 'a',
    issue: 'venue',
    option: 'lake',
    stance: 'wants',
    tag: 'stated',
    because: 'Why.',
  } as const;
  const redLine = { party: 'b', never: { venue: ['lake'] }, declared: true, because: 'No.' };
  const tree = textsOf({
    ...scenario,
    situation: ['First.', 'Then.'],
    positions: [position, { ...position, date: '2025-08-19', because: 'Since then.' }],
    redLines: [redLine, { ...redLine, because: 'Never.' }],
  });
  expect(tree).toMatchObject({
    situation: { 1: 'First.', 2: 'Then.' },
    positions: { 'a venue lake': { because: 'Why.' }, 'a venue lake 2025-08-19': { because: 'Since then.' } },
    redLines: { 'b 1': { because: 'No.' }, 'b 2': { because: 'Never.' } },
  });
});

it.each(['job-offer', 'white-house-2025'])('has every text of %s once', (id) => {
  const texts: string[] = [];
  const gather = (node: unknown): void => {
    if (typeof node === 'string') texts.push(node);
    else for (const part of Object.values(node ?? {})) gather(part);
  };
  const scenario = shippedScenario(id);
  gather(textsOf(scenario));
  expect(texts).toContain(scenario.summary);
  expect(texts).toEqual(expect.arrayContaining(scenario.redLines.map(({ because }) => because)));
  expect(texts).toEqual(expect.arrayContaining(scenario.positions.flatMap(({ because }) => because ?? [])));
  expect(texts).toEqual(expect.arrayContaining([...scenario.situation, ...(scenario.debrief?.questions ?? [])]));
});
