import { MessageScreen, type MessageScreenProps } from '#panels/message-screen.tsx';
import { useScreen } from './use-screen.ts';

/** A screen with one thing to say, which names the page as all others do. */
export function MessageRoute(props: MessageScreenProps) {
  useScreen(props.heading);
  return <MessageScreen {...props} />;
}
