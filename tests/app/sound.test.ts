import { describe, expect, it } from 'vitest';
import { soundIn } from '#app/sound/sound-in.ts';
import { PEAK, STROKES } from '#app/sound/strokes.ts';
import { SOUND_NAMES, type SoundName } from '#session/sounds-between.ts';
import { memoryStore } from './memory-store.ts';

/** Sounds that write down what they are asked to play. */
function listening(store = memoryStore()) {
  const played: SoundName[] = [];
  let loads = 0;
  const sound = soundIn(store, () => {
    loads += 1;
    return Promise.resolve({ play: (names) => void played.push(...names) });
  });
  return { sound, played, loads: () => loads };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('sound', () => {
  it('is off until it is turned on, and then nothing has been loaded for it', async () => {
    const { sound, played, loads } = listening();
    expect(sound.isOn()).toBe(false);
    sound.play(['send']);
    await settle();
    expect([played, loads()]).toEqual([[], 0]);
  });

  it('is heard once when it is turned on, and is kept for the next time', async () => {
    const store = memoryStore();
    const { sound, played, loads } = listening(store);
    sound.choose(true);
    sound.play(['send', 'initial']);
    sound.play([]);
    await settle();
    expect([played, loads()]).toEqual([['answer', 'send', 'initial'], 1]);
    expect(listening(store).sound.isOn()).toBe(true);
  });

  it('is silent again when it is turned off', async () => {
    const { sound, played } = listening();
    sound.choose(true);
    sound.choose(false);
    await settle();
    played.length = 0;
    sound.play(['send']);
    await settle();
    expect(played).toEqual([]);
  });

  it('does no harm where a browser cannot make any', async () => {
    const sound = soundIn(memoryStore(), () => Promise.reject(new Error('no sound here')));
    sound.choose(true);
    await settle();
    expect(sound.isOn()).toBe(true);
  });
});

describe('the strokes', () => {
  it.each(SOUND_NAMES)('of %s are never louder together than 14 decibels below full scale', (name) => {
    const strokes = STROKES[name];
    for (const { at } of strokes) {
      const together = strokes.filter((other) => other.at <= at && at < other.at + other.length);
      expect(together.reduce((sum, { level }) => sum + level, 0)).toBeLessThanOrEqual(1);
    }
    expect(20 * Math.log10(PEAK)).toBeLessThanOrEqual(-13.9);
  });

  it('are short, but for the bell', () => {
    for (const name of SOUND_NAMES) {
      const ends = STROKES[name].map(({ at, length }) => at + length);
      expect(Math.max(...ends), name).toBeLessThanOrEqual(name === 'agreed' ? 1600 : 400);
    }
  });
});
