import { describe, expect, it } from 'vitest';
import { pricedIn } from '#engine/negotiators/position/named-price.ts';
import {
  type Act,
  accept,
  clausesOf,
  counter,
  offer,
  openTable,
  type PlayTable,
  refuse,
  refuseAt,
} from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const FIRST = { water: 'nothing', guard: 'base' };

/** The second town's letter is refused at a price. */
const priced = () => answered(refuseAt({ water: 'halves' }));

/** Its letter is answered, and it is its turn again on the next day. */
function answered(answer: Act) {
  const table = openTable(smallScenario())
    .skipTo('b')
    .play('b', offer('main', ['a'], FIRST))
    .play('a', answer);
  return table.toRound(2).skipTo('b');
}

function priceAt(table: PlayTable) {
  const view = table.viewOf('a');
  const last = view.offers.at(-1);
  return last && pricedIn(view, last);
}

describe('the price that a party has named', () => {
  it('is kept to where the next letter says the first with just that change', () => {
    const table = priced().play('b', offer('main', ['a'], { ...FIRST, water: 'halves' }));
    expect(priceAt(table)).toEqual({ round: 1, beyond: [] });
  });

  it.each([{ ...FIRST, water: 'meters' }, { guard: 'base' }, { water: 'halves', guard: 'patrol' }])(
    'is not met by %o',
    (wording) => {
      expect(priceAt(priced().play('b', offer('main', ['a'], wording)))).toBeUndefined();
    },
  );

  it('is met by a letter that says more, which is told apart', () => {
    const table = priced().play('b', offer('main', ['a'], { ...FIRST, water: 'halves', costs: 'shared' }));
    expect(priceAt(table)).toEqual({ round: 1, beyond: clausesOf(smallScenario(), { costs: 'shared' }) });
  });

  it('is met by a letter that leaves out what the text says as well', () => {
    const table = openTable(smallScenario())
      .skipTo('b')
      .play('b', offer('main', ['a'], FIRST))
      .play('a', refuseAt({ water: 'halves' }));
    const settled = table
      .toRound(2)
      .skipTo('a')
      .play('a', offer('main', ['b'], { guard: 'base' }))
      .play('b', accept());
    expect(
      priceAt(
        settled
          .toRound(3)
          .skipTo('b')
          .play('b', offer('main', ['a'], { water: 'halves' })),
      ),
    ).toEqual({
      round: 1,
      beyond: [],
    });
  });

  it('is met by a letter that leaves out what its sender has said since and still says', () => {
    const { guard } = FIRST;
    const table = priced()
      .play('b', offer('main', ['a'], { guard }))
      .play('a', refuse())
      .toRound(3)
      .skipTo('b');
    expect(priceAt(table.play('b', offer('main', ['a'], { water: 'halves' })))).toEqual({ round: 1, beyond: [] });
  });

  it('is still kept to after other letters of the two', () => {
    const table = priced()
      .play('b', offer('main', ['a'], { costs: 'open' }))
      .play('a', counter({ costs: 'paid' }))
      .play('b', refuse())
      .toRound(3)
      .skipTo('b');
    expect(priceAt(table.play('b', offer('main', ['a'], { ...FIRST, water: 'halves' })))).toEqual({
      round: 1,
      beyond: [],
    });
  });

  it('is none where a refusal named none', () => {
    expect(priceAt(answered(refuse()).play('b', offer('main', ['a'], { ...FIRST, water: 'halves' })))).toBeUndefined();
  });
});
