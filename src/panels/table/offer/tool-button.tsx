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

/** A tool of the bar: its button, and what it opens above it. Escape closes it from anywhere and focuses the button. */
export function ToolButton({ name, icon, label, isOpen, onToggle, children }: ToolButtonProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opened = paper.current;
    // Where all of it is in sight, the page would scroll only to clear the bar.
    if (isOpen) opened?.focus({ preventScroll: opened.getBoundingClientRect().top > 0 });
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent): void => {
      // A sheet that was opened from here, and lies over it, is closed alone.
      const isInSheet = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (event.key !== 'Escape' || isInSheet) return;
      onToggle(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen, onToggle]);
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
        >
          {children}
        </div>
      )}
    </div>
  );
}
