import { describe, expect, it } from 'vitest';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Offer } from '#engine/model/offer.ts';
import { tellingOfLine, tellingOfOffer, tellingOfReview, tellingOfVote } from '#session/words/telling.ts';
import { carry, counter, offer, openTable, openTableWithCarriers, refuse } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const [A, B, C] = [0, 1, 2];
const toC = (water: string) => offer('main', ['c'], { water });

/** Two letters from a to c, with a letter between that the other way; the last one waits. */
function twoLetters() {
  return openTable(smallScenario())
    .play('a', toC('halves'))
    .play('c', counter({ water: 'nothing' }))
    .play('a', refuse())
    .toRound(2)
    .skipTo('a')
    .play('a', toC('meters'));
}

describe('how an offer is explained', () => {
  it('takes the next turn each time that the two write, each way for itself', () => {
    const { offers } = twoLetters().state;
    const [first, second, third] = offers.map(({ clauses: terms }) => ({ terms }));
    expect(offers.map((each) => tellingOfOffer(offers, each))).toEqual([
      { on: 'offer', turn: A, by: A, to: C, today: 1, isFirst: true, ...first },
      { on: 'counter', turn: C, by: C, to: A, today: 1, isFirst: true, ...second },
      { on: 'offer', turn: A + 1, by: A, to: C, today: 2, isFirst: false, ...third },
    ]);
  });

  it('does not count what a carrier has kept back', () => {
    const table = openTableWithCarriers(smallScenario())
      .skipTo('b')
      .play('b', toC('halves'))
      .play('a', carry('hold'))
      .toRound(2)
      .skipTo('b')
      .play('b', toC('meters'));
    const { offers } = table.state;
    expect(tellingOfOffer(offers, offers[1] as Offer)).toMatchObject({ on: 'offer', turn: B, by: B, to: C });
    // Read on another day than it was written on.
    expect(tellingOfOffer(offers, offers[1] as Offer).today).toBeUndefined();
  });
});

describe('how other moves are explained', () => {
  it('does not count what others have been told', () => {
    const told = (audience: Dispatch['audience'], question: number): Dispatch => {
      return { round: 1, audience, kind: 'replied', question };
    };
    const record = [told([A, B], 1), told([B, C], 2), told([A, B], 3)];
    expect(record.map((_, key) => tellingOfLine({ offers: [], record }, key).turn)).toEqual([A + B, B + C, A + B + 1]);
  });

  it('goes by how often a text has been put to the vote', () => {
    const voted: Dispatch = {
      round: 1,
      audience: 'all',
      kind: 'voted',
      track: 0,
      ballots: [],
      signed: false,
      reopened: [],
    };
    expect(tellingOfVote([voted], 3, 0, B)).toEqual({ on: 'vote', turn: B + 1, by: B, today: 3 });
    expect(tellingOfVote([voted], 3, 1, B)).toEqual({ on: 'vote', turn: B, by: B, today: 3 });
    expect(tellingOfReview(2, 3, C)).toEqual({ on: 'review', turn: C + 2, by: C, today: 3 });
  });
});
