import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HALL_SCENES, type HallModel } from '#session/table/frame/hall-model.ts';
import type { Size } from '#stage/geometry.ts';
import { hallPicture } from '#stage/hall-picture.ts';
import { hallView } from '#stage/hall-view.ts';
import { lastsFor, poseAfter } from '#stage/motion.ts';
import type { Sprite } from '#stage/sprite.ts';
import { drawnHall } from './drawn-hall.ts';
import { measure, STAGES } from './drawn-table.ts';
import { hall } from './flagship-table.ts';
import { reaction } from './reaction.ts';
import {
  expectEntrancesToEndInPlace,
  expectEqualWordsToPaintAlike,
  expectInkWithinTiles,
  expectOwnKeys,
} from './sprite-laws.ts';

const CARRIED = [{ a: 1, b: 2, kind: 'relayed', carrying: { from: 1, via: 0, to: 2 } }] as const;
const MOODS = ['warmer', 'cooler', 'unmoved', 'not-asked'] as const;
const reactionsIn = ({ seats }: HallModel) =>
  seats.map(({ party }) => reaction(party, MOODS[party % MOODS.length] ?? 'unmoved', party > 3));
const pictureOf = (
  model: HallModel,
  { size = STAGES[0] as Size, addressed = [] as number[], theme = 'dark' as 'dark' | 'light' } = {},
): Sprite[] =>
  hallPicture(
    hallView(
      { hall: model, channels: CARRIED, addressed, reactions: reactionsIn(model) },
      { size, measure, covered: 0 },
    ),
    theme,
  );
const keysOf = (sprites: readonly Sprite[], first: string) =>
  sprites.filter(({ key }) => key.split(' ')[0] === first).map(({ key }) => key);
const size = () => fc.constantFrom(...STAGES);
const RUNS = { numRuns: 20 };

describe('the hall of any table, in any scene,', () => {
  test('has tiles with names of their own, that come to where they are', () => {
    fc.assert(
      fc.property(drawnHall(), size(), (model, at) => {
        const sprites = pictureOf(model, { size: at });
        expectOwnKeys(sprites);
        expectEntrancesToEndInPlace(sprites);
      }),
      RUNS,
    );
  });

  test('has nothing cut off at the edge of its tile', () => {
    fc.assert(
      fc.property(drawnHall(), size(), (model, at) => {
        // The room is painted beyond the stage, so that it fills it.
        expectInkWithinTiles(pictureOf(model, { size: at }).filter(({ key }) => key !== 'room'));
      }),
      RUNS,
    );
  });

  test('is painted again wherever it is otherwise: by whom it is addressed, or in another theme', () => {
    fc.assert(
      fc.property(drawnHall(), fc.subarray([0, 1, 2]), (model, addressed) => {
        const before = pictureOf(model);
        const settled = { ...model, inBrackets: !model.inBrackets };
        expectEqualWordsToPaintAlike(before, pictureOf(model, { addressed }));
        expectEqualWordsToPaintAlike(before, pictureOf(model, { theme: 'light' }));
        expectEqualWordsToPaintAlike(before, pictureOf(settled));
      }),
      RUNS,
    );
  });

  test('has a chair, a lamp, a light and a plate for each delegation', () => {
    fc.assert(
      fc.property(drawnHall(), (model) => {
        const sprites = pictureOf(model);
        const parties = model.seats.map(({ party }) => party);
        for (const thing of ['chair', 'lamp', 'light', 'plate'])
          expect(keysOf(sprites, thing)).toEqual(parties.map((party) => `${thing} ${party}`));
      }),
      RUNS,
    );
  });
});

describe('chairs', () => {
  test('on the near side stand before the table, those on the far side behind it', () => {
    const depth = (key: string) => pictureOf(hall()).find((sprite) => sprite.key === key)?.depth ?? Number.NaN;
    expect(depth('chair 0')).toBeLessThan(depth('table'));
    expect(depth('chair 1')).toBeGreaterThan(depth('table'));
    expect(depth('room')).toBeLessThan(depth('chair 0'));
  });

  test('are pushed back, outwards, by who has left, and by nobody else', () => {
    const seats = hall().seats.map((seat) => ({ ...seat, present: seat.party !== 2 }));
    const poses = (scene: HallModel['scene']) =>
      pictureOf(hall({ seats, scene }))
        .filter(({ key }) => key.startsWith('chair'))
        .map(({ pose }) => pose);
    // The frame is wider where somebody has left: turns tell, places do not.
    expect(poses('signing').map(({ angle }) => angle)).toEqual([0, 0, 0, 0]);
    expect(poses('left').map(({ angle }) => angle !== 0)).toEqual([false, false, true, false]);
    expect(poses('left')[2]?.angle).toBeGreaterThan(0);
  });
});

describe('lamps', () => {
  test('burn for who has the floor while the talks go on', () => {
    const lit = pictureOf(hall({ floor: 2 })).filter(({ key, pose }) => key.startsWith('light') && pose.alpha === 1);
    expect(lit.map(({ key }) => key)).toEqual(['light 2']);
  });

  test('all light up in turn when the hall is entered, then only that of who has the floor', () => {
    const lights = pictureOf(hall({ floor: 0 })).filter(({ key }) => key.startsWith('light'));
    const brightest = lights.map(({ enter }) => {
      const times = Array.from({ length: 60 }, (_, i) => i * 50);
      return enter && Math.max(...times.map((time) => poseAfter(enter, time).alpha));
    });
    for (const alpha of brightest) expect(alpha).toBeGreaterThan(0.5);
    const lengths = lights.map(({ enter }) => (enter ? lastsFor(enter) : 0));
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(new Set(lengths).size).toBe(4);
  });

  test('go out one after another where nothing was signed', () => {
    const seats = hall().seats.map((seat) => ({ ...seat, present: false }));
    const lights = pictureOf(hall({ scene: 'empty', seats, floor: undefined })).filter(({ key }) =>
      key.startsWith('light'),
    );
    const burning = (time: number) => lights.filter(({ enter }) => enter && poseAfter(enter, time).alpha > 0.5).length;
    expect([burning(0), burning(5000)]).toEqual([4, 0]);
    const counts = Array.from({ length: 100 }, (_, i) => burning(i * 20));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(new Set(counts)).toEqual(new Set([4, 3, 2, 1, 0]));
  });
});

test('before each who is there lies a sheet, but none where plates would be hidden', () => {
  const seats = hall().seats.map((seat) => ({ ...seat, present: seat.party !== 3 }));
  expect(keysOf(pictureOf(hall({ seats })), 'paper')).toEqual(['paper 0', 'paper 1', 'paper 2']);
  const six = [
    ...hall().seats,
    ...hall()
      .seats.slice(0, 2)
      .map((seat) => ({ ...seat, party: seat.party + 4, you: false })),
  ];
  expect(keysOf(pictureOf(hall({ seats: six })), 'paper')).toEqual([]);
});

test('the text lies in the middle while the talks go on, and no longer', () => {
  const having = HALL_SCENES.filter((scene) => keysOf(pictureOf(hall({ scene })), 'text').length > 0);
  expect(having).toEqual(['talks']);
});
