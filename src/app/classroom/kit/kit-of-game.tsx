import { useMemo, useState } from 'preact/hooks';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { KitChoicesProps } from '#panels/classroom/kit/kit-choices.tsx';
import type { KitPaper } from '#panels/classroom/kit/kit-paper.ts';
import { KitPreview } from '#panels/classroom/kit/kit-preview.tsx';
import { KitScreen } from '#panels/classroom/kit/kit-screen.tsx';
import { useTextLanguage } from '#panels/parts/text-language.ts';
import type { KitDocument } from '#session/classroom/kit/kit-document.ts';
import { kitEntries } from '#session/classroom/kit/kit-entries.ts';
import { downloadFile } from '../../debrief/download-file.ts';
import { fragmentOf, goTo } from '../../route.ts';
import { TextsOf } from '../../texts-of.tsx';

interface KitOfGameProps {
  readonly game: LocalizedGame;
  readonly choices: KitChoicesProps;
}

/** The kit of a scenario, with its texts marked where they are in another language than the page. */
export function KitOfGame(props: KitOfGameProps) {
  return (
    <TextsOf scenario={props.game.scenario}>
      <Kit {...props} />
    </TextsOf>
  );
}

/** The kit of a scenario: one of its documents is drawn, and no other is anywhere in the page. */
function Kit({ game, choices }: KitOfGameProps) {
  const { students, minutes, paper } = choices;
  const textLanguage = useTextLanguage();
  const entries = useMemo(() => kitEntries(game, { students, minutes }), [game, students, minutes]);
  const [chosen, setChosen] = useState('situation');
  const document = useMemo(() => entries.find(({ key }) => key === chosen)?.draw(), [entries, chosen]);
  if (document === undefined) return null;
  return (
    <KitScreen
      {...choices}
      title={game.scenario.title}
      entries={entries}
      chosen={chosen}
      onDocument={setChosen}
      toPaper={fragmentOf({ screen: 'classroom', page: 'paper', rest: game.scenario.id })}
      toChairs={fragmentOf({ screen: 'chairs', scenario: game.scenario.id, seed: undefined })}
      onPrint={() => window.print()}
      onSave={() => save(game, document, { paper, textLanguage })}
      onHome={() => goTo({ screen: 'start' })}
    >
      <KitPreview document={document} paper={paper} />
    </KitScreen>
  );
}

/** The document as a file that is printed anywhere. */
async function save(
  { language, scenario }: LocalizedGame,
  document: KitDocument,
  wish: { readonly paper: KitPaper; readonly textLanguage: string | undefined },
): Promise<void> {
  const { kitFile } = await import('#panels/classroom/kit/kit-file.tsx');
  const { default: style } = await import('#panels/classroom/kit/kit.css?inline');
  const text = kitFile(document, { style, ...wish, language: language.tag, direction: language.direction });
  downloadFile(new Blob([text], { type: 'text/html;charset=utf-8' }), `${scenario.id}-${document.id}.html`);
}
