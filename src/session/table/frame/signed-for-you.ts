import { at } from '#engine/model/at.ts';
import type { Clause, TrackIndex } from '#engine/model/moves.ts';
import { signedWording } from '#engine/text/text.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from '../parts/chair.ts';
import { worthOf } from '../parts/worth.ts';

/** Describes the worth of a signed part to the person, against no deal, then what it gave up and what it kept. */
export function signedForYou(chair: Seat, track: TrackIndex): string[] {
  const { game, you } = chair;
  if (!at(game.common.tracks, track).signatories.includes(you)) return [];
  const { points, walkAway, verdict } = worthOf(chair, track);
  const { gaveUp, kept } = balanceOf(chair, track);
  return [
    game.tellsPoints ? game.say('scene.worth', { points, walkAway }) : game.say(`worth.${verdict}`),
    ...(gaveUp.length === 0 ? [] : [game.say('scene.gave-up', { clauses: gaveUp })]),
    ...(kept.length === 0 ? [] : [game.say('scene.kept', { clauses: kept })]),
  ];
}

/** No more of each are told; the text has all. */
const MOST = 2;

/** The person's best answers that were not signed, and those that were: what weighed most first. */
function balanceOf({ game, view }: Seat, track: TrackIndex): { gaveUp: Clause[]; kept: Clause[] } {
  const articles = at(game.common.tracks, track).issues.map((issue) => {
    const points = at(view.own.points, issue);
    const { option, or = option } = signedWording(game.common, view, issue);
    const most = Math.max(...points);
    const lost = most - Math.min(at(points, option), at(points, or));
    return { clause: { issue, option: points.indexOf(most) }, signed: { issue, option }, lost, most };
  });
  const gaveUp = articles.filter(({ lost }) => lost > 0).sort((one, other) => other.lost - one.lost);
  const kept = articles.filter(({ lost, most }) => lost === 0 && most > 0).sort((one, other) => other.most - one.most);
  return {
    gaveUp: gaveUp.slice(0, MOST).map(({ clause }) => clause),
    kept: kept.slice(0, MOST).map(({ signed }) => signed),
  };
}

/** The parts that waited for a signature and are open, and by when each is best signed. */
export function nextPart({ game: told, view, you }: Seat, track: TrackIndex): string[] {
  const game = toldTo(told, you);
  return game.common.tracks.flatMap(({ after, aimFor }, later) => {
    if (after !== track || at(view.tracks, later).status !== 'open' || view.ending !== undefined) return [];
    const words = game.say('scene.next', { track: later });
    return aimFor === undefined ? [words] : [words, game.say('scene.next-by', { round: aimFor.round })];
  });
}
