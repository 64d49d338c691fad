import { describe, expect, it } from 'vitest';
import type { BuiltFile, Files } from '../../tools/vite/weights/built-files.ts';
import { LIMITS, overweight, SCRIPT_LIMITS, tooManyScripts } from '../../tools/vite/weights/limits.ts';
import { countScripts, weigh } from '../../tools/vite/weights/weigh.ts';

const file = (bytes: number, over: Partial<BuiltFile> = {}): BuiltFile => ({
  bytes,
  modules: [],
  imports: [],
  ...over,
});
const BUILT: Files = {
  'index.html': file(1),
  'assets/index.js': file(10, { modules: ['/x/src/a.ts', '/x/src/app/main.tsx'], imports: ['assets/shared.js'] }),
  'assets/shared.js': file(100),
  'assets/index.css': file(1_000),
  'assets/legible-latin-x.woff2': file(10_000),
  'assets/source-serif-4-greek-wght-normal-x.woff2': file(5),
  'assets/sans-latin-x.woff2': file(1),
  'assets/sans-cyrillic-x.woff2': file(2),
  'assets/serif-latin-x.woff2': file(10_000),
  'assets/serif-cyrillic-x.woff2': file(4),
  'assets/game.js': file(70_000, {
    modules: ['/x/src/app/game-routes.tsx'],
    imports: ['assets/shared.js', 'assets/deep.js'],
  }),
  'assets/deep.js': file(2),
  'assets/messages.js': file(7, { modules: ['/x/src/messages/en/messages.ts'] }),
  'assets/table.js': file(20, { modules: ['/x/src/app/table-route.tsx'] }),
  'assets/more.js': file(11, { modules: ['/x/src/app/load-more.ts'], imports: ['assets/shared.js'] }),
  'assets/games.js': file(0, { modules: ['/x/src/app/games/games-at-start.tsx'], imports: ['assets/more.js'] }),
  'assets/link.js': file(0, { modules: ['/x/src/app/link-route.tsx', '/x/src/app/fetch-linked.ts'] }),
  'assets/more-messages.js': file(2, { modules: ['/x/src/messages/en/more-messages.ts'] }),
  'assets/small.js': file(10, { modules: ['\0virtual:scenario/small'] }),
  'assets/big.js': file(3_000, { modules: ['\0virtual:scenario/big'] }),
  'assets/big-2.js': file(4_000, { modules: ['\0virtual:scenario/big/uk'] }),
  'assets/ending.js': file(8, { modules: ['/x/src/app/table-ending.tsx'], imports: ['assets/shared.js'] }),
  'assets/stage.js': file(200, { modules: ['/x/src/stage/mount-stage.ts'] }),
  'assets/europe.js': file(2_000, { modules: ['/x/assets/map/europe.json'] }),
  'assets/talk.js': file(30, {
    modules: ['/x/src/app/debrief/debrief-talk.tsx'],
    imports: ['assets/shared.js', 'assets/place.js'],
  }),
  'assets/decisions.js': file(500, {
    modules: ['/x/src/app/debrief/debrief-decisions.tsx'],
    imports: ['assets/place.js'],
  }),
  'assets/replay.js': file(9, {
    modules: ['/x/src/app/debrief/replay-over-debrief.tsx'],
    imports: ['assets/place.js', 'assets/shared.js'],
  }),
  'assets/replay-over-debrief-x.css': file(70),
  'assets/place.js': file(3),
  'assets/debrief-messages.js': file(60, { modules: ['/x/src/messages/en/debrief-messages.ts'] }),
  'assets/sharing.js': file(300, { modules: ['/x/src/app/share/sharing.tsx'], imports: ['assets/shared.js'] }),
  'assets/share-messages.js': file(50, { modules: ['/x/src/messages/en/share-messages.ts'] }),
  'assets/sharing-x.css': file(6),
  'assets/debrief-decisions-x.css': file(4_000),
  'assets/games-dialog-here.js': file(9, {
    modules: ['/x/src/app/games/games-dialog-here.tsx'],
    imports: ['assets/deep.js'],
  }),
  'assets/games-dialog-here-x.css': file(6),
  'assets/worker-x.js': file(40_000),
  'assets/debrief-tasks-x.js': file(900),
  'assets/debrief-tasks-page.js': file(800, { modules: ['/x/src/app/background/debrief-tasks.ts'] }),
  'assets/board.js': file(40, { modules: ['/x/src/app/classroom/board/board-page.tsx'], imports: ['assets/deep.js'] }),
  'assets/board-page-x.css': file(3),
  'assets/set-up.js': file(4, { modules: ['/x/src/app/classroom/board/set-up-place.tsx'] }),
  'assets/hand-out.js': file(2, { modules: ['/x/src/app/classroom/board/hand-out-place.tsx'] }),
  'assets/workshop.js': file(80, { modules: ['/x/src/app/workshop/workshop-route.tsx'], imports: ['assets/deep.js'] }),
  'assets/workshop-route-x.css': file(9),
  'assets/workshop-messages.js': file(11, { modules: ['/x/src/messages/en/workshop-messages.ts'] }),
  'assets/beside.js': file(17, {
    modules: ['/x/src/app/workshop/deals/deals-panel.tsx'],
    imports: ['assets/deep.js'],
  }),
  'assets/deals-panel-x.css': file(1),
  'assets/late-messages.js': file(2, { modules: ['/x/src/messages/en/workshop-late-messages.ts'] }),
  'assets/translation.js': file(5, {
    modules: ['/x/src/app/workshop/translation/translation-panel.tsx'],
    imports: ['assets/deep.js'],
  }),
  'assets/translation-panel-x.css': file(1),
  'assets/translation-messages.js': file(2, { modules: ['/x/src/messages/en/translation-messages.ts'] }),
  'assets/workshop-worker-x.js': file(70),
  'assets/results.js': file(12, {
    modules: ['/x/src/app/classroom/results/results-place.tsx'],
    imports: ['assets/shared.js'],
  }),
  'assets/rarely.js': file(72_000, { modules: ['/x/src/app/rarely.ts'] }),
  'assets/guide-page.js': file(40, {
    modules: ['/x/src/app/classroom/guide/guide-page.tsx'],
    imports: ['assets/shared.js'],
  }),
  'assets/guide-page-x.css': file(2),
  'assets/teaching.js': file(500, { modules: ['/x/docs/use/teaching.md?raw'] }),
  'assets/check-page.js': file(31, {
    modules: ['/x/src/app/classroom/check/check-page.tsx'],
    imports: ['assets/deep.js'],
  }),
  'assets/check-page-x.css': file(6),
  'assets/kit-page.js': file(37, { modules: ['/x/src/app/classroom/kit/kit-page.tsx'], imports: ['assets/deep.js'] }),
  'assets/kit-page-x.css': file(4),
  'assets/lead-page.js': file(23, { modules: ['/x/src/app/live/lead/lead-page.tsx'], imports: ['assets/deep.js'] }),
  'assets/lead-page-x.css': file(5),
  'assets/connection-x.js': file(14, { imports: ['assets/deep.js'] }),
  'assets/join-page.js': file(8, { modules: ['/x/src/app/live/join/join-page.tsx'], imports: ['assets/deep.js'] }),
  'assets/join-page-x.css': file(1),
  'assets/seat-page.js': file(9, { modules: ['/x/src/app/live/seat/seat-page.tsx'] }),
  'assets/live-messages.js': file(400, { modules: ['/x/src/messages/en/live-messages.ts'] }),
  'assets/check-messages.js': file(300, { modules: ['/x/src/messages/en/check-messages.ts'] }),
};

