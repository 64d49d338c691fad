import { describe, expect, it } from 'vitest';
import { TEMPERAMENT_NAMES } from '#engine/model/scenario/temperament-name.ts';
import { ownCompany, uniformCompany, withSeat } from '../../../tools/negotiators/company.ts';
import { leadIn } from '../../../tools/negotiators/comparisons-part.ts';
import { signedIn } from '../../../tools/negotiators/endings-part.ts';
import { type GameResult, playCompany } from '../../../tools/negotiators/play-company.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const FLAGSHIP = shippedScenario('white-house-2025');
const TUTORIAL = shippedScenario('job-offer');
const FIRST = 1;
const GAMES = 16;

const violationsIn = (games: readonly GameResult[]) => games.flatMap(({ violations }) => violations);

describe('negotiators of the flagship, in a few games', () => {
  const own = playCompany(FLAGSHIP, ownCompany(FLAGSHIP), FIRST, GAMES);

  it('break no rule, and sign nothing that they should not', () => {
    expect(violationsIn(own)).toEqual([]);
    for (const name of TEMPERAMENT_NAMES) {
      expect(violationsIn(playCompany(FLAGSHIP, uniformCompany(FLAGSHIP, name), FIRST, 6))).toEqual([]);
    }
  });

  it('sign the meeting more often than the settlement, and not always the same text', () => {
    const [meetings, settlements] = [0, 1].map((track) => signedIn(own, track));
    expect(meetings?.length).toBeGreaterThan(settlements?.length ?? 0);
    expect(settlements?.length).toBeGreaterThan(0);
    expect(new Set(settlements?.map(({ text }) => text)).size).toBeGreaterThan(1);
  });

  it.each(FLAGSHIP.parties.map(({ id }, party) => ({ id, party })))(
    'have more in the chair of $id than an empty chair or one that draws lots',
    ({ id, party }) => {
      for (const name of ['absent', 'random'] as const) {
        const others = playCompany(FLAGSHIP, withSeat(ownCompany(FLAGSHIP), id, name), FIRST, GAMES);
        expect(violationsIn(others)).toEqual([]);
        expect(leadIn(own, others, party).mean).toBeGreaterThan(0);
      }
    },
  );
});

describe('negotiators of the tutorial, in a few games', () => {
  it('mostly sign the contract', () => {
    const games = playCompany(TUTORIAL, ownCompany(TUTORIAL), FIRST, GAMES);
    expect(violationsIn(games)).toEqual([]);
    expect(signedIn(games, 0).length).toBeGreaterThanOrEqual(GAMES * 0.75);
  });
});
