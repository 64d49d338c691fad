import { useEffect, useState } from 'preact/hooks';

/** What keeps something, and says whenever that is another. */
interface Keeper<State> {
  state(): State;
  /** Returns how to stop. */
  watch(onChange: () => void): () => void;
}

/** What is kept, live. */
export function useKeptState<State>(keeper: Keeper<State>): State {
  const [state, setState] = useState(() => keeper.state());
  useEffect(() => {
    setState(keeper.state());
    return keeper.watch(() => setState(keeper.state()));
  }, [keeper]);
  return state;
}
