import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import '#panels/ending/embedded.css';
import { EmbeddedFrame } from '#panels/ending/embedded-frame.tsx';
import { EmbeddedNotice } from '#panels/ending/embedded-notice.tsx';
import { EmbeddedOutcome } from '#panels/ending/embedded-outcome.tsx';
import { ReplayProgress } from '#panels/ending/replay-progress.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { useWork } from '#panels/use-work.ts';
import type { HallModel } from '#session/table/frame/hall-model.ts';
import type { Catalogue } from '../catalogue.ts';
import type { OpenedLink } from '../open-link.ts';
import { foundAhead, openLinked } from '../open-linked.ts';
import { usePageServices } from '../page-services.tsx';
import { readLink } from '../read-link.ts';
import { addressOf } from '../route.ts';
import { StillHost } from '../still-host.tsx';
import { useScreen } from '../use-screen.ts';

interface EmbeddedLinkProps {
  readonly catalogue: Catalogue;
  /** The code in the link. */
  readonly code: string;
}

/** A link in a frame of another page: the outcome or why there is none, without links that open within the frame. */
export function EmbeddedLink({ catalogue, code }: EmbeddedLinkProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const read = useMemo(() => readLink(speaker, catalogue, code), [speaker, catalogue, code]);
  useScreen(say('notice.replaying'));
  return (
    <EmbeddedFrame address={addressOf(code)}>
      {read.is === 'game' && <EmbeddedGame key={read.code} scenario={read.scenario} code={read.code} />}
      {read.is === 'invitation' && <EmbeddedNotice heading={read.scenario.title} />}
      {read.is === 'without-scenario' && <EmbeddedNotice heading={say('notice.without-scenario')} />}
      {read.is === 'nothing' && <EmbeddedNotice heading={say('notice.link-unreadable')} words={read.words} />}
    </EmbeddedFrame>
  );
}

interface EmbeddedGameProps extends Omit<EmbeddedLinkProps, 'catalogue'> {
  readonly scenario: Scenario;
}

/** The game of a link, played again beside the page. */
function EmbeddedGame({ scenario, code }: EmbeddedGameProps) {
  const { workers, jobs } = usePageServices('jobs');
  const { ahead } = workers;
  const { language } = useSpeaker();
  const [round, setRound] = useState(1);
  const start = useCallback(
    () => openLinked({ scenario, code }, { jobs, ahead, language: language.tag }, setRound),
    [jobs, ahead, language, scenario, code],
  );
  const opened = useWork(start, () => foundAhead({ scenario, code }, { ahead, language: language.tag }));
  if (opened.is === 'failed') throw opened.error;
  return opened.is === 'going' ? <Going {...{ scenario, round }} /> : <Opened opened={opened.value} />;
}

function Going({ scenario, round }: { readonly scenario: Scenario; readonly round: number }) {
  const { say } = useSpeaker();
  const { label, count } = scenario.rounds;
  const words = say('notice.replayed-up-to', { label: [label], round, count });
  return (
    <EmbeddedNotice heading={scenario.title}>
      <ReplayProgress words={words} played={round - 1} rounds={count} />
    </EmbeddedNotice>
  );
}

function Opened({ opened }: { readonly opened: OpenedLink }) {
  const { say } = useSpeaker();
  switch (opened.is) {
    case 'ending':
      return <EmbeddedOutcome {...opened} picture={<Picture hall={opened.model.hall} />} />;
    case 'unfinished':
      return (
        <EmbeddedNotice heading={say('notice.unfinished')} words={opened.words ?? say('notice.unfinished-words')} />
      );
    case 'newer':
    case 'nothing':
      return <EmbeddedNotice heading={say('notice.link-unreadable')} words={opened.words} />;
  }
}

/** Painted once; without it the words say all. */
function Picture({ hall }: { readonly hall: HallModel }) {
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  return failed ? null : <StillHost hall={hall} onFailure={fail} />;
}
