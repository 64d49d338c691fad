import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Catalogue } from './catalogue.ts';
import { Await } from './lazy.tsx';
import { usePageServices } from './page-services.tsx';

interface AtHandProps {
  /** Id of the shipped scenario that the screen needs, if it is one. Another id asks for another key. */
  readonly id: string | undefined;
  /** The parts of the scenario that the screen needs: with its game it can be played at once. */
  readonly need?: 'game' | 'scenario';
  readonly children: (catalogue: Catalogue) => JSX.Element;
}

/** A screen that needs a scenario, drawn once that is at hand and, unless it needs no more, its game is ready. With a library in another language it stays until that one is, too. */
export function WithScenario({ id, need = 'game', children }: AtHandProps) {
  const { library } = usePageServices('library');
  const load = useCallback(
    () => (need === 'game' ? library.withGame(id) : library.withShipped(id)),
    [library, id, need],
  );
  return <Await load={load}>{children}</Await>;
}
