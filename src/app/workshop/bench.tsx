import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { sayCoded } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { PointsSection } from '#panels/workshop/points-section.tsx';
import { SelfPlaySaid } from '#panels/workshop/self-play-said.tsx';
import { VerdictSaid } from '#panels/workshop/verdict-said.tsx';
import { Lazy } from '../lazy.tsx';
import { useJobs } from '../use-jobs.ts';
import type { HandOutProps } from './hand-out/hand-out-panel.tsx';
import { selfPlayModelOf } from './self-play/self-play-model-of.ts';
import { SelfPlaying, type SelfPlayState, type TextToPlay } from './self-play/self-playing.ts';
import type { PlacedRemark } from './tasks/read-text.ts';
import type { LiveProof } from './tasks/use-proof.ts';
import type { WorkshopBackground } from './tasks/workshop-background.ts';

const loadDeals = async () => (await import('./deals/deals-panel.tsx')).DealsPanel;
const loadHandOut = async () => (await import('./hand-out/hand-out-panel.tsx')).HandOutPanel;
const loadPoints = async () => (await import('./points/points-panel.tsx')).PointsPanel;
const loadTranslation = async () => (await import('./translation/translation-panel.tsx')).TranslationPanel;
const loadTry = async () => (await import('./try/try-panel.tsx')).TryPanel;

/** Number of games, enough to show the effect of chance. */
const GAMES = 1000;

export interface BenchProps {
  readonly background: WorkshopBackground;
  /** Id of the text on this device. */
  readonly id: string;
  /** The current text. */
  readonly text: string;
  /** The last version without errors; absent while there has been none. */
  readonly scenario: Scenario | undefined;
  /** True if that is the current version of the text. */
  readonly isCurrent: boolean;
  /** The latest proof, with the text that it is of. */
  readonly proof: LiveProof | undefined;
  /** The way of the text into a link; `undefined` before it is known. */
  readonly link: HandOutProps['link'];
  /** Called with remarks on games of the current text; `undefined` if there are no games. */
  readonly onRemarks: (remarks: readonly PlacedRemark[] | undefined) => void;
  /** Makes the text another one, as a step that can be undone. */
  readonly edit: (text: string) => void;
}

/** Results derived from the text, beside it. */
export function Bench({ background, id, text, scenario, isCurrent, proof, link, onRemarks, edit }: BenchProps) {
  const { say } = useSpeaker();
  const selfPlay = useSelfPlay(background);
  const remarks = selfPlay.state?.text === text ? selfPlay.state.remarks : undefined;
  useEffect(() => onRemarks(remarks), [onRemarks, remarks]);
  if (scenario === undefined) return null;
  const notNow = isCurrent ? undefined : say('workshop-bench.try-not-yet');
  return (
    <div class="bench stack gap5">
      <VerdictBeside text={text} proof={proof} />
      <Lazy load={loadDeals} props={{ background, text, isCurrent }} />
      <SelfPlaySaid
        model={selfPlay.state && selfPlayModelOf(scenario, selfPlay.state, text)}
        games={GAMES}
        notNow={notNow}
        onBegin={() => selfPlay.begin({ text, scenario }, GAMES)}
        onStop={selfPlay.stop}
      />
      <PointsSection>
        {() => <Lazy load={loadPoints} props={{ background, text, scenario, notNow, edit }} />}
      </PointsSection>
      <Lazy load={loadTranslation} props={{ background, text, scenario, notNow, edit }} />
      <Lazy load={loadTry} props={{ scenario, tried: { id, text }, notNow }} />
      <Lazy load={loadHandOut} props={{ scenario, written: { id, text }, link, notNow }} />
    </div>
  );
}

function VerdictBeside({ text, proof }: Pick<BenchProps, 'text' | 'proof'>) {
  const speaker = useSpeaker();
  if (proof === undefined) return null;
  const { lines, tracks } = proof.found.verdict;
  return (
    <VerdictSaid
      isCurrent={proof.text === text}
      lines={lines.map((line) => sayCoded(speaker, 'proof', line))}
      tracks={tracks.map((track) => ({
        title: tracks.length > 1 ? track.title : undefined,
        lines: track.lines.map((line) => sayCoded(speaker, 'proof', line)),
      }))}
    />
  );
}

/** Games of the text among negotiators, for as long as it is shown; the workers of the page play them. */
function useSelfPlay(reader: WorkshopBackground): {
  readonly state: SelfPlayState | undefined;
  readonly begin: (played: TextToPlay, games: number) => void;
  readonly stop: () => void;
} {
  const [state, setState] = useState<SelfPlayState>();
  const jobs = useJobs();
  const playing = useMemo(() => new SelfPlaying(jobs, reader, setState), [jobs, reader]);
  useEffect(() => () => playing.close(), [playing]);
  return { state, begin: (played, games) => playing.begin(played, games), stop: () => playing.stop() };
}
