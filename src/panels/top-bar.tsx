/** The bar above every screen but the start. */
import type { ComponentChildren } from 'preact';
import { Icon } from './parts/icon.tsx';
import { Said } from './parts/said.tsx';
import { useSpeaker } from './parts/use-speaker.ts';
import { Wordmark } from './parts/wordmark.tsx';
import { RulesButton } from './rules/rules-button.tsx';
import { SettingsButton } from './settings/settings-button.tsx';

/** One step on the way to the table. */
export interface Step {
  readonly label: string;
  readonly state: 'done' | 'now' | 'ahead';
}

export interface TopBarProps {
  readonly title: string;
  readonly factsAsOf: string | undefined;
  readonly steps?: readonly Step[];
  /** Leads to the start, by the wordmark; without it the wordmark is only words. */
  readonly onHome?: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

/** Wordmark, what is played and as of when, the steps, and whatever the screen adds. */
export function TopBar({ title, factsAsOf, steps, onHome, children }: TopBarProps) {
  return (
    <header class="top-bar">
      <Wordmark onHome={onHome} />
      <p class="top-bar-title">
        <b>{title}</b>
        {factsAsOf !== undefined && <span class="top-bar-facts">{factsAsOf}</span>}
      </p>
      {steps && <Steps steps={steps} />}
      <div class="top-bar-rest">
        {children}
        <RulesButton />
        <SettingsButton />
      </div>
    </header>
  );
}

function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const { say } = useSpeaker();
  return (
    <ol class="top-bar-steps" aria-label={say('bar.steps')}>
      {steps.map((step) => (
        <li
          key={step.label}
          class={`top-bar-step top-bar-step--${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          {step.state === 'done' && <Icon name="check" size={16} />}
          {step.state === 'done' ? <Said id="bar.step-done" values={{ step: step.label }} /> : step.label}
        </li>
      ))}
    </ol>
  );
}
