import type { ComponentType, JSX } from 'preact';
import { LoadError } from './load-error.tsx';
import { useAsync } from './use-async.ts';

interface AwaitProps<Value> {
  /** Loads what is shown; the same function each time. */
  readonly load: () => Promise<Value>;
  readonly children: (value: Value) => JSX.Element;
}

/** Boundary of what is loaded late: nothing while it is loading, and an error with a retry if it fails. */
export function Await<Value>({ load, children }: AwaitProps<Value>) {
  const loaded = useAsync(load);
  if (loaded.is === 'missing') return <LoadError onAgain={loaded.retry} />;
  return loaded.is === 'loading' ? null : children(loaded.value);
}

interface LazyProps<Props> {
  /** Loads the component; the same function each time. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props & JSX.IntrinsicAttributes;
}

/** A component that is loaded when it is first shown, so that the first screen need not wait for it. */
export function Lazy<Props>({ load, props }: LazyProps<Props>) {
  return <Await load={load}>{(Loaded) => <Loaded {...props} />}</Await>;
}
