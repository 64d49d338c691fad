import { useSpeaker } from '../../parts/use-speaker.ts';

/** Reason why a class cannot be followed at present: the server cannot be reached, or takes no more devices. */
export type LostWhy = 'lost' | 'server-full';

/** Warning that the data may be outdated. */
export function LostNote({ lost }: { readonly lost: LostWhy | undefined }) {
  const { say } = useSpeaker();
  return (
    <p class={lost === undefined ? 'vh' : 'lead-lost strong'} role="status">
      {lost !== undefined && say(`live-teacher.${lost}`)}
    </p>
  );
}
