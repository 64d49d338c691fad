import type { ComponentType, JSX } from 'preact';
import { PartMissing } from './part-missing.tsx';
import { useLoaded } from './use-loaded.ts';

interface LateProps<Props> {
  /** Loads the component; the same function each time. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props & JSX.IntrinsicAttributes;
}

/** A component that is loaded when it is first shown, so that the first screen need not wait for it. */
export function Late<Props>({ load, props }: LateProps<Props>) {
  const loaded = useLoaded(load);
  if (loaded.is === 'missing') return <PartMissing onAgain={loaded.tryAgain} />;
  return loaded.is === 'loading' ? null : <loaded.value {...props} />;
}
