import { useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadLazyWorkshopMessages } from '#messages/message-catalogue.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { HandOutSaid } from '#panels/workshop/hand-out-said.tsx';
import { usePageServices } from '../../page-services.tsx';
import { goTo, type Route } from '../../route.ts';
import { LinkToHandOn } from '../../share/link-to-hand-on.tsx';
import { qrCodeOf } from '../../share/qr-code-of.ts';
import { WithMessages } from '../../with-messages.tsx';
import { saveOneFile } from './one-file.ts';
import type { useLink } from './use-link.ts';

export interface HandOutProps {
  readonly scenario: Scenario;
  /** The text of the workshop. */
  readonly written: { readonly id: string; readonly text: string };
  readonly link: ReturnType<typeof useLink>;
  /** The reason why it cannot be handed out now; `undefined` if it can. */
  readonly notNow: string | undefined;
}

const loadMessages = (language: OfferedLanguage) => loadLazyWorkshopMessages(language, 'share');

/** Ways from a text of the workshop to students. */
export function HandOutPanel(props: HandOutProps) {
  return (
    <WithMessages load={loadMessages}>
      <HandOut {...props} />
    </WithMessages>
  );
}

function HandOut({ scenario, written, link, notNow }: HandOutProps) {
  const { visit } = usePageServices();
  const { say } = useSpeaker();
  const [said, setSaid] = useState<string>();
  const isReady = notNow === undefined && link?.isCurrent === true;
  /** Reads the text as a scenario file, and reports a failure. */
  const withFile = async (use: (file: ReadText) => void | Promise<void>, failure: string) => {
    try {
      const file = await readText(written.text);
      if (file !== undefined) await use(file);
    } catch {
      setSaid(failure);
    }
  };
  const toClass = (route: Route) =>
    withFile(
      (file) => {
        visit.keep({ ...file, written: written.id });
        goTo(route);
      },
      say('page.not-loaded-words', { what: say('workshop-hand-out.class') }),
    );
  const rest = `with/${scenario.id}`;
  const { title } = scenario;
  return (
    <HandOutSaid
      {...{ notNow, link, said }}
      onLive={() => toClass({ screen: 'live', page: 'live', rest })}
      onLinks={() => toClass({ screen: 'classroom', page: 'class', rest })}
      hasQrCode={link?.link !== undefined && qrCodeOf(link.link) !== undefined}
      linkWays={
        isReady &&
        link.link && <LinkToHandOn link={link.link} title={title} words={say('share.invite-words', { title })} />
      }
      onFile={import.meta.env.MODE === 'usb' ? undefined : makeFile}
    />
  );

  async function makeFile(): Promise<void> {
    setSaid(say('workshop-hand-out.making-file'));
    await withFile(async (file) => {
      const name = await saveOneFile(file);
      setSaid(say('workshop-hand-out.file-made', { name }));
    }, say('workshop-hand-out.file-failed'));
  }
}

type ReadText = NonNullable<Awaited<ReturnType<typeof readText>>>;

/** The file of a scenario as it is kept on a device. */
async function readText(text: string) {
  const { readScenarioText } = await import('../../read-scenario-file.ts');
  const read = readScenarioText(text);
  return read.ok ? read.file : undefined;
}
