import { describe, expect, it } from 'vitest';
import { lastJoinedIn } from '#engine/mind/lines.ts';
import { at } from '#engine/model/at.ts';
import type { State } from '#engine/model/state.ts';
import { sharesReading } from '#engine/model/wording.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { sampleSize } from '../../../properties/fuzz-runs.ts';
import { playOut } from '../../../support/play.ts';
import { shippedGame } from '../../../support/scenarios.ts';

const SEEDS = [11, 12, 13, 3006, 3009].slice(0, sampleSize(2, 5));
const GAME = shippedGame('white-house-2025');

type Moves = Extract<Reason, { code: 'moves' }>;

/** Rounds since the delegation has initialled what it leaves, if two others have initialled it as well. */
function ageOfInitials(state: State, { move: { party } }: Decision, { issue, from }: Moves): number | undefined {
  const { current } = at(state.text, issue);
  const isShared = current?.initials.includes(party) === true && current.initials.length >= 3;
  if (!isShared || current === undefined || !sharesReading(current, from)) return undefined;
  return state.round - lastJoinedIn(viewFor(GAME, state, party), party, issue);
}

/** Causes for which a decision takes back initials that two others share, other than a word that is kept, with their age. */
function takenBackIn(state: State, decision: Decision): { readonly age: number; readonly code: string }[] {
  return decision.reasons.flatMap((reason) => {
    const age = reason.code === 'moves' ? ageOfInitials(state, decision, reason) : undefined;
    if (reason.code !== 'moves' || age === undefined || ['word', 'price'].includes(reason.cause.code)) return [];
    const { cause } = reason;
    const isOld = cause.code === 'refused' && cause.round < state.round - age;
    return [{ age, code: isOld ? 'old refusal' : cause.code }];
  });
}

describe('initials that three have set', () => {
  it('are not taken back on the same day, and on the next not for a refusal that came before them', () => {
    const taken: ReturnType<typeof takenBackIn> = [];
    for (const seed of SEEDS) {
      playOut(GAME, seed, (state, decision) => {
        if (decision.move.type !== 'vote') taken.push(...takenBackIn(state, decision));
      });
    }
    expect(taken.filter(({ age }) => age === 0)).toEqual([]);
    expect(taken.filter(({ age, code }) => age === 1 && code === 'old refusal')).toEqual([]);
    expect(taken.length).toBeGreaterThan(0);
  });
});
