import { expect, test } from 'vitest';
import { poseAt } from '#stage/motion.ts';
import { paintStill } from '#stage/paint-still.ts';
import { type Sprite, squareTile } from '#stage/sprite.ts';

/** A context that writes down what is done to it. */
function recorder(): { context: CanvasRenderingContext2D; calls: string[] } {
  const calls: string[] = [];
  const write =
    (name: string) =>
    (...given: number[]) =>
      void calls.push([name, ...given].join(' '));
  const names = ['save', 'restore', 'translate', 'rotate', 'scale', 'beginPath', 'rect', 'clip'];
  const context = Object.fromEntries(names.map((name) => [name, write(name)]));
  return { context: context as unknown as CanvasRenderingContext2D, calls };
}

test('tiles lie over one another by depth and, at the same depth, in their order; those that are faded out are left away', () => {
  const painted: string[] = [];
  const tile = (key: string, depth: number, alpha = 1): Sprite => ({
    ...squareTile(key, 10, depth),
    pose: { ...poseAt([0, 0]), alpha },
    shows: key,
    paint: () => void painted.push(key),
  });
  paintStill(recorder().context, [tile('lamp', 2), tile('room', 0), tile('light', 2, 0), tile('plate', 2)]);
  expect(painted).toEqual(['room', 'lamp', 'plate']);
});

test('a tile is turned about its middle and painted from its corner where that is its origin', () => {
  const { context, calls } = recorder();
  paintStill(context, [
    {
      ...{ key: 'folder', width: 20, height: 10, origin: 'corner', depth: 0 },
      pose: { ...poseAt([50, 40]), angle: 180 },
      shows: '',
      paint: () => void calls.push('paint'),
    },
  ]);
  expect(calls).toEqual([
    'save',
    'translate 50 40',
    `rotate ${Math.PI}`,
    'scale 1 1',
    'beginPath',
    'rect -10 -5 20 10',
    'clip',
    'translate -10 -5',
    'paint',
    'restore',
  ]);
});
