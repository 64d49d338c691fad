import { describe, expect, it } from 'vitest';
import { betterTexts, type Missed, type MissedText, missedOf, partingArticles } from '#engine/hindsight/missed-text.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { Game } from '#engine/model/game.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { State } from '#engine/model/state.ts';
import { isRatified, supportAtHome } from '#engine/ratification/support-at-home.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import {
  accept,
  endDay,
  no,
  offer,
  openTable,
  type PlayTable,
  playOut,
  refuse,
  type Wording,
  yes,
} from '../../support/play.ts';
import { shippedScenario, smallScenario, walkAway, withWalkAways } from '../../support/scenarios.ts';
import { afterSigning, dividedAt, factions, signedWater } from '../../support/signed-water.ts';

/** What a track could have come to, once everybody has ended their days to the end; who votes no does so to every text. */
function missedAfter(table: PlayTable, track: string, noes: Readonly<Record<string, string>> = {}): Missed {
  while (table.turn !== 'over') {
    const { actor } = table;
    const over = noes[actor];
    if (table.state.toAct?.kind !== 'vote') table.play(actor, endDay());
    else table.play(actor, over === undefined ? yes() : no(over));
  }
  return missedOf(table.game, table.state, table.ending, table.track(track));
}

/** The first part is signed, and a text for the second is accepted for now by all. */
function agreed(wording: Wording, round = 2): PlayTable {
  return opened('big')
    .toRound(round)
    .skipTo('a')
    .play('a', offer('main', ['b', 'c'], wording))
    .play('b', accept())
    .play('c', accept());
}

/** A better text by ids, one of its articles a line: "format: big, not small". */
function told({ scenario }: PlayTable, { text }: Missed): string[] {
  return (text?.articles ?? []).map(({ issue, option, stood, way }) => {
    const { id, options } = at(scenario.issues, issue);
    const was = [stood?.option, stood?.or].flatMap((each) => (each === undefined ? [] : [at(options, each).id]));
    return `${id}: ${at(options, option).id}${way === 'same' ? '' : `, ${way}, was ${was.join(' or ') || 'empty'}`}`;
  });
}

/** The opening text is signed on the first day. */
function opened(format: string | readonly [string, string], scenario?: Scenario): PlayTable {
  return openTable(scenario ?? smallScenario())
    .play('a', offer('opening', ['b'], { venue: 'lake', format }))
    .play('b', accept())
    .toDusk()
    .everybodySigns();
}

describe('a text that was missed', () => {
  it('is the only one that was better than no deal for all, at the end and with what lateness costs by then', () => {
    const table = openTable(smallScenario());
    const missed = missedAfter(table, 'opening');
    // The lake with a small format is 12 and 9 against 8 and 7, less 3 on the last day; the tower a never signs.
    expect(missed.count).toBe(1);
    expect(told(table, missed)).toEqual(['venue: lake, differs, was empty', 'format: big, differs, was empty']);
    expect(missed.text?.gains).toEqual([
      { party: 0, worth: 11, instead: 8 },
      { party: 1, worth: 8, instead: 7 },
    ]);
  });

  it('is none where no text was better than no deal for all', () => {
    const table = openTable(withWalkAways(smallScenario(), walkAway(90)));
    expect(missedAfter(table, 'main')).toEqual({ within: 0, count: 0, text: undefined });
  });

  it('is, of a signed part, better for somebody and worse for nobody; none where nothing was left', () => {
    const small = opened('small');
    const missed = missedAfter(small, 'opening');
    expect(told(small, missed)).toEqual(['venue: lake', 'format: big, differs, was small']);
    expect(missed.count).toBe(1);
    expect(missedAfter(opened('big'), 'opening').count).toBe(0);
  });

  it('is firm where the signed text was vague', () => {
    const vague = opened(['small', 'big']);
    expect(told(vague, missedAfter(vague, 'opening'))).toEqual([
      'venue: lake',
      'format: big, differs, was small or big',
    ]);
  });

  it('is the one that is nearest to what stood in the text, part by part', () => {
    // 20 to a, as no deal is: 9 for the meters, 10 for the patrol, 1 for open costs. To b 33 against 18, to c 17 against 16.
    const table = agreed({ water: 'meters', guard: 'patrol', costs: 'open' });
    const missed = missedAfter(table, 'main', { a: 'costs' });
    expect(told(table, missed)).toEqual(['water: meters', 'guard: patrol', 'costs: shared, differs, was open']);
    expect(missedAfter(table, 'opening').count).toBe(0);
  });
});

