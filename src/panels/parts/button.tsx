/** The buttons of all panels. */
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** Primary: the one main step of a panel. Plain: bordered, in the room. Paper: bordered, on paper. Quiet: no border. */
export type ButtonKind = 'primary' | 'plain' | 'paper' | 'quiet';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'disabled' | 'class'> {
  readonly kind: ButtonKind;
  readonly icon?: string | undefined;
  readonly children: ComponentChildren;
  readonly class?: string | undefined;
  /** Reason why the button cannot be pressed now. The button stays focusable and announces the reason. */
  readonly disabledReason?: string | undefined;
  /** The reason stands elsewhere on the screen, so it is only read out here. */
  readonly reasonElsewhere?: boolean;
}

/** A button with an optional icon; an unavailable one keeps its focus and gives its reason. */
export function Button(props: ButtonProps) {
  // One that may become unavailable is wrapped from the start: it must stay the same element to keep its focus.
  return 'disabledReason' in props ? <ReasonedButton {...props} /> : <PlainButton {...props} />;
}

function ReasonedButton({ disabledReason, reasonElsewhere = false, ...button }: ButtonProps) {
  const reasonId = useId();
  if (disabledReason === undefined) {
    return (
      <span class="button-with-reason">
        <PlainButton {...button} />
      </span>
    );
  }
  return (
    <span class="button-with-reason">
      <PlainButton
        {...button}
        class={`button--off ${button.class ?? ''}`}
        type="button"
        icon={button.icon === undefined ? undefined : 'lock'}
        onClick={undefined}
        aria-disabled
        aria-describedby={reasonId}
      />
      <span id={reasonId} class={reasonElsewhere ? 'vh' : 'button-reason note muted'}>
        {disabledReason}
      </span>
    </span>
  );
}

function PlainButton({ kind, icon, children, class: extra, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={`button button--${kind} ${extra ?? ''}`.trim()}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
