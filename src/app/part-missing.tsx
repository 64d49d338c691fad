import { MessageRoute } from './message-route.tsx';
import { goTo } from './route.ts';

/** A screen that could not be loaded: said without leaving the page, which offline could not be come back to. */
export function PartMissing({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <MessageRoute
      heading="A part of this page could not be loaded"
      words="You may be offline, or Parley was updated in the meantime. Nothing is lost. Try again when you are online; if that does not help, load the page again."
      action={{ label: 'Try again', onAct: onAgain }}
      other={{ label: 'To the scenarios', onAct: () => goTo({ screen: 'start' }) }}
    />
  );
}
