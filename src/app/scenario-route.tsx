import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ToldGame } from '#messages/told-game.ts';
import { attachmentIn } from '#record/carried/attachment-code.ts';
import type { Catalogue } from './catalogue.ts';
import type { FilePlaces } from './file-places.ts';
import type { Shelf } from './shelf.ts';
import { WithoutScenario } from './without-scenario.tsx';

interface ScenarioRouteProps extends FilePlaces {
  /** What stands in the link: see `attachmentIn`. */
  readonly code: string;
  readonly catalogue: Catalogue;
  readonly visit: Shelf;
  /** The choice of a chair in it. */
  readonly chairs: (game: ToldGame) => ComponentChildren;
}

/** A scenario that a link hands out by itself: its chairs, once it is there. */
export function ScenarioRoute({ code, catalogue, chairs, ...places }: ScenarioRouteProps) {
  const attachment = useMemo(() => attachmentIn(code), [code]);
  const [id, setId] = useState<string>();
  const game = id === undefined ? undefined : catalogue.find(id);
  const onBrought = (brought: string) => {
    setId(brought);
    places.onFile();
  };
  if (game !== undefined) return <>{chairs(game)}</>;
  return <WithoutScenario {...places} {...{ attachment, onBrought }} wanted={undefined} />;
}
