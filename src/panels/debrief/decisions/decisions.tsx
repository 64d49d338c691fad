/** Every decision of the game, by day; those of negotiators can be opened. */
import { useCallback, useId, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import type { DecisionDay, DecisionLine, OpenedDecision } from '#session/debrief/debrief-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type CancellableWork, useWork } from '../../use-work.ts';
import { DecisionOpened } from './decision-opened.tsx';

/** Every decision of a finished game. Nothing is worked out before it is asked for. */
export interface DecisionList {
  /** Has them listed by day, oldest first. */
  readonly days: () => CancellableWork<readonly DecisionDay[]>;
  /** Has it worked out why a decision was made; nothing comes of one that cannot be found again. */
  readonly open: (key: number) => CancellableWork<OpenedDecision | undefined>;
}

/** Listed as soon as somebody comes here; those of persons first, where there are any. */
export function Decisions({ list }: { readonly list: DecisionList }) {
  const { say } = useSpeaker();
  return (
    <section class="decisions" aria-labelledby="decisions-heading">
      <h2 id="decisions-heading" class="debrief-part">
        {say('decision.heading')}
      </h2>
      <Days list={list} />
    </section>
  );
}

function Days({ list }: { readonly list: DecisionList }) {
  const { say } = useSpeaker();
  const days = useWork(list.days);
  const [whose, setWhose] = useState<'own' | 'all'>('own');
  if (days.is === 'done') {
    const own = ownIn(say, days.value);
    if (own.length === 0) return days.value.map((day) => <Day key={day.round} day={day} list={list} />);
    return (
      <>
        <Segment
          label={say('decision.whose')}
          value={whose}
          choices={[
            { value: 'own', label: say('decision.own') },
            { value: 'all', label: say('decision.all') },
          ]}
          onChoose={setWhose}
        />
        {(whose === 'own' ? own : days.value).map((day) => (
          <Day key={`${whose} ${day.round}`} day={day} list={list} isOpen={whose === 'own'} />
        ))}
      </>
    );
  }
  return (
    <p class="small muted pad2" role="status">
      {say(days.is === 'going' ? 'decision.listing' : 'decision.unlisted')}
    </p>
  );
}

/** The days on which persons decided, with their decisions only. */
function ownIn(say: Speaker['say'], days: readonly DecisionDay[]): DecisionDay[] {
  return days.flatMap((day) => {
    const decisions = day.decisions.filter(({ openable }) => !openable);
    return decisions.length === 0
      ? []
      : [{ ...day, decisions, words: say('decision.own-count', { count: decisions.length }) }];
  });
}

interface DayProps {
  readonly day: DecisionDay;
  readonly list: DecisionList;
  /** Before anybody opens or closes it. */
  readonly isOpen?: boolean;
}

function Day({ day, list, isOpen = false }: DayProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details class="decisions-day full ruled" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron-right" size={14} />
        <h3 class="strong">{day.heading}</h3>
        <span class="decisions-count note muted">{day.words}</span>
      </summary>
      {open && (
        <ol class="decisions-list column grid">
          {day.decisions.map((line) => (
            <li key={line.key} class={`decision decision--${line.weight}`}>
              <DelegationTag party={line.by} kind="solid" />
              {line.openable ? <Openable line={line} list={list} /> : <p class="decision-words small">{line.words}</p>}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

function Openable({ line, list }: { readonly line: DecisionLine; readonly list: DecisionList }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="grow shrink">
      <button
        type="button"
        class="decision-words small decision-button full row between gap3 corners pressable"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>{line.words}</span>
        <Icon name="chevron-right" size={16} />
      </button>
      <div id={id}>{open && <Opened decision={line.key} list={list} />}</div>
    </div>
  );
}

function Opened({ decision, list }: { readonly decision: number; readonly list: DecisionList }) {
  const { say } = useSpeaker();
  const start = useCallback(() => list.open(decision), [list, decision]);
  const opened = useWork(start);
  // Only that it is being worked out is read out by itself: what came of it is long, and stands right after the button.
  return (
    <>
      <div role="status">
        {opened.is === 'going' && <p class="small muted pad2">{say('decision.opening')}</p>}
        {opened.is === 'done' && opened.value === undefined && (
          <p class="small muted pad2">{say('decision.not-found')}</p>
        )}
        {opened.is === 'failed' && <p class="small muted pad2">{say('decision.failed')}</p>}
      </div>
      {opened.is === 'done' && opened.value !== undefined && <DecisionOpened decision={opened.value} />}
    </>
  );
}
