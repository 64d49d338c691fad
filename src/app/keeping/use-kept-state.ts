import { useEffect, useState } from 'preact/hooks';

/** An observable state. */
interface Keeper<State> {
  state(): State;
  /** Returns how to stop. */
  watch(onChange: () => void): () => void;
}

/** Subscribes to the state of a keeper. */
export function useKeptState<State>(keeper: Keeper<State>): State {
  const [state, setState] = useState(() => keeper.state());
  useEffect(() => {
    setState(keeper.state());
    return keeper.watch(() => setState(keeper.state()));
  }, [keeper]);
  return state;
}
