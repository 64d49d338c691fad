import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { MessageRoute } from './message-route.tsx';
import { goTo } from './route.ts';

/** A screen that could not be loaded: said without leaving the page, which offline could not be come back to. */
export function LoadError({ onAgain }: { readonly onAgain: () => void }) {
  const { say } = useSpeaker();
  return (
    <MessageRoute
      heading={say('page.part-missing')}
      words={say('page.part-missing-words')}
      action={{ label: say('page.try-again'), onAct: onAgain }}
      other={{ label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) }}
    />
  );
}
