import { useCallback } from 'preact/hooks';
import { InLinkSaid } from '#panels/workshop/in-link-said.tsx';
import { roomForSettings } from '../share/room-for-settings.ts';
import { useInPauses } from './tasks/use-in-pauses.ts';
import type { WorkshopBackground } from './tasks/workshop-background.ts';

interface InLinkBesideProps {
  readonly background: WorkshopBackground;
  /** A text that can be played. */
  readonly text: string;
}

/** Milliseconds: what the proof-reader and the map of deals say comes first. */
const PAUSE = 800;

/** Share of the scenario that a link has room for, shown while the scenario is written. */
export function InLinkPanel({ background, text }: InLinkBesideProps) {
  const ask = useCallback(
    (asked: string) => background.start('carryText', { text: asked, room: roomForSettings() }),
    [background],
  );
  const last = useInPauses({ text, pause: PAUSE, ask });
  return last && <InLinkSaid inLink={last.found} />;
}
