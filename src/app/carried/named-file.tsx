import { useState } from 'preact/hooks';
import { LiveRegion } from '#panels/parts/live-region.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { AskForFile } from '../ask-for-file.tsx';
import { usePageServices } from '../page-services.tsx';
import { goTo } from '../route.ts';
import type { BringScenarioProps } from './bring-scenario-props.ts';
import { fetchText, type NotFetched, wholeAddress } from './fetch-text.ts';
import { type BroughtScenario, scenarioOfText, type Unfit, type WantedScenario } from './scenario-of-text.ts';
import { unfitInWords } from './unfit-in-words.ts';

/** State of the download. */
type Fetching = { readonly is: 'asked' | 'going' } | { readonly is: 'failed'; readonly why: NotFetched | Unfit };

/** The result of the download. */
type Brought = BroughtScenario | { readonly ok: false; readonly why: NotFetched };

const LABELS = { asked: 'carried.fetch', going: 'carried.fetching', failed: 'carried.fetch-again' } as const;

interface NamedFileProps extends Omit<BringScenarioProps, 'attachment'> {
  readonly address: string;
}

/** Says where the file of a scenario lies, and fetches it once somebody wants that. */
export function NamedFile({ address, wanted, onBrought }: NamedFileProps) {
  const { visit } = usePageServices();
  const speaker = useSpeaker();
  const { say } = speaker;
  const [state, setState] = useState<Fetching>({ is: 'asked' });
  const bring = async () => {
    setState({ is: 'going' });
    const brought = await broughtFrom(address, wanted);
    if (!brought.ok) return setState({ is: 'failed', why: brought.why });
    visit.keep({ ...brought.file, address });
    onBrought(brought.file.folder.id);
  };
  const problem = state.is === 'failed' ? inWords(state.why) : undefined;
  function inWords(why: NotFetched | Unfit): string {
    return typeof why === 'string' ? say(`carried.${why}`) : unfitInWords(speaker, why);
  }
  return (
    <AskForFile
      wanted={wanted?.id}
      heading={say('carried.elsewhere')}
      words={
        <>
          {problem ?? say('carried.elsewhere-words')}
          <code class="message-address mt1" dir="ltr">
            {wholeAddress(address)}
          </code>
        </>
      }
      action={{
        label: say(LABELS[state.is]),
        onAct: () => void (state.is !== 'going' && bring()),
      }}
      other={{ label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) }}
    >
      <LiveRegion message={problem ?? (state.is === 'going' ? say('carried.fetching') : '')} />
    </AskForFile>
  );
}

async function broughtFrom(address: string, wanted: WantedScenario | undefined): Promise<Brought> {
  const fetched = await fetchText(address);
  // What reads files is a part of this page, which may not be had just now either.
  return fetched.ok ? scenarioOfText(fetched.text, wanted).catch(() => ({ ok: false, why: 'no-answer' })) : fetched;
}
