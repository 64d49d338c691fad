/** The bond between a store and a component. */
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/**
 * The selected part of a store's state; the component is drawn again when that part becomes another one.
 * The selector must give the same reference while nothing has changed.
 */
export function useStore<State, Part>(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  select: (state: State) => Part,
): Part {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const part = select(store.getState());
  const drawn = useRef({ part, select });
  drawn.current = { part, select };
  useLayoutEffect(() => {
    const check = () => {
      if (!Object.is(drawn.current.part, drawn.current.select(store.getState()))) redraw();
    };
    // The state may have changed between drawing and subscribing.
    check();
    return store.subscribe(check);
  }, [store]);
  return part;
}
