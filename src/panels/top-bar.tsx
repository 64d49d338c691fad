/** The bar above every screen but the start. */
import type { ComponentChildren } from 'preact';
import { FormattedMessage } from './parts/formatted-message.tsx';
import { Icon } from './parts/icon.tsx';
import { useSpeaker } from './parts/use-speaker.ts';
import { Wordmark } from './parts/wordmark.tsx';
import { RulesButton } from './rules/rules-button.tsx';
import { SettingsButton } from './settings/settings-button.tsx';

/** One step on the way to the table. */
export interface TopBarStep {
  readonly label: string;
  readonly state: 'done' | 'now' | 'ahead';
}

export interface TopBarProps {
  readonly title: string;
  /** Tag of the title's language, where it differs from the page's. */
  readonly titleLanguage?: string | undefined;
  /** Under the title: as of when the facts are, or what came of it. */
  readonly note: ComponentChildren;
  readonly steps?: readonly TopBarStep[];
  /** Leads to the parts of what the bar is above. */
  readonly way?: ComponentChildren;
  /** Leads to the start, by the wordmark; without it the wordmark is only words. */
  readonly onHome?: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

/** Wordmark, what is played and a note on it, the steps, and whatever the screen adds. */
export function TopBar({ title, titleLanguage, note, steps, way, onHome, children }: TopBarProps) {
  return (
    <header class="top-bar">
      <Wordmark onHome={onHome} />
      <p class="top-bar-title strong grid">
        <b lang={titleLanguage}>{title}</b>
        {note !== undefined && <span class="note muted">{note}</span>}
      </p>
      {steps && <Steps steps={steps} />}
      {way}
      <div class="top-bar-rest row wrap push">
        {children}
        <RulesButton />
        <SettingsButton />
      </div>
    </header>
  );
}

function Steps({ steps }: { readonly steps: readonly TopBarStep[] }) {
  const { say } = useSpeaker();
  return (
    <ol class="top-bar-steps gap5 flex" aria-label={say('bar.steps')}>
      {steps.map((step) => (
        <li
          key={step.label}
          class={`top-bar-step muted top-bar-step--${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          {step.state === 'done' && <Icon name="check" size={16} />}
          {step.state === 'done' ? <FormattedMessage id="bar.step-done" values={{ step: step.label }} /> : step.label}
        </li>
      ))}
    </ol>
  );
}
