import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { KitEntry } from '#session/classroom/kit/kit-document.ts';
import { kitEntries } from '#session/classroom/kit/kit-entries.ts';
import { compileTold } from '../../../support/compile-told.ts';
import { shippedScenario } from '../../../support/scenarios.ts';

const POISON = 'POISON';
const WISH = { students: 26, minutes: 45 } as const;
const FLAGSHIP = shippedScenario('white-house-2025');

/** The scenario with everything else that a delegation keeps to itself: words that are found again, and other numbers. */
function poisoned(scenario: Scenario, isOwn: (id: string) => boolean): Scenario {
  const other = (id: string) => !isOwn(id);
  return {
    ...scenario,
    parties: scenario.parties.map((party) =>
      isOwn(party.id)
        ? party
        : {
            ...party,
            mandate: {
              interests: POISON,
              position: POISON,
              redLines: POISON,
              canOffer: POISON,
              answersTo: POISON,
              ifNoDeal: POISON,
            },
            walkAway: Object.fromEntries(
              Object.entries(party.walkAway).map(([track, rules]) => [
                track,
                { ...rules, start: rules.start - 7, drift: 1 },
              ]),
            ),
            factions: [
              { id: 'a', name: POISON, weight: 60, cares: {}, wants: 0.1 },
              { id: 'b', name: POISON, weight: 40, cares: {}, wants: 0.2 },
            ],
            members: party.members?.map((member) => ({
              ...member,
              stands: member.stands.map((stand) => (stand.private ? { ...stand, because: POISON } : stand)),
            })),
          },
    ),
    issues: scenario.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({
        ...option,
        points: Object.fromEntries(
          Object.entries(option.points).map(([party, points]) => [party, other(party) ? points + 3 : points]),
        ),
      })),
    })),
    redLines: [
      ...scenario.redLines.filter(({ party, declared }) => isOwn(party) || declared),
      ...scenario.parties
        .filter(({ id }) => other(id))
        .map(({ id }) => ({ party: id, never: { venue: ['geneva'] }, declared: false, because: POISON })),
    ],
    terms: scenario.terms.map((term) =>
      other(term.party) ? { ...term, points: term.points - 1, because: POISON } : term,
    ),
    debrief: undefined,
  };
}

const entriesOf = (scenario: Scenario): readonly KitEntry[] => kitEntries(compileTold(scenario), WISH);
const drawn = (entries: readonly KitEntry[], key: string) => entries.find((entry) => entry.key === key)?.draw();

describe('the kit', () => {
  it.each(FLAGSHIP.parties.map(({ id }, party) => ({ id, party })))(
    'has nothing in the mandate of $id that another delegation keeps to itself',
    ({ id, party }) => {
      const key = `mandate-${party}`;
      const mandate = drawn(entriesOf(FLAGSHIP), key);
      expect(mandate?.audience).toBe('chair');
      expect(drawn(entriesOf(poisoned(FLAGSHIP, (each) => each === id)), key)).toEqual(mandate);
    },
  );

  it('has nothing of it in what everybody or whoever watches has in hand', () => {
    const before = entriesOf(FLAGSHIP).map(({ draw }) => draw());
    const after = entriesOf(poisoned(FLAGSHIP, () => false)).map(({ draw }) => draw());
    const open = before.filter(({ audience }) => audience === 'everybody' || audience === 'watcher');
    expect(open.map(({ id }) => id)).toEqual([
      'situation',
      'rules',
      'name-plates',
      'offer-forms',
      'offer-form-large',
      'wall-chart',
      'result',
      'observer',
      'press',
    ]);
    for (const document of open) expect(after.find(({ id }) => id === document.id)).toEqual(document);
  });

  it('has a mandate in which every word that its own delegation keeps to itself can be found', () => {
    const mandate = JSON.stringify(drawn(entriesOf(poisoned(FLAGSHIP, () => false)), 'mandate-1'));
    expect(mandate.split(POISON).length).toBeGreaterThan(6);
  });

  it('tells the teacher what all keep to themselves', () => {
    const scenario = shippedScenario('guarantees-2025');
    expect(JSON.stringify(drawn(entriesOf(scenario), 'key'))).toContain('(secret): ');
  });
});
