import { useCallback, useState } from 'preact/hooks';

/** Takes what failed outside of drawing and throws it while drawing, so that the page's own boundary shows it. */
export function useErrorThrower(): (error: unknown) => void {
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const fail = useCallback((error: unknown) => setFailure({ error }), []);
  if (failure !== undefined) throw failure.error;
  return fail;
}
