import { useRef } from 'preact/hooks';

/**
 * Some values of a model by their keys; the same object as long as all of them stay the same, however often the rest of
 * the model changes. `keys` must stay the same list.
 */
export function usePick<Model extends object, Key extends keyof Model>(
  model: Model,
  keys: readonly Key[],
): Pick<Model, Key> {
  const picked = useRef<Pick<Model, Key>>(undefined);
  const before = picked.current;
  if (before === undefined || keys.some((key) => !Object.is(before[key], model[key]))) {
    picked.current = Object.fromEntries(keys.map((key) => [key, model[key]])) as Pick<Model, Key>;
  }
  return picked.current as Pick<Model, Key>;
}
