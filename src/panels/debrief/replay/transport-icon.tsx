/** Of the buttons that lead through a game. */
export type Transport = 'start' | 'turn-back' | 'step-back' | 'play' | 'pause' | 'step' | 'turn-on' | 'end';

const PATHS: Readonly<Record<Transport, string>> = {
  start: 'M6 5v14M19 6l-8 6 8 6z',
  'turn-back': 'M13 6l-6 6 6 6M21 12a3 3 0 1 1-6 0a3 3 0 1 1 6 0',
  'step-back': 'M15 6l-6 6 6 6',
  play: 'M7 5l12 7-12 7z',
  pause: 'M8 5v14M16 5v14',
  step: 'M9 6l6 6-6 6',
  'turn-on': 'M11 6l6 6-6 6M9 12a3 3 0 1 1-6 0a3 3 0 1 1 6 0',
  end: 'M18 5v14M5 6l8 6-8 6z',
};

/** Drawn here: they are needed nowhere else, and loaded with the replay only. */
export function TransportIcon({ of }: { readonly of: Transport }) {
  return (
    <svg class="transport-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
