import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { MessageRoute } from '../../message-route.tsx';
import { goTo } from '../../route.ts';

/** The pages of a live class's teacher are not shown within a page of somebody else: they open in a window of their own. */
export function InForeignFrame() {
  const { say } = useSpeaker();
  const alone = { label: say('live-teacher.open-alone'), onAct: () => void open(location.href, '_blank', 'noopener') };
  const other = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  return (
    <MessageRoute
      heading={say('live-teacher.heading')}
      words={say('live-teacher.in-frame')}
      action={alone}
      other={other}
    />
  );
}
