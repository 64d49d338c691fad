import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LateProps<Props> {
  /** Loads the component; the same function each time. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props & JSX.IntrinsicAttributes;
}

/** A component that is loaded when it is first shown, so that the first screen need not wait for it. */
export function Late<Props>({ load, props }: LateProps<Props>) {
  const [Loaded, setLoaded] = useState<ComponentType<Props>>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    load().then((component) => setLoaded(() => component), setFailure);
  }, [load]);
  // Thrown while drawing, so that the page's own boundary shows it.
  if (failure !== undefined) throw failure;
  return Loaded === undefined ? null : <Loaded {...props} />;
}
