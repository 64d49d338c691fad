import { describe, expect, it } from 'vitest';
import { reactionsSince } from '#engine/reactions/reactions-since.ts';
import {
  accept,
  answerClaim,
  callVote,
  claim,
  counter,
  endDay,
  initial,
  no,
  offer,
  openTable,
  type PlayTable,
  refuse,
  stay,
  tellMatters,
  useLever,
  walkOut,
  withdraw,
  yes,
} from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

/** How the others take one seat by all that it has seen: "b warmer, marked: accepts". */
function moods(table: PlayTable, seat: string, from = 0): string[] {
  return reactionsSince(table.viewOf(seat), from).map((reaction) => {
    const name = 'abc'[reaction.party];
    if (!('by' in reaction)) return `${name} ${reaction.mood}`;
    const isMarked = 'isMarked' in reaction && reaction.isMarked;
    return `${name} ${reaction.mood}${isMarked ? ', marked' : ''}: ${reaction.by}`;
  });
}

const withLever = smallScenario({
  levers: [
    {
      id: 'press',
      party: 'a',
      label: 'Press',
      says: 'A says what follows if no text is signed.',
      uses: 1,
      effects: [{ trust: { of: 'b', to: 'a', broke: 1 } }],
    },
  ],
});

/** Levers of A that make waiting dearer for B; by the second, B trusts A more as well. */
const withPressure = smallScenario({
  levers: [
    {
      id: 'press',
      party: 'a',
      label: 'Press',
      says: 'A says what follows if no text is signed.',
      uses: 1,
      effects: [{ walkAway: { party: 'b', track: 'opening', by: -1 } }],
    },
    {
      id: 'name-day',
      party: 'a',
      label: 'Name a day',
      says: 'A names a day, which B has asked for.',
      uses: 1,
      effects: [{ trust: { of: 'b', to: 'a', kept: 1 } }, { walkAway: { party: 'b', track: 'opening', by: -1 } }],
    },
  ],
});

const offered = (wording = { venue: 'lake', format: 'small' }) =>
  openTable(smallScenario()).play('a', offer('opening', ['b'], wording));