describe('the weight of a build', () => {
  it('counts each file once, and only what is loaded, but for what a device keeps', () => {
    expect(Object.values(weigh(BUILT))).toEqual([
      110,
      13,
      20_000,
      10_007,
      10 + 100 + 70_000 + 2 + 7 + 20 + 200 + 2_000 + 20_000 + 1_001 + 3_000,
      Object.values(BUILT).reduce((sum, { bytes }) => sum + bytes, 0),
      3_000,
      4_000,
      40_000,
      900,
      8,
      4_593,
      79,
      356,
      12,
      49,
      100,
      20,
      8,
      70,
      15,
      40 + 2 + 500,
      31 + 300 + 6,
      37 + 4,
      23 + 400 + 5,
      8 + 1 + 9,
      14,
      72_000,
    ]);
    expect(overweight(weigh(BUILT))).toEqual([]);
  });

  it('is refused above a limit, and not at it', () => {
    const entry = (bytes: number) => ({
      ...BUILT,
      'assets/index.js': file(bytes, { modules: ['/x/src/app/main.tsx'] }),
    });
    const [limit] = Object.values(LIMITS);
    expect(overweight(weigh(entry(limit ?? 0)))).toEqual([]);
    expect(overweight(weigh(entry((limit ?? 0) + 1)))).toEqual([
      expect.stringMatching(/^The script of the first paint weighs [\d.]+ KB; [\d.]+ KB are allowed\.$/),
    ]);
  });

  it('counts the scripts of each way, a shared one once', () => {
    const counts = countScripts(BUILT);
    expect(counts).toEqual({
      'first screen': 5,
      'way to a table with its stage': 12,
      'way of a link to its ending': 7,
    });
    expect(tooManyScripts({ ...counts, 'first screen': SCRIPT_LIMITS['first screen'] })).toEqual([]);
    expect(tooManyScripts({ ...counts, 'first screen': SCRIPT_LIMITS['first screen'] + 1 })).toEqual([
      expect.stringMatching(/^The first screen asks for \d+ scripts; \d+ are allowed\.$/),
    ]);
  });

  it('is not known when a part of it has another name', () => {
    const { 'assets/stage.js': _, ...without } = BUILT;
    expect(() => weigh(without)).toThrow('The build has no src/stage/mount-stage.ts');
    const { 'assets/talk.js': _talk, 'assets/decisions.js': _decisions, ...withoutPlaces } = BUILT;
    expect(() => weigh(withoutPlaces)).toThrow('which is to be weighed');
  });
});
