import type { ComponentChildren } from 'preact';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { TopBar } from '../../top-bar.tsx';

interface CheckFrameProps {
  readonly heading: string;
  /** Address and name of the page that this one is a part of. */
  readonly back: { readonly to: string; readonly name: string };
  readonly onHome: () => void;
  readonly children: ComponentChildren;
}

/** A page of the concept check: the bar, and a sheet with a heading and the way back. */
export function CheckFrame({ heading, back, onHome, children }: CheckFrameProps) {
  const { say } = useSpeaker();
  return (
    <div class="check">
      <TopBar title={say('concept-check.title')} note={undefined} onHome={onHome} />
      <main class="check-main grid">
        <PaperSheet class="check-sheet" aria-labelledby="check-heading">
          <p class="check-back">
            <a href={back.to}>{back.name}</a>
          </p>
          <h1 id="check-heading">{heading}</h1>
          {children}
        </PaperSheet>
      </main>
    </div>
  );
}
