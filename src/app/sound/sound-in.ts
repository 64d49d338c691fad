import type { SoundName } from '#session/sounds-between.ts';
import type { TextStore } from '../text-store.ts';
import type { SoundPlayer } from './sound-player.ts';

const NAME = 'sound';

/** The sounds of this device, and their switch. */
export interface Sound {
  isOn(): boolean;
  /** Turns sounds on, with one to hear, or off; kept for the next time. */
  choose(on: boolean): void;
  /** Makes sounds where they are turned on. */
  play(names: readonly SoundName[]): void;
}

/** Off until somebody turns it on; the player is loaded when it is first needed. */
export function soundIn(store: TextStore, load: () => Promise<SoundPlayer> = loadPlayer): Sound {
  let player: Promise<SoundPlayer> | undefined;
  const isOn = () => store.read(NAME) === 'on';
  const play = (names: readonly SoundName[]) => {
    if (!isOn() || names.length === 0) return;
    player ??= load();
    // A browser without sound stays silent.
    player.then((ready) => ready.play(names)).catch(() => undefined);
  };
  return {
    isOn,
    choose: (on) => {
      if (on) store.write(NAME, 'on');
      else store.clear(NAME);
      play(['answer']);
    },
    play,
  };
}

async function loadPlayer(): Promise<SoundPlayer> {
  const { createSoundPlayer } = await import('./sound-player.ts');
  return createSoundPlayer();
}
