/** Of what a teacher does with a live class, and of who is there. */
export type LeadSign =
  | 'show-names'
  | 'hide-names'
  | 'more'
  | 'away'
  | 'pause'
  | 'projector'
  | 'calls'
  | 'open-door'
  | 'stop';

/** Tabler icons, as those of `assets/icons`. */
const PATHS: Readonly<Record<LeadSign, string>> = {
  'show-names': 'M10 12a2 2 0 1 0 4 0a2 2 0 0 0-4 0M21 12c-2.4 4-5.4 6-9 6s-6.6-2-9-6c2.4-4 5.4-6 9-6s6.6 2 9 6',
  'hide-names':
    'M10.6 10.6a2 2 0 0 0 2.8 2.8M16.7 16.7a8.7 8.7 0 0 1-4.7 1.3c-3.6 0-6.6-2-9-6q1.9-3.2 4.3-4.7m2.9-1.1a9 9 0 0 1 1.8-.2c3.6 0 6.6 2 9 6q-1 1.7-2.1 2.9M3 3l18 18',
  more: 'M12 5v14M5 12h14',
  away: 'M12 18h.01M9.2 15.2a4 4 0 0 1 5.6 0M6.3 12.3a8 8 0 0 1 3.9-2.1m4.2.2a8 8 0 0 1 3.3 2M3.5 9.5a12 12 0 0 1 3.6-2.4m3.1-1a12 12 0 0 1 10.3 3.4M3 3l18 18',
  pause: 'M7 5h2v14h-2zM15 5h2v14h-2z',
  projector: 'M3 4h18M4 4v10a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-10M12 16v4M9 20h6M8 12l3-3l2 2l3-3',
  calls:
    'M8 13v-7.5a1.5 1.5 0 0 1 3 0v6.5M11 5.5v-2a1.5 1.5 0 1 1 3 0v8.5M14 5.5a1.5 1.5 0 0 1 3 0v6.5M17 7.5a1.5 1.5 0 0 1 3 0v8.5a6 6 0 0 1-6 6h-2a6 6 0 0 1-5-2.7q-.9-1.3-3.5-6a1.5 1.5 0 0 1 .5-2a1.9 1.9 0 0 1 2.3.2l1.7 1.5',
  'open-door':
    'M5 13a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2zM11 16a1 1 0 1 0 2 0a1 1 0 1 0-2 0M8 11v-5a4 4 0 0 1 8 0',
  stop: 'M5 7a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2z',
};

/** Drawn here: they are needed nowhere else, and loaded with what leads a class only. */
export function LeadIcon({ of }: { readonly of: LeadSign }) {
  return (
    <svg class="lead-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
