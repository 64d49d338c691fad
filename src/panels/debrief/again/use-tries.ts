import { useEffect, useRef, useState } from 'preact/hooks';
import type { TriedAlternative, TryModel, TryProgress } from '#session/debrief/again-model.ts';
import type { CancellableWork } from '../../use-work.ts';

export type PlayedTry = Extract<TryModel, { is: 'played' }>;

export interface Tries {
  /** The last one at the end. */
  readonly played: readonly PlayedTry[];
  /** Progress of the try that is being played. */
  readonly going: { readonly done: number; readonly of: number } | undefined;
  /** Reason why the last try could not be played; `failed` if it is unknown. */
  readonly refused: string | 'failed' | undefined;
}

const NONE: Tries = { played: [], going: undefined, refused: undefined };

/** Tries, one after another: a new one ends the one before. */
export function useTries(
  start: (tried: TriedAlternative, onProgress: (progress: TryProgress) => void) => CancellableWork<TryModel>,
): [Tries, (tried: TriedAlternative) => void] {
  const [tries, setTries] = useState(NONE);
  const work = useRef<CancellableWork<TryModel> | undefined>(undefined);
  useEffect(() => () => work.current?.cancel(), []);
  const run = (tried: TriedAlternative) => {
    work.current?.cancel();
    const now = start(tried, ({ done, told }) =>
      setTries((before) => ({ ...before, going: { done, of: told?.of ?? 1 } })),
    );
    work.current = now;
    setTries((before) => ({ ...before, going: { done: 0, of: 1 }, refused: undefined }));
    const tell = (change: (before: Tries) => Partial<Tries>) => {
      if (work.current === now) setTries((before) => ({ ...before, going: undefined, ...change(before) }));
    };
    now.result.then(
      (model) =>
        tell(({ played }) => (model.is === 'played' ? { played: [...played, model] } : { refused: model.words })),
      () => tell(() => ({ refused: 'failed' })),
    );
  };
  return [tries, run];
}
