import fc from 'fast-check';
import { HALL_SCENES, type HallModel } from '#session/table/frame/hall-model.ts';
import { hall } from './flagship-table.ts';

/** A hall of 2 to 8 delegations in any scene. */
export function drawnHall(scenes: readonly HallModel['scene'][] = HALL_SCENES): fc.Arbitrary<HallModel> {
  return fc.gen().map((g) => {
    const count = g(fc.integer, { min: 2, max: 8 });
    const you = g(fc.nat, count - 1);
    const seats = Array.from({ length: count }, (_, party) => ({
      ...{ party, order: party, mark: `P${party}`, name: `Delegation ${party}`, you: party === you },
      ...{ present: g(fc.boolean), signed: g(fc.boolean) },
    }));
    const scene = g(fc.constantFrom, ...scenes);
    return hall({ scene, seats, floor: g(fc.nat, count - 1), inBrackets: g(fc.boolean) });
  });
}
