import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { explainAtHome } from '#engine/negotiators/acting/explain-at-home.ts';
import { homeOn } from '#engine/negotiators/weighing/own-home.ts';
import type { View } from '#engine/views/view.ts';
import { openTable } from '../../../support/play.ts';
import { shippedScenario } from '../../../support/scenarios.ts';

const SETTLEMENT = 1;
const FLAGSHIP = shippedScenario('white-house-2025');

/** The same with less support at home. */
function withSupport(view: View, standing: number): View {
  const parties = view.parties.map((party, index) => (index === view.party ? { ...party, standing } : party));
  return { ...view, parties };
}

describe('a negotiator that has to ratify at home', () => {
  const view = openTable(FLAGSHIP).viewOf('us');
  const atFirst = at(view.parties, view.party).standing;
  const count = (atHome: ReturnType<typeof homeOn>) => [...(atHome ?? [])].filter((chance) => chance < 500).length;

  it('sees more texts refused there the less support it has', () => {
    const few = count(homeOn(view, SETTLEMENT));
    expect(count(homeOn(withSupport(view, atFirst - 30), SETTLEMENT))).toBeGreaterThan(few);
  });

  it('explains itself where support has been lost that a text would need, and not where none has', () => {
    const decision = explainAtHome(withSupport(view, atFirst - 30), [SETTLEMENT]);
    expect(decision?.move).toEqual({ type: 'consult', party: view.party });
    expect(explainAtHome(view, [SETTLEMENT])).toBeUndefined();
    expect(explainAtHome(withSupport(view, atFirst - 30), [])).toBeUndefined();
  });

  it('does so once a day', () => {
    const poor = withSupport(view, atFirst - 30);
    expect(explainAtHome(poor, [SETTLEMENT])).toBeDefined();
    const said = poor.parties.map((party, index) =>
      index === view.party ? { ...party, consultedIn: view.round } : party,
    );
    expect(explainAtHome({ ...poor, parties: said }, [SETTLEMENT])).toBeUndefined();
  });
});
