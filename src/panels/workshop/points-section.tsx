import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** Section with the table of points, which is rendered on demand. */
export function PointsSection({ children }: { readonly children: () => ComponentChildren }) {
  const { say } = useSpeaker();
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="points-editor stack gap3 leading">
      <div class="bench-head cluster between centred gap-2-4">
        <h2>{say('workshop-bench.points')}</h2>
        <Button kind="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'workshop-bench.close-points' : 'workshop-bench.open-points')}
        </Button>
      </div>
      {isOpen && children()}
    </section>
  );
}
