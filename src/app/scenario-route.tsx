import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { attachmentIn } from '#record/carried/attachment-code.ts';
import type { Catalogue } from './catalogue.ts';
import type { FilePlaces } from './file-places.ts';
import type { Library } from './library.ts';
import type { ScenarioStore } from './scenario-store.ts';
import { WithScenario } from './with-scenario.tsx';
import { WithoutScenario } from './without-scenario.tsx';

interface ScenarioRouteProps extends FilePlaces {
  /** The content of the link: see `attachmentIn`. */
  readonly code: string;
  readonly library: Library;
  readonly visit: ScenarioStore;
  /** The choice of a chair in it. */
  readonly chairs: (catalogue: Catalogue, scenario: Scenario) => ComponentChildren;
}

/** A scenario that a link hands out by itself: its chairs, once it is there. */
export function ScenarioRoute({ library, ...props }: ScenarioRouteProps) {
  // No shipped scenario comes by a link.
  return (
    <WithScenario library={library} id={undefined}>
      {(catalogue) => <ScenarioHere {...{ catalogue }} {...props} />}
    </WithScenario>
  );
}

interface ScenarioHereProps extends Omit<ScenarioRouteProps, 'library'> {
  readonly catalogue: Catalogue;
}

function ScenarioHere({ code, catalogue, chairs, ...places }: ScenarioHereProps) {
  const attachment = useMemo(() => attachmentIn(code), [code]);
  const [id, setId] = useState<string>();
  const scenario = id === undefined ? undefined : catalogue.scenarioOf(id);
  const onBrought = (brought: string) => {
    setId(brought);
    places.onFile();
  };
  if (scenario !== undefined) return <>{chairs(catalogue, scenario)}</>;
  return <WithoutScenario {...places} {...{ attachment, onBrought }} wanted={undefined} />;
}