describe('how the others take what a seat does', () => {
  it('is nothing before it has done anything', () => {
    expect(moods(openTable(smallScenario()), 'a')).toEqual([]);
  });

  it('is that the one asked has yet to answer, and that the other was not asked', () => {
    expect(moods(offered(), 'a')).toEqual(['b waiting', 'c not-asked']);
  });

  it('goes by the answer to its offer', () => {
    expect(moods(offered().play('b', accept()), 'a')).toEqual(['b warmer, marked: accepts', 'c not-asked']);
    expect(moods(offered().play('b', refuse()), 'a')).toEqual(['b cooler: refuses', 'c not-asked']);
  });

  it('goes by its own answer, as soon as the other has heard it', () => {
    expect(moods(offered().play('b', accept()), 'b')).toEqual(['a warmer, marked: is-accepted']);
    expect(moods(offered().play('b', refuse()), 'b')).toEqual(['a cooler: is-refused']);
  });

  it('is unseen by those who took no part', () => {
    expect(moods(offered().play('b', refuse()), 'c')).toEqual([]);
  });

  it('goes by what a counter gives of what was asked for', () => {
    expect(moods(offered().play('b', counter({ venue: 'lake' })), 'a')).toEqual([
      'b warmer: gives-part',
      'c not-asked',
    ]);
    expect(moods(offered().play('b', counter({ venue: 'tower' })), 'a')).toEqual(['b unmoved: stays', 'c not-asked']);
  });

  it('goes by what a counter gives more or less than the one before', () => {
    const countered = (first: string, second: string) => {
      const table = offered()
        .play('b', counter({ venue: first, format: 'big' }))
        .play('a', refuse());
      table.play('a', endDay()).skipTo('a');
      const from = table.viewOf('a').record.length;
      table.play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }));
      return moods(table.play('b', counter({ venue: second, format: 'big' })), 'a', from)[0];
    };
    expect(countered('tower', 'lake')).toBe('b warmer, marked: comes-closer');
    expect(countered('lake', 'tower')).toBe('b cooler: takes-back');
    expect(countered('lake', 'lake')).toBe('b unmoved: stays');
  });

  it('goes by initials that are joined, and taken back', () => {
    const table = offered().play('b', accept());
    const from = table.viewOf('a').record.length;
    expect(moods(table.play('a', withdraw('venue')), 'a', from)).toEqual(['b cooler, marked: sees-broken']);
    // One is joined again, and has not forgotten.
    expect(moods(table.skipTo('a').play('a', initial('venue', 'lake')), 'a', from)).toEqual(['b cooler: sees-broken']);
  });

  it('is no warmer for three days after trust was lost, whatever it accepts meanwhile, and says both', () => {
    const pressing = () => openTable(withLever).play('a', useLever('press'));
    const day = (round: number) => {
      const table = pressing().toRound(round).skipTo('a');
      const from = table.viewOf('a').record.length;
      return moods(table.play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', accept()), 'a', from)[0];
    };
    expect(moods(pressing(), 'a')).toEqual(['b cooler: trusts-less']);
    expect(day(1)).toBe('b mixed: accepts');
    expect(day(3)).toBe('b mixed: accepts');
    expect(day(4)).toBe('b warmer, marked: accepts');
  });

  it('is no warmer for three days after a lever has made waiting dearer for it', () => {
    const day = (round: number, lever = 'press') => {
      const table = openTable(withPressure).play('a', useLever(lever)).toRound(round).skipTo('a');
      const from = table.viewOf('a').record.length;
      return moods(table.play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', accept()), 'a', from)[0];
    };
    expect(moods(openTable(withPressure).play('a', useLever('press')), 'a')).toEqual(['b cooler, marked: is-pressed']);
    expect(moods(openTable(withPressure).play('a', useLever('name-day')), 'a')).toEqual(['b warmer: trusts-more']);
    expect(day(1)).toBe('b mixed: accepts');
    expect(day(3)).toBe('b mixed: accepts');
    expect(day(4)).toBe('b warmer, marked: accepts');
    expect(day(1, 'name-day')).toBe('b warmer, marked: accepts');
  });

  it('goes by what was claimed, with those who heard it', () => {
    const claimed = () =>
      openTable(smallScenario())
        .play('a', claim('b', 'venue', 'lake'))
        .skipTo('b');
    expect(moods(claimed().play('b', answerClaim('confirm')), 'a')).toEqual([
      'b warmer: confirms',
      'c warmer: sees-kept',
    ]);
    expect(moods(claimed().play('b', answerClaim('deny')), 'a')).toEqual([
      'b cooler: denies',
      'c cooler, marked: sees-broken',
    ]);
  });

  it('shows that something told has been heard, which moves nobody', () => {
    const table = openTable(smallScenario()).play('a', tellMatters('b', 'venue'));
    expect(moods(table, 'a')).toEqual(['b unmoved: has-heard', 'c not-asked']);
  });

  it('goes by the votes of a day', () => {
    const voted = (a: ReturnType<typeof yes>, b: ReturnType<typeof yes>) => {
      const table = offered().play('b', accept()).play('a', callVote('opening')).toDusk();
      const from = table.viewOf('a').record.length;
      return moods(table.play('a', a).play('b', b), 'a', from);
    };
    expect(voted(yes(), yes())).toEqual(['b warmer, marked: signs']);
    expect(voted(yes(), no('venue'))).toEqual(['b cooler: votes-no']);
    expect(voted(no('venue'), yes())).toEqual(['b cooler: is-voted-down']);
    expect(voted(no('venue'), no('venue'))).toEqual([]);
  });

  it('goes by whether it stays', () => {
    const leaving = openTable(smallScenario()).play('a', walkOut());
    expect(moods(leaving, 'a')).toEqual(['b cooler, marked: is-left', 'c cooler, marked: is-left']);
    expect(moods(leaving.play('a', stay()), 'a')).toEqual(['b cooler: is-left', 'c cooler: is-left']);
  });
});
