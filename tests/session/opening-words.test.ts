import { describe, expect, it } from 'vitest';
import type { Position } from '#engine/model/scenario/position.ts';
import { dispatchInWords } from '#session/words/dispatch-in-words.ts';
import { open, openTableAtOpenings, type Wording, withdraw } from '../support/play.ts';
import { openingScenario, position } from '../support/scenarios.ts';

const positions: readonly Position[] = [
  { ...position('a', 'water', 'meters', 'wants'), tag: 'inferred', because: 'We look first.' },
  { ...position('a', 'costs', 'open', 'wants'), because: 'Nobody knows the costs.' },
  { ...position('a', 'guard', 'base', 'never'), because: 'No walls.' },
  { ...position('a', 'venue', 'tower', 'never'), because: 'It is theirs.' },
  position('b', 'guard', 'base', 'wants'),
];

/** What is told of what the town of A says. */
function told(clauses: Wording, never: Wording = {}): string {
  const table = openTableAtOpenings(openingScenario({ positions })).play('a', open(clauses, never));
  const [line] = table.recorded('opened');
  return line === undefined ? '' : dispatchInWords(table.game, table.state, line).words;
}

describe('an opening statement in words', () => {
  it('says what is proposed and what is never signed, with the reason against what another wants', () => {
    expect(told({ water: 'meters', costs: 'open' }, { venue: 'tower', guard: 'base' })).toBe(
      'The town of A asks for water: meters; costs: open. It will never accept guard: base. In the game’s words: No walls. It will also never accept venue: tower.',
    );
  });

  it('gives a reason for what it proposes where it rules out nothing, of what was said before what is inferred', () => {
    expect(told({ water: 'meters', costs: 'open' })).toBe(
      'The town of A asks for costs: open. In the game’s words: Nobody knows the costs. It also asks for water: meters.',
    );
  });

  it('quotes nobody: its reasons are the words of the game', () => {
    const statements = [
      told({ costs: 'open' }),
      told({}, { guard: 'base' }),
      told({ costs: 'open' }, { guard: 'base' }),
    ];
    for (const statement of statements) expect(statement).not.toMatch(/[“”"]/);
  });

  it('gives no reason for what is not its public position', () => {
    expect(told({ water: 'halves' })).toBe('The town of A asks for water: halves.');
  });

  it('that says nothing is told as none, and one that only rules out as that', () => {
    expect(told({})).toBe('The town of A makes no opening statement.');
    expect(told({}, { water: 'halves' })).toBe('The town of A will never accept water: halves.');
  });

  it('that is left is told, too', () => {
    const table = openTableAtOpenings(openingScenario()).play('a', open({ water: 'meters' }));
    table.play('b', open()).play('c', open()).play('a', withdraw('water'));
    const lines = table.state.record.map((line) => dispatchInWords(table.game, table.state, line).words);
    expect(lines.at(-1)).toBe('The town of A no longer asks for water: meters.');
  });
});
