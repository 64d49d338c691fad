import { describe, expect, it } from 'vitest';
import { handOuts } from '#session/classroom/class/hand-outs.ts';
import type { ClassTable, KeptClass } from '#session/classroom/class/kept-class.ts';
import { smallGame } from '../../../support/scenarios.ts';
import { aClass } from './a-class.ts';

const { scenario } = smallGame();
const ids = scenario.parties.map(({ id }) => id);

function kept(some: Partial<ClassTable> = {}): KeptClass {
  const made = { ...aClass(ids.length * 2), id: 'c' };
  return { ...made, tables: made.tables.map((table) => ({ ...table, ...some })) };
}

describe('what is handed out', () => {
  it('is a link for each chair in which somebody sits, with the chair and the chances locked', () => {
    const all = handOuts(kept(), scenario);
    expect(all.map(({ table, persons }) => [table.name, persons])).toEqual(
      ['alder', 'hazel'].flatMap((name) => ids.map((_, party) => [name, [party]])),
    );
    for (const { persons, invitation } of all) {
      expect(invitation.persons).toEqual({ value: persons, locked: true });
      expect(invitation.seed).toEqual({ value: 5, locked: true });
      expect(invitation.difficulty).toEqual({ value: 'as-written', locked: true });
    }
  });

  it('is one link for a table where the game goes round', () => {
    const all = handOuts(kept({ sharing: 'round' }), scenario);
    expect(all.map(({ persons }) => persons)).toEqual([ids.map((_, party) => party), ids.map((_, party) => party)]);
    expect(all.map(({ pupils }) => pupils.length)).toEqual([ids.length, ids.length]);
  });

  it('is nothing for a chair in which nobody sits, or of which the scenario knows nothing', () => {
    const pupils = [{ nickname: 'heron' }];
    const chairs = [
      { party: 'gone', pupils },
      { party: ids[1] ?? '', pupils },
      { party: ids[0] ?? '', pupils: [] },
    ];
    expect(handOuts(kept({ chairs }), scenario).map(({ persons }) => persons)).toEqual([[1], [1]]);
    expect(handOuts(kept({ chairs: [], sharing: 'round' }), scenario)).toEqual([]);
  });

  it('says of points and attacks only what is not as usual, so that older pages read the link', () => {
    const [usual] = handOuts(kept(), scenario);
    expect(usual?.invitation.scores).toBeUndefined();
    expect(usual?.invitation.attacks).toBeUndefined();
    const presets = { scores: { value: 'off', locked: false }, attacks: { value: false, locked: true } } as const;
    const loud = { ...scenario, events: [{ sensitive: true }] } as unknown as typeof scenario;
    const [other] = handOuts({ ...kept(), presets }, loud);
    expect(other?.invitation).toMatchObject(presets);
  });
});
