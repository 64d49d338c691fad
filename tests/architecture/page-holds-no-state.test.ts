import { describe, expect, it } from 'vitest';
import { checkHoldsNoState } from './check-holds-no-state.ts';
import { readSources } from './read-sources.ts';

describe('what a page shows', () => {
  it('is made without the state, which holds what others keep to themselves', () => {
    expect(checkHoldsNoState(readSources('src'))).toEqual([]);
  });

  it.each([
    "import type { Offer, State } from '#engine/model/state.ts';",
    "import { type State } from '../model/state.ts';",
  ])('is seen where it is not: %s', (source) => {
    expect(checkHoldsNoState([{ path: 'src/session/table/a.ts', source }])).toEqual(['src/session/table/a.ts']);
    expect(checkHoldsNoState([{ path: 'src/session/hints/a.ts', source }])).toEqual(['src/session/hints/a.ts']);
    expect(checkHoldsNoState([{ path: 'src/session/a.ts', source }])).toEqual(['src/session/a.ts']);
    expect(checkHoldsNoState([{ path: 'src/session/running/a.ts', source }])).toEqual([]);
    expect(checkHoldsNoState([{ path: 'src/session/debrief/a.ts', source }])).toEqual([]);
    expect(checkHoldsNoState([{ path: 'src/panels/a.ts', source: source.replace('State', 'Turn') }])).toEqual([]);
  });
});
