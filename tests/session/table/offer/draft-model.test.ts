import { describe, expect, it } from 'vitest';
import { offer } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

const FORMAT = 1;

it('a counter has no words of its own before something in it is changed', () => {
  const session = new ScriptedGame()
    .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
    .sitDown('b');
  session.startCounter();
  expect(seen(session).draft.clauses).toHaveLength(2);
  expect(seen(session).draft.words).toBe('');
  session.pencil(FORMAT, 0);
  expect(seen(session).draft.words).not.toBe('');
});

it('a counter begins without the answers that the person never signs', () => {
  const script = new ScriptedGame().passUntil((turn) => turn === 'talk b');
  const session = script.play('b', offer('opening', ['a'], { venue: 'tower', format: 'small' })).sitDown('a');
  session.startCounter();
  expect(seen(session).draft.clauses.map(({ issue }) => issue)).toEqual([FORMAT]);
  expect(seen(session).draft.worth?.redLine).toBeUndefined();
});

describe('a letter that another delegation carries', () => {
  const GUARD = 2;
  const main = (aim?: number) => {
    const small = smallScenario();
    const aimFor = aim === undefined ? undefined : { round: aim, penalty: 2 };
    return { ...small, tracks: small.tracks.map((track) => (track.id === 'main' ? { ...track, aimFor } : track)) };
  };
  const carried = (aim?: number, day = 1) => {
    const script = new ScriptedGame(main(aim));
    script.passUntil((turn) => turn === 'talk b' && script.table.state.round === day);
    const session = script.sitDown('b');
    session.pencil(GUARD, 1);
    for (const { party, addressed } of seen(session).draft.addressees) {
      if (addressed !== (party === 2)) session.address(party);
    }
    return seen(session).draft.carried;
  };

  it('tells who carries it, and the day of the answer', () => {
    expect(carried()).toEqual(['The town of A carries this letter to the town of C. The answer comes on day 3.']);
  });

  it('tells that the answer comes after the date of its part', () => {
    expect(carried(2)).toEqual([
      'The town of A carries this letter to the town of C. The answer comes on day 3, a day after the date for “The water”.',
    ]);
    expect(carried(1)[0]).toContain('on day 3, 2 days after the date for “The water”.');
  });

  it('tells that no later letter is answered before the date', () => {
    expect(carried(4)[0]).toContain(
      'The answer comes on day 3. Answers to later letters come after the date for “The water”.',
    );
  });

  it('tells of the last day, and not of a date that has passed', () => {
    expect(carried(1, 2)).toEqual([
      'The town of A carries this letter to the town of C. The answer comes on day 4, the last day.',
    ]);
  });
});

describe('the delegation to which an unsent letter goes', () => {
  const WATER = 2;
  const B = 1;
  const C = 2;
  const drafting = () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(WATER, 1, B);
    return session;
  };
  const addressees = (session: ReturnType<typeof drafting>) =>
    seen(session).draft.addressees.flatMap(({ party, addressed }) => (addressed ? [party] : []));

  it('is the one whose conversation is open', () => {
    const session = drafting();
    expect(addressees(session)).toEqual([B]);
    session.follow(C);
    expect(addressees(session)).toEqual([C]);
    session.pencil(3, 1, B);
    expect(addressees(session)).toEqual([B]);
  });

  it('is the one that the person has chosen, whatever is opened later', () => {
    const session = drafting();
    session.address(C);
    session.address(B);
    session.follow(B);
    session.pencil(3, 1, B);
    expect(addressees(session)).toEqual([C]);
  });

  it('stays as it was if the other one cannot be written to', () => {
    const session = drafting();
    session.follow(0);
    expect(addressees(session)).toEqual([B]);
  });
});
