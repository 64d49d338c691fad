import { useEffect, useState } from 'preact/hooks';

/** An observable state. */
interface Controller<State> {
  state(): State;
  /** Returns how to stop. */
  watch(onChange: () => void): () => void;
}

/** Subscribes to the state of a controller. */
export function useControllerState<State>(controller: Controller<State>): State {
  const [state, setState] = useState(() => controller.state());
  useEffect(() => {
    setState(controller.state());
    return controller.watch(() => setState(controller.state()));
  }, [controller]);
  return state;
}
