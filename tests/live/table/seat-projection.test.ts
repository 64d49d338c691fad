import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Game } from '#engine/model/game.ts';
import { offeredKey, reasonsSaid, votedKey } from '#engine/negotiators/telling/reasons-given.ts';
import { applyPatch } from '#engine/wire/apply-patch.ts';
import { decodeView } from '#engine/wire/decode-view.ts';
import { sentValue } from '#engine/wire/sent-value.ts';
import type { SentView } from '#engine/wire/sent-view.ts';
import type { ViewPatch } from '#engine/wire/view-patch.ts';
import type { SaidReasons, SeatDelta, SeatSnapshot } from '#live/protocol/told-to-pupil.ts';
import { isKnownBy } from '#live/table/told-reasons.ts';
import { arbitraryGame, drawOf } from '../../properties/random-play.ts';
import { expectSame } from '../../support/expect-same.ts';
import { type Act, accept, callVote, offer, PlayTable, refuse, yes } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';
import { actAtRandom, logsWithTable, persons, type Served, serve } from './served.ts';

/** What a device at a chair knows: its sheet, and whatever it was told since. */
interface Known extends Pick<SeatSnapshot, 'after' | 'inYourPlace' | 'ownMoves' | 'read' | 'reasons'> {
  readonly view: SentView | undefined;
  readonly ahead: SentView | undefined;
}

/** As it comes to the other end of a line. */
const sent = <T>(message: T): T => JSON.parse(JSON.stringify(message)) as T;
const patched = (view: SentView | undefined, patch: ViewPatch) => view && applyPatch(view, patch);

function knownFrom(sheet: SeatSnapshot): Known {
  const { after, ownMoves, read, reasons, view, ahead, inYourPlace } = sent(sheet);
  return {
    after,
    ownMoves,
    read,
    reasons,
    inYourPlace,
    view: decodeView(view),
    ahead: ahead === undefined ? undefined : decodeView(ahead),
  };
}

function told(known: Known, message: SeatDelta): Known {
  const { from, after, view: changes, ahead, reasons, ownMoves, read, inYourPlace } = sent(message);
  expect(from).toBe(known.after);
  const view = patched(known.view, changes);
  return {
    after,
    view,
    ahead: ahead && patched(view, ahead),
    ownMoves: [...known.ownMoves, ...ownMoves],
    reasons: [...known.reasons, ...reasons] satisfies SaidReasons[],
    read,
    inYourPlace: ownMoves.length > inYourPlace ? 0 : known.inYourPlace + inYourPlace,
  };
}

/** Persons move, and negotiators for those who are away. */
async function play(served: Served, chance: number, moves: number): Promise<void> {
  const draw = drawOf(chance);
  for (let count = 0; count < moves; count += 1) {
    if (draw(0, 2) === 0) await served.table.decideOnce(served.table.entries.length);
    else await actAtRandom(served, draw);
  }
}

/** All chairs of a game, and how far each has come, by what it was told from a moment on and by what it would be told now. */
async function followed(game: Game, chance: number, before: number, after: number) {
  const logs = await logsWithTable();
  const one = serve(game, persons(game, chance), logs);
  await play(one, chance, before);
  const sheets = game.secrets.map((_, party) => one.feeds.of(party).sheet());
  for (const each of one.told) each.length = 0;
  await play(one, chance + 1, after);
  const later = serve(game, persons(game, chance), logs);
  await later.table.catchUp();
  return game.secrets.map((_, party) => ({
    followed: (one.told[party] ?? []).reduce(told, knownFrom(sheets[party] as SeatSnapshot)),
    now: knownFrom(one.feeds.of(party).sheet()),
    elsewhere: knownFrom(later.feeds.of(party).sheet()),
  }));
}

describe('what a chair is told', () => {
  it('comes to what it may know, whenever it came and whichever process it asks', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGame(), fc.nat(), fc.nat({ max: 12 }), async (game, chance, before) => {
        for (const { followed: known, now, elsewhere } of await followed(game, chance, before, 12)) {
          expectSame(sentValue(known), sentValue(now));
          expectSame(sentValue(elsewhere), sentValue(now));
        }
      }),
      { numRuns: 4 },
    );
  });
});

/** Key of what somebody says of a move that it makes now. */
function keyOf(table: PlayTable, party: string, act: Act): string {
  const decision = { move: table.moveOf(party, act), reasons: [{ code: 'nothing-new' }] } as const;
  return reasonsSaid(table.viewOf(party), decision)[0]?.[0] ?? '';
}

const knowing = (table: PlayTable, key: string) =>
  ['a', 'b', 'c'].filter((party) => isKnownBy(table.viewOf(party), key)).join(' ');

describe('reasons are for those who know what they are for', () => {
  it('of a letter and of its answer, the two of them', () => {
    const table = new PlayTable(smallScenario());
    const offered = keyOf(table, 'a', offer('opening', ['b'], { venue: 'tower' }));
    expect(knowing(table, offered)).toBe('');
    table.play('a', offer('opening', ['b'], { venue: 'tower' }));
    expect(knowing(table, offered)).toBe('a b');
    const answered = keyOf(table, 'b', refuse());
    expect(knowing(table, answered)).toBe('');
    expect(knowing(table.play('b', refuse()), answered)).toBe('a b');
  });

  it('of a letter that is carried, at once its carrier, and its addressee when it comes', () => {
    const table = new PlayTable(smallScenario({ channels: [{ between: ['a', 'b'], kind: 'relayed' }] }));
    table.play('a', offer('opening', ['b'], { venue: 'tower' }));
    const offered = offeredKey(table.state.offers[0]?.id ?? -1);
    expect(knowing(table, offered)).toBe('a c');
    expect(knowing(table.toRound(2), offered)).toBe('a b c');
  });

  it('of a vote, everybody once all have voted', () => {
    const table = new PlayTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .play('a', callVote('opening'))
      .toDusk();
    const voted = votedKey(1, 0, table.state.toAct?.party ?? -1);
    table.play(table.actor, yes());
    expect(knowing(table, voted)).toBe('');
    expect(knowing(table.play(table.actor, yes()), voted)).toBe('a b c');
  });

  it('of a line, whoever sees so many', () => {
    const table = new PlayTable(smallScenario());
    const lines = table.viewOf('c').record.length;
    expect([lines - 1, lines].map((line) => knowing(table, `line:${line}`).includes('c'))).toEqual([true, false]);
  });
});
