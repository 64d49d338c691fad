import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../../parts/icon.tsx';

interface ToolButtonProps {
  /** Tells it apart from the other tools. */
  readonly name: string;
  readonly icon: string;
  readonly label: string;
  readonly isOpen: boolean;
  onToggle(open: boolean): void;
  /** Content above the bar while the tool is open. */
  readonly children: ComponentChildren;
}

/** A tool of the bar: its button, and what it opens above it. Escape puts it away and gives focus back to the button. */
export function ToolButton({ name, icon, label, isOpen, onToggle, children }: ToolButtonProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) paper.current?.focus();
  }, [isOpen]);
  const onKey = (event: KeyboardEvent): void => {
    // A sheet that was opened from here, and lies over it, is closed alone.
    const isInSheet = event.target instanceof Element && event.target.closest('dialog') !== null;
    if (event.key !== 'Escape' || isInSheet) return;
    event.stopPropagation();
    onToggle(false);
    button.current?.focus();
  };
  return (
    <div class="tool" data-tool={name}>
      <button
        ref={button}
        type="button"
        class="tool-button row label nowrap corners pressable primary-text"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onToggle(!isOpen)}
      >
        <Icon name={icon} size={20} /> <span>{label}</span>
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: not all that lies here is a form
        <div
          ref={paper}
          id={id}
          class="tool-paper stack panel scrolls pad3"
          role="group"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={onKey}
        >
          {children}
        </div>
      )}
    </div>
  );
}
