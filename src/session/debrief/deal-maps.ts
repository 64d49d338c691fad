import { type DealMap, dealMapOf } from '#engine/analysis/deal-map.ts';
import { chairsApart } from '#engine/hindsight/chairs-apart.ts';
import { type DaysOfGame, daysOfGame } from '#engine/hindsight/days-of-game.ts';
import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { issueTitle, markOf, optionLabel, trackTitle } from '../words/names.ts';
import { daysNoteOf, dealDaysOf } from './deal-days.ts';
import type { ArticleOnMap, DealMapModel, DealsProgress } from './deal-map-model.ts';
import { stonesOf } from './deal-stones.ts';
import { leftByName } from './left-by-name.ts';

/** Draws the map of every part of a finished game, told to the debrief of a chair; tells how many steps are done. */
export function* dealMapsOf(
  game: LocalizedGame,
  setup: Setup,
  moves: readonly Move[],
  you: PartyIndex,
): Generator<DealsProgress, readonly DealMapModel[]> {
  // Every move once, and every day of every part: the days that the game had are known only at its end.
  const of = moves.length + game.common.tracks.length * game.common.roundCount;
  let done = 0;
  const advance = () => {
    done += 1;
  };
  const played = yield* told(daysOfGame(game, setup, moves), advance);
  const models: DealMapModel[] = [];
  for (let track = 0; track < game.common.tracks.length; track += 1) {
    const map = yield* told(dealMapOf(game, played, track, advance));
    models.push(modelOf(game, played, map, you));
  }
  return models;

  function* told<Result>(steps: Generator<void, Result>, onStep?: () => void): Generator<DealsProgress, Result> {
    for (;;) {
      const next = steps.next();
      if (next.done) return next.value;
      onStep?.();
      yield { done, of };
    }
  }
}

function modelOf(game: LocalizedGame, played: DaysOfGame, map: DealMap, you: PartyIndex): DealMapModel {
  const { track, signatories, listed, points, crossed, open } = map;
  const { left, stones } = leftByName(game, played, map, you);
  const days = dealDaysOf(game, map);
  return {
    track,
    title: trackTitle(game, track),
    signatories: signatories.map((party) => markOf(game, party)),
    pair: pairFor(game, signatories, you),
    counts: countsInWords(game, map),
    articles: articlesOnMap(game, track),
    texts: { packs: listed, points, scale: game.scale, crossed, open },
    days,
    firstDay: days.length - 1,
    daysNote: daysNoteOf(game, played, map),
    stones: [...stonesOf(game, map, played), ...stones],
    left,
  };
}

/** The chair and the one whose points go most against its own; of a part that it does not sign, the first two. */
function pairFor(game: LocalizedGame, signatories: readonly PartyIndex[], you: PartyIndex): [number, number] {
  const own = signatories.indexOf(you);
  if (own === -1) return [0, 1];
  const apart = chairsApart(game, you).find((party) => signatories.includes(party));
  return [own, apart === undefined ? own : signatories.indexOf(apart)];
}

/** Explains all the dots of a map. */
export function countsInWords(game: LocalizedGame, { packageCount, uncrossed, listed }: DealMap): string[] {
  return [
    game.say('debrief-deals.possible', { count: packageCount }),
    game.say('debrief-deals.uncrossed', { count: uncrossed }),
    ...(listed.length < packageCount ? [game.say('debrief-deals.drawn-of', { drawn: listed.length })] : []),
  ];
}

/** The articles of a part, as packages are numbered by them. */
export function articlesOnMap(game: LocalizedGame, track: TrackIndex): ArticleOnMap[] {
  const { issues, strides } = at(game.common.tracks, track);
  return issues.map((issue, place) => ({
    title: issueTitle(game, issue),
    stride: at(strides, place),
    answers: Array.from({ length: at(game.common.issues, issue).optionCount }, (_, option) =>
      optionLabel(game, issue, option),
    ),
  }));
}
