import { describe, expect, it } from 'vitest';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { offer, openTable, type PlayTable, refuse, type Wording } from '../../../support/play.ts';
import { smallScenario, walkAway, withParty } from '../../../support/scenarios.ts';

/** The second town needs 6 points and could have 40, so that it expects more of waiting than of what is fair. */
const SCENARIO = withParty(smallScenario(), 'b', { walkAway: { opening: walkAway(7), main: walkAway(6) } });
const FAIR = { water: 'halves', guard: 'patrol', costs: 'shared' };

/** The second town asks the third for some wording on the first day. */
const asking = (table: PlayTable, wording: Wording) => table.skipTo('b').play('b', offer('main', ['c'], wording));

/** The answer of the second town to a letter that the first writes on the second day, when the third has refused its letter. */
function answerTo(table: PlayTable, wording: Wording) {
  table.toRound(2);
  if (table.turn === 'answer c') table.play('c', refuse());
  table.skipTo('a').play('a', offer('main', ['b'], wording));
  return negotiate(table.viewOf('b')).move;
}

describe('a letter of what a delegation asks for itself', () => {
  it('is accepted from somebody else, too, be it all of it or a part', () => {
    const { water, guard } = FAIR;
    for (const wording of [FAIR, { water, guard }]) {
      expect(answerTo(asking(openTable(SCENARIO), wording), wording)).toMatchObject({ response: 'accept' });
    }
  });

  it('is not, where another answer has been asked for since', () => {
    const table = asking(openTable(SCENARIO), FAIR)
      .play('b', offer('main', ['a'], { water: 'meters' }))
      .play('a', refuse('too-little', 'water'));
    expect(answerTo(table, FAIR)).not.toMatchObject({ response: 'accept' });
  });

  it('is not, where its sender asks for something else on the rest of the part', () => {
    const { water, guard } = FAIR;
    const table = openTable(SCENARIO)
      .play('a', offer('main', ['b'], { costs: 'paid' }))
      .play('b', refuse('too-little', 'costs'));
    expect(answerTo(asking(table, FAIR), { water, guard })).not.toMatchObject({ response: 'accept' });
  });
});
