import { useSpeaker } from '../../parts/use-speaker.ts';

/** Why a class is not followed just now: the server is not reached, or takes no more devices. */
export type LostWhy = 'lost' | 'server-full';

/** That what is shown may be old. */
export function LostNote({ lost }: { readonly lost: LostWhy | undefined }) {
  const { say } = useSpeaker();
  return (
    <p class={lost === undefined ? 'vh' : 'lead-lost'} role="status">
      {lost !== undefined && say(`live-teacher.${lost}`)}
    </p>
  );
}
