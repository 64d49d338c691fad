import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useMedia } from '#panels/parts/use-media.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { ProblemNotes, type ProblemNotesProps } from '#panels/workshop/problem-notes.tsx';
import { WIDE } from '#panels/workshop/workshop-screen.tsx';
import type { OpenEditor } from './editor/open-editor.ts';

/** Lays the notes beside their lines, where the screen is wide enough; they scroll with the text. */
export function useNotes(editor: OpenEditor | undefined, notes: ProblemNotesProps, layouts: number): void {
  const speaker = useSpeaker();
  const isWide = useMedia(WIDE);
  const place = useRef<HTMLDivElement | undefined>(undefined);
  useLayoutEffect(() => {
    if (editor === undefined || !isWide) return;
    const host = document.createElement('div');
    editor.scroller.append(host);
    place.current = host;
    return () => {
      render(null, host);
      host.remove();
      place.current = undefined;
    };
  }, [editor, isWide]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines that have moved take their notes along
  useLayoutEffect(() => {
    if (place.current === undefined) return;
    render(
      <Speaking speaker={speaker}>
        <ProblemNotes {...notes} />
      </Speaking>,
      place.current,
    );
  }, [editor, isWide, notes.problems, layouts, speaker]);
}
