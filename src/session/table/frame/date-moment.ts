import { at } from '#engine/model/at.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import { markOf } from '../../words/names.ts';
import { pointsOf } from '../../words/points-of.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from '../parts/chair.ts';
import { calendarOf } from './calendar-model.ts';
import type { CostModel, DateMoment } from './moment.ts';

/** The moment in which the date of a part has passed; `key` is the line that says so. */
export function dateMoment(chair: Seat, key: number, track: TrackIndex): DateMoment {
  const game = toldTo(chair.game, chair.you);
  const { round } = at(chair.view.record, key);
  const { leaves } = calendarOf(chair.game, round);
  const headline = game.say('scene.date-passed', { track });
  const status = statusInWords(chair, track);
  const costs = chair.game.scenario.parties.flatMap((_, party) => costOf(chair, track, party) ?? []);
  const possible = possibleNow(chair, track, leaves.length - round);
  return {
    ...{ key, kind: 'date', headline, status, costs, possible, tells: [key] },
    said: joinSentences(game, [headline, game.say('scene.date-costs-all'), ...possible]),
    over: at(leaves, round - 1),
    ahead: leaves.slice(round),
  };
}

function articles({ game, view }: Seat, track: TrackIndex) {
  const { issues } = at(game.common.tracks, track);
  const isAgreed = (issue: number) => clauseStatusOf(game.common, at(view.text, issue), issue) === 'initialled';
  return { agreed: issues.filter(isAgreed), open: issues.filter((issue) => !isAgreed(issue)) };
}

function statusInWords(chair: Seat, track: TrackIndex): string {
  const { game } = chair;
  const { agreed, open } = articles(chair, track);
  if (open.length === 0) return game.say('scene.date-all-agreed');
  return joinSentences(game, [
    agreed.length === 0 ? undefined : game.say('scene.date-agreed', { issues: agreed }),
    game.say('scene.date-open', { issues: open }),
  ]);
}

/** Costs for the signatories of the part, and the delay for the person if it signs only a part that comes after it. */
function costOf(chair: Seat, track: TrackIndex, party: PartyIndex): CostModel | undefined {
  const { view, you } = chair;
  const game = toldTo(chair.game, you);
  const { tracks } = game.common;
  const { signatories, aimFor } = at(tracks, track);
  const mark = markOf(game, party);
  if (at(view.parties, party).gone) return undefined;
  if (!signatories.includes(party)) {
    if (party !== you) return undefined;
    const waiting = tracks.flatMap((later, index) =>
      later.after === track && later.signatories.includes(party) ? [index] : [],
    );
    if (waiting.length === 0) return undefined;
    return {
      party: mark,
      pays: false,
      words: game.say('scene.date-waits', { who: party, tracks: waiting }),
    };
  }
  const points = pointsOf(game, aimFor?.penalty ?? 0);
  return { party: mark, pays: true, words: game.say('scene.date-costs', { who: party, points }) };
}

function possibleNow(chair: Seat, track: TrackIndex, left: number): string[] {
  const { view, you } = chair;
  const game = toldTo(chair.game, you);
  if (view.ending !== undefined || left === 0) return [game.say('scene.date-too-late')];
  const { open } = articles(chair, track);
  const { signatories } = at(game.common.tracks, track);
  const still = game.say('scene.date-still', { track, left });
  return open.length === 0 ? [still, game.say('scene.date-vote-again', { signatories })] : [still];
}
