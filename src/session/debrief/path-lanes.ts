import { trustBetween } from '#engine/ledgers/trust.ts';
import { at } from '#engine/model/at.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { tracksSignedBy } from '#engine/model/tracks-signed-by.ts';
import type { PointOfCurve } from '#engine/playing-on/curve.ts';
import { type EndReached, prospectsOf } from '#engine/playing-on/prospects.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { countsAtHome } from '../words/counts-at-home.ts';
import { markOf, trackTitle } from '../words/names.ts';
import { pointsOf } from '../words/points-of.ts';
import type { LaneModel, LanePoint, PathMeasureModel, PathPart } from './path-model.ts';

/** A stop as lanes need it: what had come by then, and what could be expected. */
export interface StopReckoned extends PointOfCurve {
  readonly state: State;
}

/** The parts of a text, with what can be shown of each over the whole game. */
export function partsOf(game: LocalizedGame, stops: readonly StopReckoned[]): PathPart[] {
  const whole = [expectOf(game, stops), trustOf(game, stops), ...(countsAtHome(game) ? [supportOf(game, stops)] : [])];
  return game.common.tracks.map((_, track) => ({
    track,
    title: trackTitle(game, track),
    measures: [chanceOf(game, stops, track), ...whole, noDealOf(game, stops, track)],
  }));
}

function chanceOf(game: LocalizedGame, stops: readonly StopReckoned[], track: TrackIndex): PathMeasureModel {
  const ways = at(stops, 0).ends.length;
  const counted = stops.map(({ ends }) => prospectsOf(game, ends));
  const lane = (key: string, party: PartyIndex | undefined, counts: readonly number[]): LaneModel => ({
    ...named(game, key, party),
    foot: '0',
    top: String(ways),
    points: counts.map((count) => ({
      height: Math.round((count * 1000) / ways),
      ...wilson(count, ways),
      value: count,
      short: String(count),
      words: game.say('debrief-path.of-ways', { count, ways }),
    })),
  });
  const { signatories } = at(game.common.tracks, track);
  return {
    measure: 'chance',
    about: game.say('debrief-path.about-chance', { track, ways }),
    band: game.say('debrief-path.band-chance', { ways }),
    lanes: [
      lane(
        'all',
        undefined,
        counted.map(({ signed }) => at(signed, track)),
      ),
      ...signatories.map((party) =>
        lane(
          String(party),
          party,
          counted.map(({ ready }) => at(at(ready, party), track)),
        ),
      ),
    ],
  };
}

/** Points on average over the ways, between what no deal was worth on the first day and the most that it could sign for. */
function expectOf(game: LocalizedGame, stops: readonly StopReckoned[]): PathMeasureModel {
  const lanes = game.secrets.map(({ sheets, walkAways }, party): LaneModel => {
    const tracks = tracksSignedBy(game.common, party);
    const sum = (units: (track: TrackIndex) => number) => tracks.reduce((all, track) => all + units(track), 0);
    const foot = sum((track) => at(walkAways, track).start);
    const top = Math.max(
      foot + 1,
      sum((track) => at(sheets, track).best),
    );
    const points = stops.map(({ ends }) => expected(game, party, ends, { foot, top }));
    return { ...named(game, String(party), party), ...scaleOf(game, foot, top), points };
  });
  const ways = at(stops, 0).ends.length;
  return {
    measure: 'expect',
    about: game.say('debrief-path.about-expect', { ways }),
    band: game.say('debrief-path.band-expect'),
    lanes,
  };
}

interface Scale {
  readonly foot: number;
  readonly top: number;
}

function expected(game: LocalizedGame, party: PartyIndex, ends: readonly EndReached[], scale: Scale): LanePoint {
  const points = ends.map((end) => at(end.points, party)).sort((a, b) => a - b);
  const mean = points.reduce((sum, each) => sum + each, 0) / points.length;
  const quarter = Math.floor(points.length / 4);
  const said = pointsOf(game, Math.round(mean));
  return {
    height: heightIn(scale, mean),
    low: heightIn(scale, Math.min(mean, at(points, quarter))),
    high: heightIn(scale, Math.max(mean, at(points, points.length - 1 - quarter))),
    value: said,
    short: game.say('debrief-path.number', { count: said }),
    words: game.say('debrief-path.in-points', { points: said }),
  };
}

