import { describe, expect, it } from 'vitest';
import { daysOfGame } from '#engine/hindsight/days-of-game.ts';
import { type OwnMeasures, ownMeasures } from '#engine/hindsight/own-measures.ts';
import { at } from '#engine/model/at.ts';
import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { Move } from '#engine/model/moves.ts';
import { measuresOf } from '#session/debrief/measures.ts';
import { MEASURE_KEYS } from '#session/debrief/measures-model.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { readGoldenEnding } from '../../replays/golden-files.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { badSentences } from '../bad-sentences.ts';

/** Every chair of a finished game of each kind of ending. */
const CHAIRS = ENDING_KINDS.flatMap((kind) => {
  const { scenario, setup, moves } = readGoldenEnding(kind);
  const game = compileTold(shippedScenario(scenario));
  const played = finish(daysOfGame(game, setup, moves));
  return game.scenario.parties.map((_, party) => ({
    kind,
    party,
    own: moves.filter((move) => move.party === party),
    played,
    measures: ownMeasures(game, moves, played, party),
    told: finish(measuresOf(game.tellingTo(party), setup, moves, party)),
  }));
});

const countOf = (own: readonly Move[], is: (move: Move) => boolean) => own.filter(is).length;

describe('how a delegation negotiated', UNHURRIED, () => {
  it('is counted as its moves are', () => {
    for (const { own, measures } of CHAIRS) {
      const isOffer = (move: Move) =>
        move.type === 'offer' || move.type === 'draft' || (move.type === 'answer' && move.response === 'counter');
      expect(measures.below.of).toBe(countOf(own, isOffer));
      expect(measures.questions.asked).toBe(countOf(own, ({ type }) => type === 'ask'));
      expect(measures.refusals.given).toBe(
        countOf(own, (move) => move.type === 'answer' && move.response === 'refuse'),
      );
      const inPublic = own.map((move) => {
        if (move.type === 'open') return move.never.length;
        return move.type === 'declare' && (move.what === 'insist' || move.what === 'never') ? 1 : 0;
      });
      expect(measures.declarations.made).toBe(inPublic.reduce<number>((sum, each) => sum + each, 0));
    }
  });

  it('has parts that are never more than their whole', () => {
    for (const { measures } of CHAIRS) {
      const { trades, questions, refusals, below, declarations } = measures;
      expect(trades.traded).toBeLessThanOrEqual(trades.of);
      expect(questions.evaded).toBeLessThanOrEqual(questions.asked);
      expect(refusals.named).toBeLessThanOrEqual(refusals.given);
      expect(below.less).toBeLessThanOrEqual(below.of);
      expect(declarations.crossed).toBeLessThanOrEqual(declarations.made);
    }
  });

  it('has what was signed, as it was worth', () => {
    for (const { party, played, measures } of CHAIRS) {
      const signed: OwnMeasures['signed'] = measures.signed;
      for (const { track, noDeal } of signed) {
        expect(at(played.state.tracks, track).status).toBe('signed');
        expect(noDeal).toBe(at(at(played.state.tracks, track).walkAwaysThen, party));
      }
    }
  });

  it('is told in whole sentences, each habit with what it is good for', () => {
    for (const { told } of CHAIRS) {
      expect(told.measures.map(({ key }) => key)).toEqual(MEASURE_KEYS);
      for (const { figures } of told.measures) expect(figures.length).toBeGreaterThan(0);
      const sentences = told.measures.flatMap(({ principle, figures }) => [principle, ...figures]);
      expect(badSentences(sentences)).toEqual([]);
    }
  });
});