describe('the articles that parted', () => {
  it('are those that differ, with who stood against the better wording and who for it', () => {
    const table = agreed({ water: 'halves', guard: 'patrol', costs: 'paid' }, smallScenario().rounds.count);
    const { text } = missedAfter(table, 'main', { c: 'costs' });
    // What stood was better for all by itself: only c has said no to it.
    expect(partingArticles(text as NonNullable<typeof text>)).toEqual([
      {
        issue: table.issue('costs'),
        option: 2,
        stood: { option: 2 },
        way: 'open',
        against: [2],
        for: [0, 1],
        otherwise: [],
      },
    ]);
  });

  it('are held against the text of the last vote, not against what was only tabled at the end', () => {
    // c refuses to pay in the first vote: what is then voted on, day by day, is silent on it, which leaves the costs open.
    const table = agreed({ water: 'halves', guard: 'patrol', costs: 'paid' });
    const { text } = missedAfter(table, 'main', { c: 'costs' });
    expect(table.state.text[table.issue('costs')]?.current?.option).toBe(2);
    expect(text?.articles[table.issue('costs') - table.issue('water')]).toMatchObject({
      stood: { option: 0 },
      against: [2],
      otherwise: [0, 1],
    });
  });

  it('know whose offers and refusals were the last words on an article that nobody had written', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
      .play('b', refuse('too-little', 'format'));
    const { text } = missedAfter(table, 'opening');
    const [venue, format] = text?.articles ?? [];
    expect(venue).toMatchObject({ way: 'differs', against: [], for: [0] });
    // a last stood for the small format, and has refused no other; of b it is known that it did not want that one.
    expect(format).toMatchObject({ way: 'differs', against: [], for: [], otherwise: [0] });
  });
});

describe('a home that says no', () => {
  it('leaves no text that it would not have ratified', () => {
    const table = signedWater(dividedAt('a', factions(9, 1, 1)));
    const { ending, game, state } = table;
    expect(ending.kind).toBe('unratified');
    const main = table.track('main');
    for (const pack of betterTexts(game, state, ending, main)) {
      const { support, needed } = supportAtHome(
        game.common,
        at(game.secrets, 0),
        main,
        [pack],
        at(state.parties, 0).standing,
      );
      expect(isRatified({ support, needed })).toBe(true);
    }
    expect(missedOf(game, state, ending, main).text?.gains[0]?.instead).toBe(at(ending.walkAways[0] ?? [], main));
  });
});

describe('in games of negotiators', () => {
  const games: readonly { readonly name: string; readonly scenario: Scenario; readonly games: number }[] = [
    { name: 'the flagship', scenario: shippedScenario('white-house-2025'), games: 6 },
    { name: 'the job offer', scenario: shippedScenario('job-offer'), games: 10 },
    { name: 'the lake', scenario: withWalkAways(afterSigning(), { spread: 6 }), games: 14 },
  ];
  it.each(games)(
    '$name: what is named is better for all, crosses no red line, and differs where it is said to',
    (each) => {
      const game = compileGame(each.scenario);
      for (let seed = 1; seed <= each.games; seed += 1) checkNamed(game, playOut(game, seed));
    },
  );
});

/** What is named of each part of a finished game is held against its sheets. */
function checkNamed(game: Game, state: State): void {
  const { ending } = state;
  if (ending === undefined) throw new RangeError('the game goes on');
  game.common.tracks.forEach((_, track) => {
    const { text } = missedOf(game, state, ending, track);
    if (text !== undefined) checkText(game, state, track, text);
  });
}

function checkText(game: Game, state: State, track: number, text: MissedText): void {
  const { ending } = state as State & { ending: Ending };
  const { signatories } = at(game.common.tracks, track);
  const points = signatories.map(
    (party) => at(at(at(game.secrets, party).sheets, track).points, text.pack) - late(game, state, track),
  );
  const had = signatories.map((party) => at(at(ending.points, party), track));
  const gains = points.map((each, place) => each - at(had, place));
  const isSigned = at(state.tracks, track).status === 'signed' && ending.kind !== 'unratified';
  expect(Math.min(...gains)).toBeGreaterThanOrEqual(isSigned ? 0 : 1);
  expect(Math.max(...gains)).toBeGreaterThan(0);
  signatories.forEach((party, place) => {
    expect(at(at(at(game.secrets, party).sheets, track).forbidden, text.pack)).toBe(0);
    expect(at(points, place)).toBeGreaterThanOrEqual(at(at(ending.walkAways, party), track));
  });
  const parting = partingArticles(text);
  expect(
    parting.filter(
      ({ way, stood, option }) => (way === 'differs') === (stood?.option === option && stood.or === undefined),
    ),
  ).toEqual([]);
}

/** What lateness costs each signatory of a track, when it was signed or at the end. */
function late({ common }: Game, { tracks, round }: State, track: number): number {
  const { aimFor } = at(common.tracks, track);
  const { status, since } = at(tracks, track);
  return aimFor !== undefined && (status === 'signed' ? since : round) > aimFor.round ? aimFor.penalty : 0;
}
