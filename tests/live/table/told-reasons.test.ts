import { describe, expect, it } from 'vitest';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { reasonsSaid } from '#engine/negotiators/telling/reasons-given.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { toldReasons } from '#live/table/told-reasons.ts';
import { reasonsInWords } from '#session/words/reasons-in-words.ts';
import type { Occasion } from '#session/words/telling.ts';
import { FLAGSHIP } from '../../properties/random-play.ts';

const { scenario } = FLAGSHIP;

/** What negotiators have said in the first moves of a game. */
function saidInPlay(moves: number): Reason[] {
  const state = createGame(FLAGSHIP, { seed: 4, seats: FLAGSHIP.secrets.map(() => 'negotiator') });
  const memories = newSeatMemories(FLAGSHIP);
  const all: Reason[] = [];
  for (let count = 0; count < moves; count += 1) {
    const decision = nextDecision(FLAGSHIP, state, memories);
    if (decision === undefined) break;
    const view = viewFor(FLAGSHIP, state, decision.move.party, memories[decision.move.party]);
    all.push(...reasonsSaid(view, decision).flatMap(([, reasons]) => reasons));
    applyTo(FLAGSHIP, state, decision.move);
  }
  return all;
}

const told = (reasons: readonly Reason[], reveal: 'none' | 'in-character' | 'full', scores: 'after' | 'private') =>
  toldReasons(scenario, [['line:0', reasons]], { reveal, scores }).flatMap(([, some]) => some);

describe('reasons as a chair is told them', () => {
  const said = saidInPlay(50);

  it('are said in the same words without the numbers behind them', () => {
    const hidden = told(said, 'in-character', 'private');
    for (const on of ['offer', 'counter', 'accept', 'refuse', 'vote', 'other'] satisfies Occasion[]) {
      const inWords = (reasons: readonly Reason[]) =>
        reasonsInWords(FLAGSHIP, reasons, { on, turn: 1, reveal: 'in-character' });
      expect(inWords(hidden)).toEqual(inWords(said));
    }
  });

  it('hold no number of points, chances or aims then', () => {
    const keys = ['points', 'with', 'without', 'walkAway', 'waiting', 'gain', 'given', 'gained', 'from', 'to'];
    const numbers = told(said, 'in-character', 'private').flatMap((reason) => numbersUnder(reason, keys));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => ![-1, 0, 1].includes(number))).toEqual([]);
  });

  it('hold them where everything is revealed and points are told, and only there', () => {
    const whole = told(said, 'full', 'private');
    expect(whole.map(({ code }) => code)).toEqual(said.map(({ code }) => code));
    expect(whole.filter(({ code }) => code === 'gains-by')).toEqual(said.filter(({ code }) => code === 'gains-by'));
    expect(told(said, 'full', 'after')).toEqual(told(said, 'in-character', 'after'));
    expect(told(said, 'none', 'private')).toEqual([]);
  });

  it('bring the words of a red line or a term along, which only its delegation has on its sheet', () => {
    const [line] = scenario.redLines;
    const party = scenario.parties.findIndex(({ id }) => id === line?.party);
    const why = { among: 'redLines', party, index: 0 } as const;
    expect(told([{ code: 'because', issue: 0, option: 0, why }], 'in-character', 'after')).toEqual([
      { code: 'because', issue: 0, option: 0, why, words: line?.because },
    ]);
  });
});

/** All numbers that lie under some keys, however deep. */
function numbersUnder(value: object, keys: readonly string[]): number[] {
  return Object.entries(value).flatMap(([key, part]) => {
    if (typeof part === 'number') return keys.includes(key) ? [part] : [];
    return typeof part === 'object' && part !== null ? numbersUnder(part, keys) : [];
  });
}
