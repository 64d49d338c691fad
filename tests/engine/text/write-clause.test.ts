import { describe, expect, it } from 'vitest';
import type { ClauseState } from '#engine/model/clause-state.ts';
import { initialledBy } from '#engine/text/text.ts';
import { initialClause, writeClause } from '#engine/text/write-clause.ts';
import { smallGame } from '../../support/scenarios.ts';

const { common } = smallGame();
const [A, B, C] = [0, 1, 2];
/** Consent: b and c. Options: nobody, patrol, base. */
const GUARD = 3;
const [PATROL, BASE] = [1, 2];

const empty = (): ClauseState => ({ current: undefined, beside: [] });
const write = (clause: ClauseState, option: number, ...pair: number[]) =>
  writeClause(common, clause, { issue: GUARD, option }, pair);
const initial = (clause: ClauseState, option: number, party: number) =>
  initialClause(common, clause, { issue: GUARD, option }, party);

describe('an agreed clause', () => {
  it('fills an empty article with the initials of both, even where neither has consent', () => {
    const clause = empty();
    expect(write(clause, PATROL, A, B)).toEqual({ joined: [A, B], dropped: [], beside: false });
    expect(clause).toEqual({ current: { option: PATROL, initials: [A, B] }, beside: [] });
    const foreign = empty();
    writeClause(common, foreign, { issue: 4, option: 1 }, [B]);
    expect(foreign.current).toEqual({ option: 1, initials: [B] });
  });

  it('joins the same version: initials are added, none are lost, none count twice', () => {
    const clause = empty();
    write(clause, PATROL, B, C);
    expect(write(clause, PATROL, A, B)).toEqual({ joined: [B, C, A], dropped: [], beside: false });
    expect(clause.current).toEqual({ option: PATROL, initials: [B, C, A] });
  });

  it('replaces another version if one of the two has consent, whose initials are dropped', () => {
    const clause = empty();
    write(clause, PATROL, A, C);
    expect(write(clause, BASE, A, B)).toEqual({ joined: [A, B], dropped: [C], beside: false });
    expect(clause).toEqual({ current: { option: BASE, initials: [A, B] }, beside: [] });
  });

  it('is tabled beside another version if neither has consent', () => {
    const clause = empty();
    write(clause, PATROL, B, C);
    expect(writeClause(common, clause, { issue: GUARD, option: BASE }, [A])).toEqual({
      joined: [A],
      dropped: [],
      beside: true,
    });
    expect(clause).toEqual({
      current: { option: PATROL, initials: [B, C] },
      beside: [{ option: BASE, initials: [A] }],
    });
  });

  it('moves up from beside once one with consent agrees to it', () => {
    const clause: ClauseState = {
      current: { option: PATROL, initials: [C] },
      beside: [{ option: BASE, initials: [A] }],
    };
    expect(write(clause, BASE, A, B)).toEqual({ joined: [A, B], dropped: [C], beside: false });
    expect(clause).toEqual({ current: { option: BASE, initials: [A, B] }, beside: [] });
  });

  it('leaves other versions beside it where they are', () => {
    const clause: ClauseState = { current: { option: PATROL, initials: [C] }, beside: [{ option: 0, initials: [A] }] };
    write(clause, BASE, B, C);
    expect(clause).toEqual({ current: { option: BASE, initials: [B, C] }, beside: [{ option: 0, initials: [A] }] });
  });

  it('takes the initials of its two parties off every other version, and away what nobody stands by any more', () => {
    const clause: ClauseState = {
      current: { option: PATROL, initials: [B, C] },
      beside: [{ option: 0, initials: [A] }],
    };
    expect(write(clause, BASE, A, B).dropped).toEqual([C]);
    expect(clause).toEqual({ current: { option: BASE, initials: [A, B] }, beside: [] });
  });
});

describe('an initial', () => {
  it('stands on one version only', () => {
    const clause: ClauseState = {
      current: { option: PATROL, initials: [A, B] },
      beside: [{ option: BASE, initials: [] }],
    };
    expect(initial(clause, BASE, A)).toEqual({ joined: [A], dropped: [], beside: true });
    expect(clause).toEqual({ current: { option: PATROL, initials: [B] }, beside: [{ option: BASE, initials: [A] }] });
    expect(initialledBy(clause, A)?.option).toBe(BASE);
  });

  it('promotes a version beside once all whose consent counts have initialled it, and not before', () => {
    const clause: ClauseState = {
      current: { option: PATROL, initials: [A] },
      beside: [{ option: BASE, initials: [] }],
    };
    expect(initial(clause, BASE, B)).toEqual({ joined: [B], dropped: [], beside: true });
    expect(clause.current?.option).toBe(PATROL);
    expect(initial(clause, BASE, C)).toEqual({ joined: [B, C], dropped: [A], beside: false });
    expect(clause).toEqual({ current: { option: BASE, initials: [B, C] }, beside: [] });
  });

  it('cannot be put on words that nobody has tabled', () => {
    expect(() => initial(empty(), PATROL, A)).toThrow(RangeError);
  });
});

describe('what two agree on, beside or over what stands', () => {
  const other = (...initials: number[]) => ({ option: BASE, initials });
  it.each<{ title: string; before: ClauseState; by: number[]; current: number; initials: number[]; beside: number }>([
    {
      title: 'nothing stands, and neither has a say',
      before: empty(),
      by: [A],
      current: PATROL,
      initials: [A],
      beside: 0,
    },
    {
      title: 'the same stands',
      before: { current: { option: PATROL, initials: [C] }, beside: [] },
      by: [A, B],
      current: PATROL,
      initials: [C, A, B],
      beside: 0,
    },
    {
      title: 'another stands, and one has a say',
      before: { current: other(C), beside: [] },
      by: [A, B],
      current: PATROL,
      initials: [A, B],
      beside: 0,
    },
    {
      title: 'another stands, and neither has a say',
      before: { current: other(B, C), beside: [] },
      by: [A],
      current: BASE,
      initials: [B, C],
      beside: 1,
    },
    {
      title: 'another is settled, and one has a say: its initials fall',
      before: { current: other(B, C), beside: [] },
      by: [A, C],
      current: PATROL,
      initials: [A, C],
      beside: 0,
    },
    {
      title: 'it is beside already, and neither has a say',
      before: { current: other(B), beside: [{ option: PATROL, initials: [] }] },
      by: [A],
      current: BASE,
      initials: [B],
      beside: 1,
    },
    {
      title: 'it is beside already, and one has a say',
      before: { current: other(B), beside: [{ option: PATROL, initials: [A] }] },
      by: [C],
      current: PATROL,
      initials: [A, C],
      beside: 0,
    },
  ])('where $title', ({ before, by, current, initials, beside }) => {
    const clause = structuredClone(before);
    write(clause, PATROL, ...by);
    expect(clause.current).toEqual({ option: current, initials });
    expect(clause.beside).toHaveLength(beside);
  });
});
