/** The clock of a lesson for its teacher: the next phase, more time, and the end. */
import type { LeaderCommand } from '#live/protocol/asked-by-teacher.ts';
import type { LessonPhase } from '#live/protocol/lesson.ts';
import type { Board } from '#live/protocol/told-to-teacher.ts';
import type { TableCardModel } from '#session/live/lead/table-card-model.ts';
import { Button } from '../../parts/button.tsx';
import { useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { LessonBar } from '../lesson-bar.tsx';
import type { LeadCommands } from './lead-commands.ts';
import { useLeadQuestions } from './use-lead-questions.ts';

export interface LessonControlsProps extends Pick<LeadCommands, 'lead'> {
  readonly board: Pick<Board, 'phase' | 'lesson' | 'settings'>;
  /** Time at which the board arrived, by the clock of `performance.now()`. */
  readonly toldAt: number;
  readonly cards: readonly TableCardModel[];
}

const END_NOW = { act: 'debrief', open: true, ends: true } as const satisfies LeaderCommand;

/** By phase: the one button that moves the class on. */
const ONWARD = {
  prepare: ['start-talks', { act: 'begin' }],
  open: ['move-talk', { act: 'move-on', to: 'talk' }],
  talk: ['move-last-day', { act: 'move-on', to: 'last-day' }],
  'last-day': ['move-vote', { act: 'move-on', to: 'vote' }],
  vote: ['end-now', END_NOW],
} as const satisfies Readonly<Record<LessonPhase, readonly [string, LeaderCommand]>>;

/** Milliseconds that are added at once. */
const MORE = 5 * 60_000;

/** Nothing where the lesson has no clock. */
export function LessonControls({ board, toldAt, cards, lead }: LessonControlsProps) {
  const { say } = useSpeaker();
  const { start, dialog } = useAskFirst<LeaderCommand>(useLeadQuestions(cards), lead);
  const { lesson, phase, settings } = board;
  if (lesson === undefined) return phase === 'waiting' ? <Planned plan={settings.lesson} lead={lead} /> : null;
  const { [lesson.phase]: onward } = ONWARD;
  return (
    <LessonBar {...{ lesson, toldAt }}>
      <div class="cluster push">
        <Button kind="plain" icon="clock" onClick={() => lead({ act: 'lesson-end', end: lesson.end + MORE })}>
          {say('live-lesson.more')}
        </Button>
        {lesson.phase !== 'prepare' && lesson.phase !== 'vote' && (
          <Button kind="plain" onClick={() => start(END_NOW)}>
            {say('live-lesson.end-now')}
          </Button>
        )}
        <Button kind="primary" onClick={() => start(onward[1])}>
          {say(`live-lesson.${onward[0]}`)}
        </Button>
      </div>
      {dialog}
    </LessonBar>
  );
}

/** Before the clock is started. */
function Planned({ plan, lead }: { readonly plan: Board['settings']['lesson'] } & Pick<LeadCommands, 'lead'>) {
  const { say } = useSpeaker();
  if (plan === undefined) return null;
  return (
    <section class="lesson-bar row" aria-label={say('live-lesson.label')}>
      <p class="lesson-bar-words">{say('live-lesson.plan', plan)}</p>
      <div class="cluster push">
        <Button kind="plain" icon="clock" onClick={() => lead({ act: 'prepare' })}>
          {say('live-lesson.start-prepare')}
        </Button>
      </div>
    </section>
  );
}
