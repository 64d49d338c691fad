import { describe, expect, test } from 'vitest';
import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import type { PlayedSummary } from '#scenario/proofreading/played/played-summary.ts';
import { remarksOnPlay } from '#scenario/proofreading/played/remarks-on-play.ts';
import { changed } from '../../diagnose.ts';
import { SMALL } from '../../small-scenario.ts';
import { endingsOf, gainsOf, goodGames, remarksOf, scenarioIn, withItem } from './played-of.ts';

const SCENARIO = scenarioIn(SMALL);
const GOOD = goodGames(SCENARIO);
const VISIT = 0;
const GARDEN = 1;
const UNSIGNED = { rounds: [0, 0, 0], texts: {} };

/** Remarks on games of the small scenario that differ from good ones. */
function remarks(change: Partial<PlayedSummary>, scenario = SCENARIO): readonly string[] {
  return remarksOf(scenario, { ...goodGames(scenario), ...change });
}

function said(change: Partial<PlayedSummary>): readonly string[] {
  return remarksOnPlay({ scenario: SCENARIO, summary: { ...GOOD, ...change } }).map(
    (finding) => diagnosticInWords(englishSpeaker(), finding).message,
  );
}

test('good games are not remarked on', () => {
  expect(remarks({})).toEqual([]);
});

test('of a few games nothing is said', () => {
  const bad = { tracks: GOOD.tracks.map((track) => ({ ...track, ...UNSIGNED })), walkOuts: 30 };
  expect(remarks({ ...bad, games: 30 })).toEqual([]);
  expect(remarks({ ...bad, games: 100 })).not.toEqual([]);
});

describe('a part that is hardly ever signed', () => {
  test('names the one that was against, and what to turn', () => {
    const tracks = withItem(GOOD.tracks, GARDEN, { ...UNSIGNED, against: [12, 40] });
    expect(remarks({ tracks })).toEqual(['seldom-signed.against tracks.1']);
    expect(said({ tracks })).toEqual([
      'In 100 test games "garden" was signed in only 0 %. When a vote failed, "ben" was usually against (50 % of the votes). ' +
        'Lower its walk-away, or give it more points for answers that the others can accept.',
    ]);
  });

  test('was never put to the vote', () => {
    const tracks = withItem(GOOD.tracks, GARDEN, { ...UNSIGNED, voted: 0, against: [0, 0] });
    expect(remarks({ tracks })).toEqual(['seldom-signed.no-vote tracks.1']);
  });

  test('waits for one that is hardly ever signed either', () => {
    const tracks = GOOD.tracks.map((track) => ({ ...track, ...UNSIGNED }));
    expect(remarks({ tracks })).toEqual(['seldom-signed.against tracks.0', 'seldom-signed.after tracks.1']);
  });

  test('may be a matter of chance', () => {
    const inSome = (games: number) => withItem(GOOD.tracks, GARDEN, { rounds: [0, 0, games], texts: {} });
    expect(remarks({ tracks: inSome(6) })).toEqual([]);
    expect(remarks({ tracks: inSome(3) })).toEqual(['seldom-signed.against tracks.1']);
  });

  test('is meant where the level says that there is no deal, and a signature is not', () => {
    const scenario = scenarioIn(changed(['level: beginner', 'level: no-deal']));
    const tracks = withItem(GOOD.tracks, GARDEN, UNSIGNED);
    expect(remarks({ tracks }, scenario)).toEqual([]);
    expect(remarks({}, scenario)).toEqual(['signed-without-deal level']);
  });
});