/** Returns the average trust of all others in each delegation. */
function trustOf(game: LocalizedGame, stops: readonly StopReckoned[]): PathMeasureModel {
  const lanes = game.secrets.map((_, party): LaneModel => {
    const others = game.secrets.flatMap((__, other) => (other === party ? [] : [other]));
    const inIt = (state: State) =>
      others.reduce((sum, other) => sum + trustBetween(state, other, party), 0) / Math.max(1, others.length);
    return {
      ...named(game, String(party), party),
      foot: '0',
      top: '100',
      points: stops.map(({ state }) => ofHundred(game, inIt(state) / 10)),
    };
  });
  return { measure: 'trust', about: game.say('debrief-path.about-trust'), band: undefined, lanes };
}

function supportOf(game: LocalizedGame, stops: readonly StopReckoned[]): PathMeasureModel {
  const lanes = game.secrets.map(
    (_, party): LaneModel => ({
      ...named(game, String(party), party),
      foot: '0',
      top: '100',
      points: stops.map(({ state }) => ofHundred(game, at(state.parties, party).standing)),
    }),
  );
  return { measure: 'support', about: game.say('debrief-path.about-support'), band: undefined, lanes };
}

function ofHundred(game: LocalizedGame, share: number): LanePoint {
  const count = Math.round(share);
  const height = Math.round(share * 10);
  return {
    height,
    low: height,
    high: height,
    value: count,
    short: String(count),
    words: game.say('debrief-path.of-hundred', { count }),
  };
}

function noDealOf(game: LocalizedGame, stops: readonly StopReckoned[], track: TrackIndex): PathMeasureModel {
  const lanes = at(game.common.tracks, track).signatories.map((party): LaneModel => {
    const units = stops.map(({ state }) => at(at(state.parties, party).walkAway, track));
    const scale = {
      foot: Math.min(0, ...units),
      top: Math.max(1, at(at(game.secrets, party).sheets, track).best, ...units),
    };
    return {
      ...named(game, String(party), party),
      ...scaleOf(game, scale.foot, scale.top),
      points: units.map((each) => {
        const height = heightIn(scale, each);
        const points = pointsOf(game, each);
        const short = game.say('debrief-path.number', { count: points });
        return {
          height,
          low: height,
          high: height,
          value: points,
          short,
          words: game.say('debrief-path.in-points', { points }),
        };
      }),
    };
  });
  return { measure: 'no-deal', about: game.say('debrief-path.about-no-deal', { track }), band: undefined, lanes };
}

function named(
  game: LocalizedGame,
  key: string,
  party: PartyIndex | undefined,
): Pick<LaneModel, 'key' | 'party' | 'name'> {
  if (party === undefined) return { key, party, name: game.say('debrief-path.all-sign') };
  const mark = markOf(game, party);
  return { key, party: mark, name: mark.name };
}

function scaleOf(game: LocalizedGame, foot: number, top: number): Pick<LaneModel, 'foot' | 'top'> {
  const said = (units: number) => game.say('debrief-path.number', { count: Math.round(pointsOf(game, units)) });
  return { foot: said(foot), top: said(top) };
}

/** In thousandths; what lies below the foot or above the top is drawn there. */
function heightIn({ foot, top }: Scale, value: number): number {
  return Math.round(Math.min(1, Math.max(0, (value - foot) / (top - foot))) * 1000);
}

/** Nine in ten: so many standard deviations to either side. */
const NINE_IN_TEN = 1.645;

/**
 * Between what the true share lies, nine times in ten, where `count` of `all` were counted: the score interval (Wilson,
 * JASA 22, 1927). In thousandths.
 */
export function wilson(count: number, all: number): { readonly low: number; readonly high: number } {
  const z2 = NINE_IN_TEN * NINE_IN_TEN;
  const middle = (count + z2 / 2) / (all + z2);
  const half = (NINE_IN_TEN * Math.sqrt((count * (all - count)) / all + z2 / 4)) / (all + z2);
  const thousandths = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000);
  return { low: thousandths(middle - half), high: thousandths(middle + half) };
}
