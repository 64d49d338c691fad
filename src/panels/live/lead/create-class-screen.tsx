/** Page for opening a live class, with a list of those that are led from this device. */

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { LessonPlan } from '#live/protocol/lesson.ts';
import type { OpenDraft } from '#session/live/lead/open-draft.ts';
import { NumberField } from '../../classroom/class/number-field.tsx';
import { Button } from '../../parts/button.tsx';
import { ChoiceSelect, type ChoiceSelectProps } from '../../parts/choice-select.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { TopBar } from '../../top-bar.tsx';
import { LessonFields } from './lesson-fields.tsx';
import { LiveSettings, useSettingsInWords } from './live-settings.tsx';

export interface LedCard {
  readonly classId: string;
  readonly title: string;
  /** Number of tables, and the time of opening. */
  readonly line: string;
  readonly address: string;
}

export interface CreateClassScreenProps {
  readonly led: readonly LedCard[];
  readonly onForget: (classId: string) => void;
  readonly scenarios: ChoiceSelectProps<string>['choices'];
  readonly scenario: string;
  readonly onScenario: (id: string) => void;
  /** "4 delegations · 45 minutes"; absent until the scenario is at hand. */
  readonly playedLine: string | undefined;
  /** Note on what may touch somebody, where the scenario has one. */
  readonly contentNote: string | undefined;
  /** Absent until the scenario is at hand. */
  readonly draft: OpenDraft | undefined;
  /** Distribution of seats, in a sentence. */
  readonly seats: string;
  /** Recommended minutes; absent until the scenario is at hand. */
  readonly usualLesson: LessonPlan | undefined;
  readonly hasAttacks: boolean;
  readonly mostPupils: number;
  readonly mostTables: number;
  readonly onDraft: (some: Partial<OpenDraft>) => void;
  /** Warnings about the server. */
  readonly warnings: readonly string[];
  /** The key that was typed; absent where none is needed. */
  readonly typedKey: string | undefined;
  readonly onKey: (key: string) => void;
  readonly isOpening: boolean;
  /** Reason why the class was not opened; `undefined` if there is none. */
  readonly report: string | undefined;
  readonly onOpen: () => void;
  /** A way to choose a file. */
  readonly file: ComponentChildren;
  readonly toLinks: string;
  readonly onHome: () => void;
}

export function CreateClassScreen(props: CreateClassScreenProps) {
  const { say } = useSpeaker();
  return (
    <div class="class-page lead-page">
      <TopBar title={say('live-teacher.heading')} note={undefined} onHome={props.onHome} />
      <main class="lead-open">
        <div class="lead-open-head stack gap3 leading whole-row">
          <h1>{say(props.led.length > 0 ? 'live-teacher.heading' : 'live-open.open')}</h1>
          <LedList {...props} />
        </div>
        <form
          class="lead-choices"
          onSubmit={(event) => {
            event.preventDefault();
            props.onOpen();
          }}
        >
          <Played {...props} />
          {props.draft && <WhoPlays {...props} draft={props.draft} />}
          {props.draft && <Everybody {...props} draft={props.draft} />}
        </form>
        <WhatComes {...props} />
      </main>
    </div>
  );
}

export function Warnings({ warnings }: Pick<CreateClassScreenProps, 'warnings'>) {
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning} class="lead-warning">
          <Icon name="alert-triangle" /> <span>{warning}</span>
        </p>
      ))}
    </>
  );
}