describe('signed texts', () => {
  test('that are nearly all the same, where there could be others', () => {
    const same = (games: number) => ({ tracks: withItem(GOOD.tracks, GARDEN, { texts: { 1: games, 2: 50 - games } }) });
    const more = Array.from(
      { length: 9 },
      (_, each) => `      - { id: o${each}, label: x, points: { ada: 5, ben: 5 } }\n`,
    );
    const large = scenarioIn(changed(['      - { id: grass', `${more.join('')}      - { id: grass`]));
    expect(remarks(same(40), large)).toEqual(['same-text tracks.1']);
    expect(remarks(same(30), large)).toEqual([]);
    expect(remarks(same(40))).toEqual([]);
  });

  test('that half of the games have in the first quarter of the rounds', () => {
    const rounds = 'count: 3\n  dates: [2025-03-01, 2025-03-02, 2025-03-03]';
    const scenario = scenarioIn(changed([rounds, 'count: 8'], ['date: 2025-03-01, tag', 'tag']));
    const signedIn = (round: number) =>
      goodGames(scenario).tracks.map((track) => ({
        ...track,
        rounds: track.rounds.map((_, place) => (place === round - 1 ? 30 : 0) + (place === 7 ? 20 : 0)),
      }));
    expect(remarks({ tracks: signedIn(2) }, scenario)).toEqual(['signed-early tracks.1']);
    expect(remarks({ tracks: signedIn(3) }, scenario)).toEqual([]);
  });

  test('that say nothing on an article', () => {
    const silent = (texts: number) => withItem(GOOD.issues, 1, { silent: texts });
    expect(remarks({ issues: silent(48) })).toEqual(['always-silent issues.1']);
    expect(remarks({ issues: silent(40) })).toEqual([]);
  });

  test('that break mostly, where no line of the file speaks for any', () => {
    const lasting = { ratified: 50, held: 3, lines: [] };
    expect(remarks({ lasting })).toEqual(['seldom-holds.no-line durability']);
    expect(remarks({ lasting: { ...lasting, held: 10 } })).toEqual([]);
  });

  test('that break mostly, where what would help is hardly ever in them', () => {
    const line = (id: string, points: number) =>
      `  - { id: ${id}, when: { plants: [trees] }, points: ${points}, because: x }\n`;
    const lines = `durability:\n${line('shade', 8)}${line('roots', 20)}${line('thorns', -5)}`;
    const scenario = scenarioIn(`${SMALL}${lines}`);
    const lasting = { ratified: 50, held: 3, lines: [0, 2, 0] };
    expect(remarksOnPlay({ scenario, summary: { ...goodGames(scenario), lasting } })[0]?.fault).toEqual({
      code: 'seldom-holds.lines',
      ratified: 50,
      percent: 94,
      lines: ['roots', 'shade'],
    });
    expect(remarks({ lasting: { ...lasting, lines: [40, 40, 40] } }, scenario)).toEqual(['seldom-holds durability']);
  });

  test('that homes mostly refuse', () => {
    const change = {
      endings: endingsOf({ none: 50, unratified: 45, held: 5 }),
      lasting: { ratified: 5, held: 5, lines: [] },
      tracks: withItem(GOOD.tracks, GARDEN, { refusedAtHome: [3, 44] }),
    };
    expect(remarks(change)).toEqual(['seldom-ratified parties.1']);
  });
});

describe('chairs', () => {
  test('one that gains far less than another of what it could', () => {
    const chairs = (percent: number) => withItem(GOOD.chairs, 0, { gains: gainsOf(percent) });
    expect(remarks({ chairs: chairs(15) })).toEqual(['uneven-chairs parties.0']);
    expect(remarks({ chairs: chairs(85) })).toEqual(['uneven-chairs parties.1']);
    expect(remarks({ chairs: chairs(25) })).toEqual([]);
  });

  test('one that walks out of most games', () => {
    const chairs = withItem(GOOD.chairs, 1, { walkedOut: 65 });
    expect(remarks({ walkOuts: 70, chairs })).toEqual(['walks-out parties.1.walkAway']);
    expect(remarks({ walkOuts: 50, chairs })).toEqual([]);
  });
});

describe('what nobody makes use of', () => {
  test('half of the answers to an article or more', () => {
    const unused = { signed: 0, proposed: 0 };
    const used = { signed: 0, proposed: 1 };
    const options = (...list: (typeof used)[]) => withItem(GOOD.issues, 1, { options: list });
    expect(remarks({ issues: options(used, unused, used) })).toEqual(['never-proposed issues.1.options']);
    expect(remarks({ issues: options(unused, used, used) })).toEqual([]);
  });

  test('a mediator', () => {
    const scenario = scenarioIn(changed(['after: visit }', 'after: visit, mediator: ada }']));
    const tracks = (drafted: number) => withItem(GOOD.tracks, GARDEN, { drafted });
    expect(remarks({ tracks: tracks(0) }, scenario)).toEqual(['unused-mediator tracks.1.mediator']);
    expect(remarks({ tracks: tracks(1) }, scenario)).toEqual([]);
  });

  test('an event', () => {
    const event = 'events: [{ id: rain, when: { round: 3 }, title: Rain, says: It rains., effects: [] }]\n';
    const scenario = scenarioIn(`${SMALL}${event}`);
    expect(remarks({ events: [0] }, scenario)).toEqual(['never-happens events.0.when']);
    expect(remarks({ events: [1] }, scenario)).toEqual([]);
  });
});

test('a part that another waits for may well be signed early', () => {
  const tracks = withItem(GOOD.tracks, VISIT, { rounds: [50, 0, 0] });
  expect(remarks({ tracks })).toEqual([]);
});
