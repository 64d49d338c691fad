import { daysOfGame } from '#engine/hindsight/days-of-game.ts';
import { type OwnMeasures, type OwnOffer, ownMeasures } from '#engine/hindsight/own-measures.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { MEASURE_KEYS, type MeasureKey, type MeasureStep, type MeasuresModel } from './measures-model.ts';

/** Measures how a delegation negotiated in a finished game; in steps, one a move. */
export function* measuresOf(
  game: LocalizedGame,
  setup: Setup,
  moves: readonly Move[],
  who: PartyIndex,
): Generator<void, MeasuresModel> {
  const measures = ownMeasures(game, moves, yield* daysOfGame(game, setup, moves), who);
  return {
    heading: game.say('debrief-measures.heading', { who }),
    measures: MEASURE_KEYS.map((key) => ({
      key,
      title: game.say(`debrief-measures.${key}`),
      principle: game.say(`debrief-measures.${key}-why`),
      figures: FIGURES[key](game, who, measures),
      steps: key === 'concessions' ? stepsOf(game, measures.offers) : [],
    })),
  };
}

type Figures = (game: LocalizedGame, who: PartyIndex, measures: OwnMeasures) => string[];

const FIGURES: Readonly<Record<MeasureKey, Figures>> = {
  'first-offer': (game, who, { offers, track }) => {
    const [first] = offers;
    if (first === undefined || track === undefined) return [game.say('debrief-measures.no-offer', { who })];
    const { round } = first;
    return [game.say('debrief-measures.first-offer-was', { who, round, track, percent: percentOf(first) })];
  },
  concessions: (game, who, { offers, track }) => [concessions(game, who, offers, track)],
  trades: (game, who, { trades }) => [game.say('debrief-measures.trades-were', { who, ...trades })],
  questions: (game, who, { questions }) => [game.say('debrief-measures.questions-were', { who, ...questions })],
  reasons: (game, who, { refusals, told }) => [
    game.say('debrief-measures.refusals-were', { who, ...refusals }),
    game.say('debrief-measures.told-were', { who, told }),
  ],
  'walk-away': (game, who, { below, signed }) => [
    game.say('debrief-measures.below-were', { who, ...below }),
    ...signed.map((each) =>
      game.say(each.points < each.noDeal ? 'debrief-measures.signed-below' : 'debrief-measures.signed-above', {
        who,
        ...each,
      }),
    ),
  ],
  declarations: (game, who, { declarations }) => [
    game.say('debrief-measures.declarations-were', { who, ...declarations }),
  ],
};

function concessions(
  game: LocalizedGame,
  who: PartyIndex,
  offers: readonly OwnOffer[],
  track: number | undefined,
): string {
  const [first] = offers;
  const last = offers.at(-1);
  if (first === undefined || last === undefined || track === undefined) {
    return game.say('debrief-measures.no-offer', { who });
  }
  if (offers.length === 1) return game.say('debrief-measures.one-offer', { track });
  const told = { who, track, count: offers.length, first: percentOf(first), last: percentOf(last) };
  const steps = offers.slice(1).map((offer, index) => ({ ...offer, down: (offers[index]?.worth ?? 0) - offer.worth }));
  const greatest = steps.reduce((most, step) => (step.down > most.down ? step : most));
  if (greatest.down <= 0) return game.say('debrief-measures.concessions-none', told);
  return game.say('debrief-measures.concessions-were', { ...told, round: greatest.round });
}

/** More offers than these are told in a sentence alone. */
const MOST_STEPS = 12;

function stepsOf(game: LocalizedGame, offers: readonly OwnOffer[]): MeasureStep[] {
  if (offers.length < 2 || offers.length > MOST_STEPS) return [];
  return offers.map((offer) => ({ day: game.say('news.day', { round: offer.round }), percent: percentOf(offer) }));
}

function percentOf({ share }: OwnOffer): number {
  return Math.round(share / 10);
}
