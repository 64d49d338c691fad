import { beforeEach, expect, it } from 'vitest';
import { branchNotesIn } from '#app/debrief/branch-notes.ts';
import { useNotedBranch } from '#app/debrief/debrief-tools.tsx';
import { openTextStore } from '#app/text-store.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { encodeRecord } from '#record/record-codec.ts';
import links from '../../replays/golden/links.json';
import { render } from '../../support/render.tsx';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';

const SCENARIO = shippedCatalogue().scenarioOf('job-offer') as Scenario;
const GAME = links.find(({ scenario }) => scenario === SCENARIO.id)?.code ?? '';

function Ending({ code }: { readonly code: string }) {
  useNotedBranch({ scenario: SCENARIO, code });
  return null;
}

beforeEach(() => localStorage.clear());

it('a branch is kept with its game as soon as its ending is shown', () => {
  const decoded = decodeGame(GAME);
  if (!decoded.ok) throw new Error('the golden link cannot be read');
  const { record } = decoded;
  const list = Array.from({ length: 3 }, (): Move => ({ type: 'endDay', party: 0 }));
  const code = encodeRecord({ ...record, moves: { of: 'all', list }, origin: { record: 7, moves: 3 } });
  render(<Ending code={code} />);
  const chair = SCENARIO.parties[record.setup.seats.indexOf('person')]?.id;
  expect(branchNotesIn(openTextStore()).of(7)).toEqual([{ code, moves: 3, chair, how: 'played' }]);
});

it('of a game that is no branch nothing is kept', () => {
  render(<Ending code={GAME} />);
  expect(localStorage).toHaveLength(0);
});
