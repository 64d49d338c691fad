import { expect, it } from 'vitest';
import { keptGolden } from './kept-golden.ts';

it('every move of a game is told, in order, with its day', () => {
  const { golden, moves } = keptGolden('flagship-person');
  expect(moves.map(({ number }) => number)).toEqual(golden.moves.map((_, index) => index + 1));
  expect(moves.map(({ round }) => round)).toEqual(moves.map(({ round }) => round).sort((a, b) => a - b));
  expect(moves[0]?.day).toBe('Tuesday, 19 August');
});

it('what is made to somebody says to whom, and what is said to all does not', () => {
  const { golden, model, moves } = keptGolden('flagship-person');
  const nameOf = (party: number) => model.results[party]?.name;
  golden.moves.forEach((move, index) => {
    const told = moves[index];
    if (move.type === 'offer') expect(told?.to).toHaveLength(move.to.length);
    else if (['answer', 'carry', 'reply', 'tell', 'ask'].includes(move.type)) expect(told?.to).toHaveLength(1);
    else expect(told?.to).toEqual([]);
    expect(told?.to).not.toContain(nameOf(move.party));
  });
});
