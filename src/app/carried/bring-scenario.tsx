import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { type Attachment, readAttachment } from '#record/carried/attachment.ts';
import { AskForFile } from '../ask-for-file.tsx';
import { LoadError } from '../load-error.tsx';
import { usePageServices } from '../page-services.tsx';
import { goTo } from '../route.ts';
import { useAsync } from '../use-async.ts';
import type { BringScenarioProps } from './bring-scenario-props.ts';
import { NamedFile } from './named-file.tsx';
import { type BroughtScenario, scenarioOfText } from './scenario-of-text.ts';
import { unfitInWords } from './unfit-in-words.ts';

/** Brings the scenario that a link carries, or names the place of, to this visit; or says why that is not to be had. */
export function BringScenario({ attachment, ...props }: BringScenarioProps) {
  const read = useMemo(() => attachment && readAttachment(attachment), [attachment]);
  if (read?.is === 'address') return <NamedFile {...props} address={read.address} />;
  return <Carried {...props} carried={read} />;
}

interface CarriedProps extends Omit<BringScenarioProps, 'attachment'> {
  readonly carried: Extract<Attachment, { is: 'scenario' }> | undefined;
}

function Carried({ carried, wanted, onBrought }: CarriedProps) {
  const { visit } = usePageServices();
  const read = useCallback(async () => carried && (await scenarioOfText(carried.text, wanted)), [carried, wanted]);
  const loaded = useAsync(read);
  const brought = loaded.is === 'there' ? loaded.value : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what came, whatever else is drawn anew
  useEffect(() => {
    if (!brought?.ok) return;
    visit.keep({ ...brought.file, shortened: carried?.shortened });
    onBrought(brought.file.folder.id);
  }, [brought]);
  if (loaded.is === 'missing') return <LoadError onAgain={loaded.retry} />;
  return loaded.is === 'loading' || brought?.ok ? null : <Unusable {...{ wanted, brought }} />;
}

interface UnusableProps extends Pick<BringScenarioProps, 'wanted'> {
  readonly brought: Extract<BroughtScenario, { ok: false }> | undefined;
}

function Unusable({ brought, wanted }: UnusableProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  return (
    <AskForFile
      wanted={wanted?.id}
      heading={say('carried.unusable')}
      words={brought === undefined ? say('carried.unreadable') : unfitInWords(speaker, brought.why)}
      action={{ label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) }}
    />
  );
}
