/** Every decision of the game, by day; those of negotiators can be opened. */
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DecisionDay, DecisionLine, OpenedDecision } from '#session/debrief/debrief-model.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useWork, type Work } from '../../use-work.ts';
import { DecisionOpened } from './decision-opened.tsx';

/** Every decision of a finished game. Nothing is worked out before it is asked for. */
export interface DecisionList {
  /** Has them listed by day, oldest first. */
  readonly days: () => Work<readonly DecisionDay[]>;
  /** Has it worked out why a decision was made; nothing comes of one that cannot be found again. */
  readonly open: (key: number) => Work<OpenedDecision | undefined>;
}

/** A button at first: the list is long, and made only for those who ask for it. */
export function Decisions({ list }: { readonly list: DecisionList }) {
  const { say } = useSpeaker();
  const [asked, setAsked] = useState(false);
  const section = useRef<HTMLElement>(null);
  // The button has gone; one goes on at what it has opened.
  const goOn = useCallback(() => section.current?.querySelector('summary')?.focus(), []);
  return (
    <section class="decisions" aria-labelledby="decisions-heading" ref={section}>
      <h2 id="decisions-heading">{say('decision.heading')}</h2>
      {asked ? (
        <Days list={list} onListed={goOn} />
      ) : (
        <Button kind="plain" icon="history" onClick={() => setAsked(true)}>
          {say('decision.show')}
        </Button>
      )}
    </section>
  );
}

function Days({ list, onListed }: { readonly list: DecisionList; readonly onListed: () => void }) {
  const { say } = useSpeaker();
  const days = useWork(list.days);
  const isListed = days.is === 'done';
  useEffect(() => {
    if (isListed) onListed();
  }, [isListed, onListed]);
  if (days.is === 'done') return days.value.map((day) => <Day key={day.round} day={day} list={list} />);
  return (
    <p class="decision-working" role="status">
      {say(days.is === 'going' ? 'decision.listing' : 'decision.unlisted')}
    </p>
  );
}

function Day({ day, list }: { readonly day: DecisionDay; readonly list: DecisionList }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="decisions-day" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron-right" size={14} />
        <h3>{day.heading}</h3>
        <span class="decisions-count">{day.words}</span>
      </summary>
      {open && (
        <ol class="decisions-list">
          {day.decisions.map((line) => (
            <li key={line.key} class={`decision decision--${line.weight}`}>
              <Tag party={line.by} kind="solid" />
              {line.openable ? <Openable line={line} list={list} /> : <p class="decision-words">{line.words}</p>}
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
    <div class="decision-body">
      <button
        type="button"
        class="decision-words decision-button"
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
        {opened.is === 'going' && <p class="decision-working">{say('decision.opening')}</p>}
        {opened.is === 'done' && opened.value === undefined && (
          <p class="decision-working">{say('decision.not-found')}</p>
        )}
        {opened.is === 'failed' && <p class="decision-working">{say('decision.failed')}</p>}
      </div>
      {opened.is === 'done' && opened.value !== undefined && <DecisionOpened decision={opened.value} />}
    </>
  );
}
