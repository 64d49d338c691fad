import { describe, expect, it } from 'vitest';
import type { State } from '#engine/model/state.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { seated } from '#lab/measuring/seated.ts';
import { isNamedChangeAccepted, type RefusedLetter, refusedLetter } from '#lab/transcripts/named-change.ts';
import type { Obstacle } from '#lab/transcripts/transcript.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const table = seated(shippedScenario('job-offer'), new Map());

/** The refusals of some games among negotiators, each with the letter's own answers and all others, as obstacles. */
function refusals(): RefusedLetter[] {
  const refused: RefusedLetter[] = [];
  for (let seed = 1; seed <= 12; seed += 1) {
    playGame(
      table,
      seed,
      () => 0,
      (state, move) => {
        const letter = move.type === 'answer' ? refusedLetter(state, move) : undefined;
        if (letter !== undefined) refused.push(letter);
      },
    );
  }
  return refused;
}

describe('the change that a refusal names', () => {
  const refused = refusals();
  const tried = (letter: RefusedLetter, over: readonly Obstacle[]) => isNamedChangeAccepted(table.game, letter, over);
  const { issues } = table.game.scenario;

  it('is undefined where no answer is named', () => {
    expect(refused.length).toBeGreaterThan(3);
    expect(refused.map((letter) => tried(letter, [{ issue: issues[0]?.id ?? '', wouldAccept: [] }]))).toEqual(
      refused.map(() => undefined),
    );
  });

  it('is accepted for some answers and not for others to the same letter', () => {
    const wishes = issues.flatMap(({ id, options }) =>
      options.map((option) => [{ issue: id, wouldAccept: [option.id] }]),
    );
    const answersTo = (letter: RefusedLetter) => new Set(wishes.map((over) => tried(letter, over)));
    expect(refused.some((letter) => answersTo(letter).size > 1)).toBe(true);
  });

  it('leaves the moment as it was, so that the next one is tried from the same', () => {
    const letter = refused[0] as RefusedLetter;
    const before: State = structuredClone(letter.before);
    const over = issues.map(({ id, options }) => ({ issue: id, wouldAccept: [options.at(-1)?.id ?? ''] }));
    const first = tried(letter, over);
    expect(letter.before).toEqual(before);
    expect(tried(letter, over)).toBe(first);
  });

  it('is kept of refusals alone', () => {
    const { before } = refused[0] as RefusedLetter;
    expect(refusedLetter(before, { type: 'answer', party: 0, offer: 0, response: 'accept' })).toBeUndefined();
  });
});
