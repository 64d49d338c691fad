import '#panels/parts/choice-list.css';
import '#panels/classroom/check/check.css';
import { useMemo } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadClassroomMessages } from '#messages/message-catalogue.ts';
import { CheckHome } from '#panels/classroom/check/check-home.tsx';
import { CheckPaperScreen } from '#panels/classroom/check/check-paper-screen.tsx';
import { CheckResultScreen } from '#panels/classroom/check/check-result-screen.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { copyText } from '../../copy-text.ts';
import { MessageRoute } from '../../message-route.tsx';
import { usePageServices } from '../../page-services.tsx';
import { goTo } from '../../route.ts';
import { useScreen } from '../../use-screen.ts';
import { WithMessages } from '../../with-messages.tsx';
import type { ClassroomPageProps } from '../classroom-page-props.ts';
import { CHECK_ADDRESSES, checkPlaceOf } from './check-addresses.ts';
import { type CheckKeeping, checkKeepingIn } from './check-keeping.ts';
import { ClassAtCheck } from './class-at-check.tsx';
import { FormAtCheck } from './form-at-check.tsx';

const loadMessages = (language: OfferedLanguage) => loadClassroomMessages(language, 'check');

/** The concept check, whose many words come with it. */
export function CheckPage({ rest }: ClassroomPageProps) {
  const { store } = usePageServices();
  const keeping = useMemo(() => checkKeepingIn(store), [store]);
  return (
    <WithMessages load={loadMessages}>
      <CheckAt key={rest} rest={rest} keeping={keeping} />
    </WithMessages>
  );
}

interface CheckAtProps {
  readonly rest: string;
  readonly keeping: CheckKeeping;
}

function CheckAt({ rest, keeping }: CheckAtProps) {
  const { say } = useSpeaker();
  useScreen(say('concept-check.title'));
  const place = useMemo(() => checkPlaceOf(rest), [rest]);
  const ways = { places: CHECK_ADDRESSES, onHome: () => goTo({ screen: 'start' }) };
  switch (place.at) {
    case 'home':
      return <CheckHome given={keeping.lines('given')} {...ways} />;
    case 'form':
      return <FormAtCheck occasion={place.occasion} form={place.form} keeping={keeping} {...ways} />;
    case 'class':
      return <ClassAtCheck keeping={keeping} {...ways} />;
    case 'paper':
      return <CheckPaperScreen paper={place.paper} onPrint={() => window.print()} {...ways} />;
    case 'line':
      return <CheckResultScreen result={place.result} onCopy={copyText} {...ways} />;
    case 'unread':
      return <Unread />;
  }
}

function Unread() {
  const { say } = useSpeaker();
  const action = {
    label: say('concept-check.back'),
    onAct: () => goTo({ screen: 'classroom', page: 'check', rest: '' }),
  };
  return (
    <MessageRoute
      heading={say('concept-check.result-unread')}
      words={say('concept-check.result-unread-words')}
      action={action}
    />
  );
}
