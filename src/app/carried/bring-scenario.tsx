import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { LiveRegion } from '#panels/parts/live-region.tsx';
import { PaperSheet } from '#panels/parts/paper-sheet.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { Wordmark } from '#panels/parts/wordmark.tsx';
import { type Attachment, addressIn } from '#record/carried/attachment.ts';
import { readingAttachment } from '#record/carried/reading-attachment.ts';
import { AskForFile } from '../ask-for-file.tsx';
import { runInSlices } from '../background/run-in-slices.ts';
import { LoadError } from '../load-error.tsx';
import { usePageServices } from '../page-services.tsx';
import { goTo } from '../route.ts';
import { useAsync } from '../use-async.ts';
import { useScreen } from '../use-screen.ts';
import type { BringScenarioProps } from './bring-scenario-props.ts';
import { fetchText, type NotFetched, wholeAddress } from './fetch-text.ts';
import { type BroughtScenario, scenarioOfText, type Unfit, type WantedScenario } from './scenario-of-text.ts';

/** Milliseconds of a slice: a page that waits for it still answers at once. */
const SLICE = 8;

/** Brings the scenario that a link carries, or names the place of, to this visit; or says why that is not to be had. */
export function BringScenario({ attachment, ...props }: BringScenarioProps) {
  const address = attachment && addressIn(attachment);
  return address === undefined ? <Carried {...{ ...props, attachment }} /> : <NamedFile {...{ ...props, address }} />;
}

/** Reads what a link carries, which takes a second or two, in between other things. */
function readCarried(bytes: Uint8Array): Promise<Attachment | undefined> {
  return new Promise((resolve, reject) => {
    runInSlices(readingAttachment(bytes), SLICE, { onProgress: () => {}, onDone: resolve, onFailure: reject });
  });
}

function Carried({ attachment, wanted, onBrought }: BringScenarioProps) {
  const { visit } = usePageServices();
  const read = useCallback(async () => {
    const carried = attachment && (await readCarried(attachment));
    if (carried?.is !== 'scenario') return undefined;
    const brought = await scenarioOfText(carried.text, wanted);
    return brought.ok ? { ...brought, file: { ...brought.file, shortened: carried.shortened } } : brought;
  }, [attachment, wanted]);
  const loaded = useAsync(read);
  const brought = loaded.is === 'there' ? loaded.value : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what came, whatever else is drawn anew
  useEffect(() => {
    if (!brought?.ok) return;
    visit.keep(brought.file);
    onBrought(brought.file.folder.id);
  }, [brought]);
  if (loaded.is === 'missing') return <LoadError onAgain={loaded.retry} />;
  // Once it is there the screen of the link follows at once.
  return loaded.is === 'loading' || brought?.ok ? <Unpacking /> : <Unusable {...{ wanted, brought }} />;
}

/** Progress of unpacking a scenario, on the screen and for screen readers. */
function Unpacking() {
  const { say } = useSpeaker();
  const [heading, words] = [say('carried.unpacking'), say('carried.unpacking-words')];
  const [said, setSaid] = useState('');
  // A live region must be on the page before its message changes.
  useEffect(() => setSaid(`${heading} ${words}`), [heading, words]);
  useScreen(heading);
  return (
    <main class="message" aria-busy="true">
      <Wordmark />
      <PaperSheet class="message-sheet" aria-labelledby="message-heading">
        <h1 id="message-heading">{heading}</h1>
        <p class="message-words reading">{words}</p>
        <progress class="full" aria-labelledby="message-heading" />
      </PaperSheet>
      <LiveRegion message={said} />
    </main>
  );
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

/** State of the download. */
type Fetching = { readonly is: 'asked' | 'going' } | { readonly is: 'failed'; readonly why: NotFetched | Unfit };

/** The result of the download. */
type Brought = BroughtScenario | { readonly ok: false; readonly why: NotFetched };

const LABELS = { asked: 'carried.fetch', going: 'carried.fetching', failed: 'carried.fetch-again' } as const;

interface NamedFileProps extends Omit<BringScenarioProps, 'attachment'> {
  readonly address: string;
}

/** Says where the file of a scenario lies, and fetches it once somebody wants that. */
function NamedFile({ address, wanted, onBrought }: NamedFileProps) {
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
          <code class="message-address mt1 block pad2 break-anywhere" dir="ltr">
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

/** Explains why a received text is not the required scenario, with a remedy. */
function unfitInWords({ say }: Speaker, why: Unfit): string {
  switch (why.code) {
    case 'not-playable':
      return say('carried.not-playable', why);
    case 'other-scenario':
      return say('carried.other-scenario', why);
    case 'other-rules':
      return say('carried.other-rules', why);
  }
}
