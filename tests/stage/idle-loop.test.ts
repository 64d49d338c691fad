import { EventEmitter } from 'node:events';
import type { Game } from 'phaser';
import { beforeEach, describe, expect, test } from 'vitest';
import { type IdleLoop, idleLoop } from '#stage/idle-loop.ts';

/** What the loop uses of Phaser's game, and a frame that is drawn while it is awake. */
class Drawing {
  readonly events = new EventEmitter();
  readonly loop = {
    running: true,
    sleep: () => {
      this.loop.running = false;
    },
    wake: () => {
      this.loop.running = true;
    },
  };

  /** How many of some frames are drawn before it sleeps. */
  frames(most: number): number {
    let drawn = 0;
    while (drawn < most && this.loop.running) {
      drawn += 1;
      this.events.emit('postrender');
    }
    return drawn;
  }
}

describe('the loop', () => {
  let drawing: Drawing;
  let host: { dataset: Record<string, string> };
  let loop: IdleLoop;
  let moves: boolean;
  let rests: number;

  beforeEach(() => {
    drawing = new Drawing();
    host = { dataset: {} };
    moves = false;
    rests = 0;
    loop = idleLoop(
      drawing as unknown as Game,
      host as unknown as HTMLElement,
      () => moves,
      () => {
        rests += 1;
      },
    );
  });

  test('draws two more frames after the last change, then sleeps, and says so', () => {
    expect(host.dataset['awake']).toBe('true');
    expect(drawing.frames(100)).toBe(2);
    expect([host.dataset['awake'], rests]).toEqual(['false', 1]);
  });

  test('draws as long as something moves', () => {
    moves = true;
    expect(drawing.frames(100)).toBe(100);
    expect([host.dataset['awake'], rests]).toEqual(['true', 0]);
    moves = false;
    expect(drawing.frames(100)).toBe(2);
  });

  test('wakes when something changed, for as many frames again', () => {
    drawing.frames(100);
    loop.poke();
    expect(host.dataset['awake']).toBe('true');
    expect(drawing.frames(100)).toBe(2);
    expect(rests).toBe(2);
  });

  test('counts anew when something changes before it sleeps', () => {
    expect(drawing.frames(1)).toBe(1);
    loop.poke();
    expect(drawing.frames(100)).toBe(2);
  });

  test('is told once that it rests, though a last frame comes late', () => {
    drawing.frames(100);
    drawing.events.emit('postrender');
    expect(rests).toBe(1);
  });

  test('is at rest only once nothing is painted any more', () => {
    loop.setPainting(true);
    drawing.frames(100);
    expect(host.dataset['awake']).toBe('true');
    loop.setPainting(false);
    expect(host.dataset['awake']).toBe('false');
  });
});
