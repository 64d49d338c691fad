import { useMemo, useState } from 'preact/hooks';
import { attachmentIn } from '#record/carried/attachment-code.ts';
import type { Catalogue } from './catalogue.ts';
import { ChairsOf } from './chairs-route.tsx';
import { usePageServices } from './page-services.tsx';
import { WithScenario } from './with-scenario.tsx';
import { WithoutScenario } from './without-scenario.tsx';

/**
 * A scenario that a link hands out by itself: its chairs, once it is there.
 * @param props `code`: the content of the link, see `attachmentIn`
 */
export function ScenarioRoute({ code }: { readonly code: string }) {
  // No shipped scenario comes by a link.
  return <WithScenario id={undefined}>{(catalogue) => <ScenarioHere {...{ catalogue, code }} />}</WithScenario>;
}

function ScenarioHere({ code, catalogue }: { readonly code: string; readonly catalogue: Catalogue }) {
  const { reloadLibrary } = usePageServices('reloadLibrary');
  const attachment = useMemo(() => attachmentIn(code), [code]);
  const [id, setId] = useState<string>();
  const scenario = id === undefined ? undefined : catalogue.scenarioOf(id);
  const onBrought = (brought: string) => {
    setId(brought);
    reloadLibrary();
  };
  if (scenario !== undefined) return <ChairsOf {...{ catalogue }} game={catalogue.gameOf(scenario)} />;
  return <WithoutScenario {...{ attachment, onBrought }} wanted={undefined} />;
}
