import type { ComponentType, JSX } from 'preact';
import { LoadError } from './load-error.tsx';
import { useAsync } from './use-async.ts';

interface LateProps<Props> {
  /** Loads the component; the same function each time. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props & JSX.IntrinsicAttributes;
}

/** A component that is loaded when it is first shown, so that the first screen need not wait for it. */
export function Lazy<Props>({ load, props }: LateProps<Props>) {
  const loaded = useAsync(load);
  if (loaded.is === 'missing') return <LoadError onAgain={loaded.retry} />;
  return loaded.is === 'loading' ? null : <loaded.value {...props} />;
}