function LedList({ led, onForget }: CreateClassScreenProps) {
  const { say } = useSpeaker();
  if (led.length === 0) return null;
  return (
    <section aria-labelledby="led-heading">
      <h2 id="led-heading">{say('live-teacher.led')}</h2>
      <ul class="class-cards stack gap4 full">
        {led.map(({ classId, title, line, address }) => (
          <li key={classId} class="class-card stack gap1 panel packed">
            <h3>{title}</h3>
            <p class="class-note small muted">{line}</p>
            <div class="class-buttons cluster mt2">
              <a class="button button--plain" href={address}>
                <span>
                  <FormattedMessage id="live-teacher.lead" values={{ title }} />
                </span>
              </a>
              <Button kind="quiet" onClick={() => onForget(classId)}>
                <FormattedMessage id="live-teacher.forget" values={{ title }} />
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StepProps {
  readonly number: number;
  readonly heading: string;
  readonly children: ComponentChildren;
}

function Step({ number, heading, children }: StepProps) {
  const id = useId();
  return (
    <section class="lead-step" aria-labelledby={id}>
      <h2 id={id}>
        <span class="lead-step-number label grid" aria-hidden="true">
          {number}
        </span>
        {heading}
      </h2>
      {children}
    </section>
  );
}

function Played({ contentNote, scenarios, scenario, onScenario, playedLine, file }: CreateClassScreenProps) {
  const { say } = useSpeaker();
  return (
    <Step number={1} heading={say('live-open.played')}>
      <div class="lead-played stack gap1">
        <ChoiceSelect
          class="lead-played-title"
          aria-label={say('live-open.played')}
          value={scenario}
          choices={scenarios}
          onChoose={onScenario}
        />
        <p>{playedLine}</p>
      </div>
      {contentNote !== undefined && (
        <p class="lead-warning">
          <Icon name="info-circle" /> <span>{contentNote}</span>
        </p>
      )}
      {file}
    </Step>
  );
}

function WhoPlays({
  draft,
  seats,
  mostPupils,
  mostTables,
  onDraft,
}: CreateClassScreenProps & { readonly draft: OpenDraft }) {
  const { say } = useSpeaker();
  const { seating } = useSettingsInWords();
  const { settings } = draft;
  return (
    <Step number={2} heading={say('live-open.who')}>
      <div class="lead-numbers cluster centred gap-2-3">
        <NumberField
          label={say('live-open.students')}
          value={draft.pupils}
          least={1}
          most={mostPupils}
          onChange={(pupils) => onDraft({ pupils })}
        />
        <NumberField
          label={say('live-open.tables')}
          value={draft.tables}
          least={1}
          most={mostTables}
          onChange={(tables) => onDraft({ tables })}
        />
      </div>
      <p role="status">{seats}</p>
      <Segment
        {...seating}
        value={settings.seating}
        onChoose={(chosen) => onDraft({ settings: { ...settings, seating: chosen } })}
      />
      <p class="class-note small muted">{say(`live-open.seats-${settings.seating}-about`)}</p>
    </Step>
  );
}

function Everybody(props: CreateClassScreenProps & { readonly draft: OpenDraft }) {
  const { hasAttacks, onDraft, usualLesson, draft } = props;
  const { settings, lesson } = draft;
  const { say } = useSpeaker();
  return (
    <Step number={3} heading={say('live-open.everybody')}>
      <p class="class-note small muted row">
        <Icon name="lock" size={16} /> {say('live-open.locked')}
      </p>
      <LiveSettings
        {...{ settings, hasAttacks }}
        onSettings={(some) => onDraft({ settings: { ...settings, ...some } })}
      />
      {usualLesson && <LessonFields plan={lesson} usual={usualLesson} onPlan={(plan) => onDraft({ lesson: plan })} />}
    </Step>
  );
}

const STEPS = ['wall', 'here', 'board', 'debrief', 'stored'] as const;

/** Preview of what the teacher gets, and the button that opens the class. */
function WhatComes({ typedKey, onKey, isOpening, report, onOpen, draft, warnings, toLinks }: CreateClassScreenProps) {
  const { say } = useSpeaker();
  const id = useId();
  return (
    <PaperSheet class="lead-comes gap4 grid" aria-labelledby="comes-heading">
      <p>{say('live-teacher.about')}</p>
      <h2 id="comes-heading">{say('live-open.what-comes')}</h2>
      <ul class="lead-comes-steps stack gap3 reading">
        {STEPS.map((step) => (
          <li key={step}>{say(`live-open.step-${step}`)}</li>
        ))}
      </ul>
      <Warnings warnings={warnings} />
      {typedKey !== undefined && (
        <p class="lead-key stack gap1">
          <label class="strong" for={id}>
            {say('live-open.key')}
          </label>
          <input
            id={id}
            class="class-field full"
            type="password"
            autocomplete="off"
            value={typedKey}
            aria-describedby={`${id}-about`}
            onInput={({ currentTarget }) => onKey(currentTarget.value)}
          />
          <span id={`${id}-about`} class="class-note small muted">
            {say('live-open.key-about')}
          </span>
        </p>
      )}
      <p role="status" class="wax-text">
        {report}
      </p>
      <Button kind="primary" class="lead-open-button" aria-disabled={isOpening || draft === undefined} onClick={onOpen}>
        {say(isOpening ? 'live-open.opening' : 'live-open.open-now')}
      </Button>
      <p>
        <a href={toLinks}>{say('live-teacher.classes-with-links')}</a>
      </p>
    </PaperSheet>
  );
}
