import type { EventTime, Scenario } from '#engine/model/scenario/scenario.ts';
import type { Check } from '../check.ts';
import { error, idsOf, unknownId } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';

/** Every event can happen: it has one time, and the game gets there. */
export const eventsWithinGame: Check = function* (scenario) {
  for (const [index, { when }] of (scenario.events ?? []).entries()) {
    const path = ['events', index, 'when'];
    const times = [when.round, when.date, when.after, when.chance].filter((time) => time !== undefined).length;
    if (times !== 1) {
      yield error({ code: 'bad-time', times }, path);
      continue;
    }
    yield* dateWithin(scenario, when, path);
    yield* roundsWithin(scenario, when, path);
    yield* afterSomething(scenario, when, path);
  }
};

function* dateWithin({ rounds }: Scenario, { date }: EventTime, path: Path): Iterable<Finding> {
  if (date === undefined) return;
  const { dates } = rounds;
  const [first, last] = [dates?.[0], dates?.at(-1)];
  if (first === undefined || last === undefined) {
    yield error({ code: 'event-outside-game.no-dates' }, [...path, 'date']);
  } else if (date < first || date > last) {
    yield error({ code: 'event-outside-game', date, first, last }, [...path, 'date']);
  }
}

function* roundsWithin({ rounds: { count } }: Scenario, when: EventTime, path: Path): Iterable<Finding> {
  for (const key of ['round', 'from', 'to'] as const) {
    const round = when[key];
    if (round === undefined) continue;
    if (key !== 'round' && when.chance === undefined) {
      yield error({ code: 'bad-time.without-chance', key }, [...path, key], { at: 'key' });
    } else if (round > count) {
      yield error({ code: 'event-outside-game.round', round, rounds: count }, [...path, key]);
    }
  }
  if (when.from !== undefined && when.to !== undefined && when.from > when.to) {
    yield error({ code: 'event-outside-game.order', from: when.from, to: when.to }, [...path, 'to']);
  }
}

function* afterSomething({ tracks, parties }: Scenario, { after }: EventTime, path: Path): Iterable<Finding> {
  if (after === undefined) return;
  const { track, signed, trackVoteFailed, datePassed, walkedOut } = after;
  const named = [track, trackVoteFailed, datePassed, walkedOut].filter((what) => what !== undefined).length;
  if (named !== 1 || (track === undefined) !== (signed === undefined)) {
    yield error({ code: 'bad-time.after' }, [...path, 'after']);
    return;
  }
  const place = [...path, 'after'];
  if (track !== undefined) yield* unknownId('track', track, idsOf(tracks), [...place, 'track']);
  if (trackVoteFailed !== undefined) {
    yield* unknownId('track', trackVoteFailed, idsOf(tracks), [...place, 'trackVoteFailed']);
  }
  if (datePassed !== undefined) yield* datePasses(tracks, datePassed, [...place, 'datePassed']);
  if (walkedOut !== undefined) yield* unknownId('party', walkedOut, idsOf(parties), [...place, 'walkedOut']);
}

function* datePasses(tracks: Scenario['tracks'], id: string, path: Path): Iterable<Finding> {
  yield* unknownId('track', id, idsOf(tracks), path);
  const track = tracks.find((each) => each.id === id);
  if (track === undefined || track.aimFor !== undefined) return;
  yield error({ code: 'bad-time.no-announced-date', track: id }, path, { suggestion: { code: 'announce-date' } });
}
