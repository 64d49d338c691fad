import { describe, expect, it } from 'vitest';
import { pricedIn } from '#engine/negotiators/position/named-price.ts';
import { type Act, offer, openTable, type PlayTable, refuse, refuseAt } from '../../../support/play.ts';
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
    expect(priceAt(table)).toBe(1);
  });

  it.each([
    { ...FIRST, water: 'meters' },
    { water: 'halves' },
    { water: 'halves', guard: 'patrol' },
    { ...FIRST, water: 'halves', costs: 'shared' },
  ])('is not met by %o', (wording) => {
    expect(priceAt(priced().play('b', offer('main', ['a'], wording)))).toBeUndefined();
  });

  it('is gone after another letter', () => {
    const table = priced()
      .play('b', offer('main', ['a'], { costs: 'open' }))
      .play('a', refuse())
      .toRound(3)
      .skipTo('b');
    expect(priceAt(table.play('b', offer('main', ['a'], { ...FIRST, water: 'halves' })))).toBeUndefined();
  });

  it('is none where a refusal named none', () => {
    expect(priceAt(answered(refuse()).play('b', offer('main', ['a'], { ...FIRST, water: 'halves' })))).toBeUndefined();
  });
});
