import { describe, expect, it } from 'vitest';
import { replay } from '#engine/play.ts';
import { preparedBeside } from '#session/debrief/prepared-beside.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { readGolden } from '../../replays/golden-files.ts';
import { compileTold } from '../../support/compile-told.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { badSentences } from '../bad-sentences.ts';

describe.each(['flagship-person', 'job-offer-person'])('what came of a preparation, in %s', (name) => {
  const { scenario, setup, moves } = readGolden(name);
  const game = compileTold(shippedScenario(scenario));
  const you = setup.seats.indexOf('person');
  const beside = preparedBeside(game, setup, moves, you);

  it('has for the walk-away what the first page says of one’s points', () => {
    const model = endingModelOf(game, replay(game, setup, moves), you);
    expect(beside.walkAway).toEqual(model.own);
  });

  it('has for the others a line on each that signs something', () => {
    expect(beside.others).toHaveLength(setup.seats.length - 1);
  });

  it('begins with one’s own first offer, and has what was answered to it', () => {
    const first = moves.find((move) => move.type === 'offer' && move.party === you);
    const answers = beside.opening.slice(1);
    expect(beside.opening[0]).toMatch(first === undefined ? /^You made no offer/ : /^You propose to /);
    expect(answers.length).toBeLessThanOrEqual(first?.type === 'offer' ? first.to.length : 0);
  });

  it('is told in whole sentences', () => {
    expect(badSentences(Object.values(beside).flat())).toEqual([]);
    expect(beside.interests.join(' ')).toContain('mattered most to you');
    expect(beside.trades.join(' ')).toContain('mattered least to you');
  });
});
