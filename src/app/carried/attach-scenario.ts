import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { InLink } from '#panels/share/scenario-in-link.tsx';
import { attachmentNaming, formOf } from '#record/carried/attachment.ts';
import type { PageBackground } from '../background/page-background.ts';
import { downloadFile } from '../debrief/download-file.ts';
import { type KeptFile, scenarioStoreIn } from '../scenario-store.ts';
import { sessionScenarioStore } from '../session-scenario-store.ts';
import { openTextStore } from '../text-store.ts';
import { writtenScenario } from '../written-scenario.ts';

/** The attachment of a link with a custom scenario. */
export interface AttachedScenario {
  /** Absent where there is no room for anything that helps. */
  readonly bytes: Uint8Array | undefined;
  readonly inLink: InLink;
  /** Hands the file of the scenario to the browser to be saved; absent where only a part of it is here. */
  readonly saveScenario: (() => void) | undefined;
}

/** Packs a scenario into so many bytes or, failing that, names the place of its file. */
export async function attachScenario(
  shown: Scenario,
  room: number,
  background: PageBackground,
): Promise<AttachedScenario> {
  const scenario = writtenScenario(shown);
  const carrying = await background.start('carryScenario', { scenario, room }).result;
  const bytes = carrying ? carrying.bytes : namingBytes(fileOf(scenario), room);
  return { bytes, inLink: (bytes && formOf(bytes)) ?? 'missing', saveScenario: wayToSave(scenario) };
}

/** Hands the file of the scenario to the browser to be saved; absent where only a part of it is here. */
export function wayToSave(scenario: Scenario): (() => void) | undefined {
  const file = fileOf(scenario);
  if (file?.shortened) return undefined;
  const text = file?.text ?? `${JSON.stringify(writtenScenario(scenario), undefined, 1)}\n`;
  return () => downloadFile(new Blob([text], { type: 'application/yaml' }), `${scenario.id}.yaml`);
}

/** The file of a scenario, as it came to this device or to this visit. */
function fileOf({ id }: Scenario): KeptFile | undefined {
  const files = [sessionScenarioStore(), scenarioStoreIn(openTextStore())].flatMap((scenarioStore) =>
    scenarioStore.list(),
  );
  return files.find(({ folder }) => folder.id === id);
}

function namingBytes(file: KeptFile | undefined, room: number): Uint8Array | undefined {
  const bytes = file?.address === undefined ? undefined : attachmentNaming(file.address);
  return bytes && bytes.length <= room ? bytes : undefined;
}
