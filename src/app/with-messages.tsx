import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import type { MessageCatalogue } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { Await } from './lazy.tsx';
import { usePageServices, WithServices } from './page-services.tsx';

interface WithMessagesProps {
  /** Loads the messages in a language; the same function each time. */
  readonly load: (language: OfferedLanguage) => Promise<MessageCatalogue>;
  readonly children: ComponentChildren;
}

/** Content with messages that are loaded with it: its speaker has them, and they are the page's service below. */
export function WithMessages({ load, children }: WithMessagesProps) {
  const { language } = usePageServices();
  const loadHere = useCallback(() => load(language), [load, language]);
  return (
    <Await load={loadHere}>
      {(messages) => (
        <WithServices add={{ messages }}>
          <Speaking speaker={messages.speaker}>{children}</Speaking>
        </WithServices>
      )}
    </Await>
  );
}
