import { describe, expect, test } from 'vitest';
import type { HallModel } from '#session/table/frame/hall-model.ts';
import { endingSprites } from '#stage/ending-sprites.ts';
import { hallView } from '#stage/hall-view.ts';
import { lastsFor, poseAfter } from '#stage/motion.ts';
import { paletteOf } from '#stage/palette.ts';
import { measure, STAGES } from './drawn-table.ts';
import { hall } from './flagship-table.ts';

const signedBy = (...parties: number[]) =>
  hall().seats.map((seat) => ({ ...seat, signed: parties.includes(seat.party) }));
const ending = (over: Partial<HallModel>) =>
  endingSprites(
    hallView({ hall: hall(over), channels: [], addressed: [] }, { size: STAGES[0], measure, covered: 0 }),
    paletteOf('dark'),
  );
const keys = (over: Partial<HallModel>) => ending(over).map(({ key }) => key);

describe('where something was signed', () => {
  const scene = 'signing' as const;

  test('each who signed has a paper, a signature and a pen, and nobody else', () => {
    expect(keys({ scene, seats: signedBy(1, 3) })).toEqual(
      [1, 3].flatMap((party) => [`paper ${party}`, `signature ${party}`, `pen ${party}`]),
    );
  });

  test('one signs after another, and each signature comes while its pen writes', () => {
    const sprites = ending({ scene, seats: signedBy(0, 1, 2) });
    const times = Array.from({ length: 400 }, (_, i) => i * 10);
    const first = (key: string, alpha: number) => {
      const enter = sprites.find((sprite) => sprite.key === key)?.enter;
      return enter && times.find((time) => poseAfter(enter, time).alpha > alpha);
    };
    const begins = [0, 1, 2].map((party) => first(`signature ${party}`, 0) ?? Number.NaN);
    expect(begins).toEqual([...begins].sort((a, b) => a - b));
    expect(new Set(begins).size).toBe(3);
    for (const party of [0, 1, 2]) {
      const pen = sprites.find(({ key }) => key === `pen ${party}`)?.enter;
      const signature = sprites.find(({ key }) => key === `signature ${party}`)?.enter;
      expect(first(`pen ${party}`, 0)).toBeLessThan(begins[party] ?? Number.NaN);
      expect(pen && signature && lastsFor(pen) > lastsFor(signature)).toBe(true);
    }
  });

  test('a pen writes over its own paper, from the left to the right', () => {
    const sprites = ending({ scene, seats: signedBy(0, 1, 2, 3) });
    for (const party of [0, 1, 2, 3]) {
      const pen = sprites.find(({ key }) => key === `pen ${party}`)?.enter;
      const paper = sprites.find(({ key }) => key === `paper ${party}`)?.pose;
      const [start, end] = pen?.steps.map(({ to }) => to) ?? [];
      if (start === undefined || end === undefined || paper === undefined) throw new Error('a pen was expected');
      expect(start.x).toBeLessThan(end.x);
      for (const pose of [start, end]) expect(Math.hypot(pose.x - paper.x, pose.y - paper.y)).toBeLessThan(30);
    }
  });
});

test('where nothing was, one folder lies on the table that nobody opened', () => {
  expect(keys({ scene: 'empty', seats: signedBy() })).toEqual(['folder']);
});

test('where somebody left, papers are scattered from the middle, what was signed is kept, and pens are put away', () => {
  const sprites = ending({ scene: 'left', seats: signedBy(0) });
  const loose = sprites.filter(({ key }) => key.startsWith('loose'));
  expect(loose).toHaveLength(4);
  expect(new Set(loose.map(({ enter }) => `${enter?.from.x} ${enter?.from.y}`)).size).toBe(1);
  expect(new Set(loose.map(({ pose }) => `${pose.x} ${pose.y} ${pose.angle}`)).size).toBe(4);
  const others = sprites.filter(({ key }) => !key.startsWith('loose')).map(({ key }) => key);
  expect(others).toEqual(['paper 0', 'signature 0', 'folder']);
});
