import '#panels/share/share.css';
import { useMemo, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadClassroomMessages } from '#messages/message-catalogue.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { HandOutCard } from '#panels/classroom/class/hand-out-card.tsx';
import { HandOutScreen, LIST } from '#panels/classroom/class/hand-out-screen.tsx';
import { Button } from '#panels/parts/button.tsx';
import { LiveRegion } from '#panels/parts/live-region.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { ClassView } from '#panels/share/class-view.tsx';
import { ScenarioInLink } from '#panels/share/scenario-in-link.tsx';
import { encodeInvitation } from '#record/link/encode-invitation.ts';
import { atTable } from '#record/link/table-name.ts';
import { codeToType } from '#record/link/typed-code.ts';
import { type HandOut, handOuts } from '#session/classroom/class/hand-outs.ts';
import { pupilInWords, tableInWords } from '#session/classroom/class/names-in-words.ts';
import { copyText } from '../../copy-text.ts';
import { addressOf } from '../../route.ts';
import { isOnlyHere } from '../../share/is-only-here.ts';
import { qrCodeOf } from '../../share/qr-code-of.ts';
import { useAttached } from '../../share/use-attached.ts';
import { WithMessages } from '../../with-messages.tsx';
import { WithScenario } from '../../with-scenario.tsx';
import { classParties } from './class-parties.ts';
import type { ClassPlaceProps } from './class-place-props.ts';
import { NoScenario } from './no-scenario.tsx';

const loadMessages = (language: OfferedLanguage) => loadClassroomMessages(language, 'share');

/** The page for handing out links, loaded with the messages about links. */
export function HandOutPlace(props: ClassPlaceProps) {
  const { kept } = props;
  const { id, digest } = kept.scenario;
  return (
    <WithMessages load={loadMessages}>
      <WithScenario id={id}>
        {(catalogue) => {
          const scenario = catalogue.scenarioOf(id, digest);
          return scenario === undefined ? <NoScenario {...props} /> : <HandingOut {...props} scenario={scenario} />;
        }}
      </WithScenario>
    </WithMessages>
  );
}

function HandingOut(props: ClassPlaceProps & { readonly scenario: Scenario }) {
  const { scenario, kept, namesHidden } = props;
  const speaker = useSpeaker();
  const { say } = speaker;
  const attached = useAttached(scenario);
  const bytes = attached.is === 'there' ? attached.value?.bytes : undefined;
  const cards = useMemo(() => {
    if (attached.is === 'loading') return undefined;
    return handOuts(kept, scenario).map((each) => cardOf(speaker, scenario, each, namesHidden, bytes));
  }, [attached.is, kept, scenario, speaker, namesHidden, bytes]);
  const [copied, setCopied] = useState<string>();
  const [shown, setShown] = useState<string>();
  const copy = async (key: string, text: string) => setCopied((await copyText(text)) ? key : undefined);
  return (
    <>
      <HandOutScreen
        {...{ cards, copied }}
        title={scenario.title}
        onlyHere={isOnlyHere(addressOf(''))}
        onCopy={(key) => copy(key, cards?.find((card) => card.key === key)?.link ?? '')}
        onCopyList={() => copy(LIST, listOf(speaker, cards ?? []))}
        onPrint={() => print()}
        onShow={setShown}
      >
        {attached.is === 'missing' && <ScenarioInLink inLink="missing" onSave={undefined} />}
        {attached.is === 'there' && attached.value && (
          <ScenarioInLink inLink={attached.value.inLink} onSave={attached.value.saveScenario} />
        )}
      </HandOutScreen>
      <LiveRegion message={copied === undefined ? '' : say('class-setup.copied')} />
      {shown !== undefined && cards && (
        <CardLarge {...{ cards, shown }} title={scenario.title} onShow={setShown} onClose={() => setShown(undefined)} />
      )}
    </>
  );
}

interface CardLargeProps {
  readonly cards: readonly HandOutCard[];
  /** Key of the one that is shown. */
  readonly shown: string;
  readonly title: string;
  readonly onShow: (key: string) => void;
  readonly onClose: () => void;
}

/** One code over the whole screen, and the way to the next. */
function CardLarge({ cards, shown, title, onShow, onClose }: CardLargeProps) {
  const { say } = useSpeaker();
  const at = cards.findIndex(({ key }) => key === shown);
  const { [at]: card, [at + 1]: next, [at - 1]: before } = cards;
  if (card === undefined) return null;
  const whose = [...card.parties.map(({ name }) => name), ...card.who].join(', ');
  return (
    <ClassView
      modules={card.modules}
      title={card.table}
      words={say('class-setup.card-opens', { whose, title })}
      address={pageOf(card.link)}
      onlyHere={isOnlyHere(card.link)}
      onClose={onClose}
    >
      <div class="class-buttons cluster mt2">
        {before && (
          <Button kind="paper" onClick={() => onShow(before.key)}>
            {say('class-setup.card-before')}
          </Button>
        )}
        {next && (
          <Button kind="primary" onClick={() => onShow(next.key)}>
            {say('class-setup.card-next')}
          </Button>
        )}
      </div>
      <p>{say('class-setup.card-count', { at: at + 1, count: cards.length })}</p>
    </ClassView>
  );
}

function cardOf(
  speaker: Speaker,
  scenario: Scenario,
  { table, persons, pupils, invitation }: HandOut,
  namesHidden: boolean,
  bytes: Uint8Array | undefined,
): HandOutCard {
  const code = encodeInvitation(invitation, bytes);
  const link = addressOf(atTable(code, table.name));
  const typed = codeToType(code, table.name);
  return {
    key: `${table.name}/${persons.join('-')}`,
    table: tableInWords(speaker, table),
    parties: classParties(scenario).filter(({ party }) => persons.includes(party)),
    who: pupils.map((pupil) => pupilInWords(speaker, pupil, namesHidden)),
    link,
    typed: typed === undefined ? undefined : { address: pageOf(link), code: typed },
    modules: qrCodeOf(link),
  };
}

/** The address of the page that a link is of. */
function pageOf(link: string): string {
  return link.replace(/#.*$/, '');
}

/** Returns all links for a spreadsheet or a course page, separated by tabs: table, chair, who, link. */
function listOf({ say }: Speaker, cards: readonly HandOutCard[]): string {
  const head = (['table', 'chair', 'pupil', 'link'] as const).map((column) => say(`class-setup.column-${column}`));
  const rows = cards.map(({ table, parties, who, link }) => [
    table,
    parties.map(({ name }) => name).join(', '),
    who.join(', '),
    link,
  ]);
  return [head, ...rows].map((row) => row.map(plainCell).join('\t')).join('\n');
}

/** Returns text for a cell, without tabs, that no spreadsheet reads as a formula. */
function plainCell(words: string): string {
  const plain = words.replace(/\s+/g, ' ');
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
}
