import { useCallback } from 'preact/hooks';
import type { HallModel } from '#session/table/frame/hall-model.ts';
import { PictureHost, type PictureMount } from './picture-host.tsx';
import { themeNow } from './theme.ts';

interface StillHostProps {
  readonly hall: HallModel;
  readonly onFailure: () => void;
}

/** The hall at the end of the talks, as a picture in which nothing moves: without Phaser and the map. */
export function StillHost({ hall, onFailure }: StillHostProps) {
  const mount = useCallback<PictureMount>(
    async (host, cover) => {
      const { mountStillHall } = await import('#stage/mount-still-hall.ts');
      return mountStillHall(host, { hall, theme: themeNow(), ...cover });
    },
    [hall],
  );
  return <PictureHost mount={mount} onFailure={onFailure} />;
}
