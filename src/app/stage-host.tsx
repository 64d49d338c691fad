import { useCallback } from 'preact/hooks';
import { iconSource } from '#panels/parts/icon.tsx';
import type { MountedStage } from '#stage/mounted-stage.ts';
import type { StageOptions } from '#stage/stage-options.ts';
import { type PictureCover, PictureHost, type PictureMount } from './picture-host.tsx';
import { themeNow } from './theme.ts';

/** Addresses of the bundled flags, by file. */
const FLAGS = import.meta.glob<string>('../../assets/flags/*.svg', { eager: true, query: '?url', import: 'default' });

/** The content of the stage, and its callbacks. */
export type StageSource = Pick<StageOptions, 'scenery' | 'subscribe' | 'onDelegation' | 'onOption' | 'onArticle'>;

interface StageHostProps {
  readonly source: StageSource;
  /** The stage cannot be shown here; the game is whole without it. */
  readonly onFailure: () => void;
}

/** The element that the Phaser stage paints in. */
export function StageHost({ source, onFailure }: StageHostProps) {
  const mount = useCallback<PictureMount>((host, cover, giveUp) => loadStage(host, source, cover, giveUp), [source]);
  return <PictureHost mount={mount} onFailure={onFailure} />;
}

async function loadStage(
  host: HTMLElement,
  source: StageSource,
  cover: PictureCover,
  onFailure: (error: unknown) => void,
): Promise<MountedStage> {
  const [{ mountStage }, { default: map }] = await Promise.all([
    import('#stage/mount-stage.ts'),
    import('../../assets/map/europe.json'),
  ]);
  // What was loaded has just been run: its game begins in a task of its own.
  await new Promise((resolve) => setTimeout(resolve, 0));
  return mountStage(host, {
    ...source,
    ...cover,
    map: map as unknown as StageOptions['map'],
    flagUrls: (name) => FLAGS[`../../assets/flags/${name}.svg`],
    iconOf: iconSource,
    theme: themeNow(),
    onFailure,
  });
}
