import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Game } from '#engine/model/game.ts';
import { applyPatch } from '#engine/wire/apply-patch.ts';
import { decodeView } from '#engine/wire/decode-view.ts';
import { sentValue } from '#engine/wire/sent-value.ts';
import type { SentView } from '#engine/wire/sent-view.ts';
import type { ViewPatch } from '#engine/wire/view-patch.ts';
import type { SaidReasons, SeatDelta, SeatSnapshot } from '#live/protocol/told-to-pupil.ts';
import { arbitraryGame, drawOf } from '../../properties/random-play.ts';
import { expectSame } from '../../support/expect-same.ts';
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
