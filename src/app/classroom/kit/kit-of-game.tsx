import { useMemo, useState } from 'preact/hooks';
import type { ToldGame } from '#messages/told-game.ts';
import type { KitChoicesProps } from '#panels/classroom/kit/kit-choices.tsx';
import type { KitPaper } from '#panels/classroom/kit/kit-paper.ts';
import { KitPreview } from '#panels/classroom/kit/kit-preview.tsx';
import { KitScreen } from '#panels/classroom/kit/kit-screen.tsx';
import type { KitDocument } from '#session/classroom/kit/kit-document.ts';
import { kitEntries } from '#session/classroom/kit/kit-entries.ts';
import { saveFile } from '../../debrief/save-file.ts';
import { fragmentOf, goTo } from '../../route.ts';

interface KitOfGameProps {
  readonly game: ToldGame;
  readonly choices: KitChoicesProps;
}

/** The kit of a scenario: one of its documents is drawn, and no other is anywhere in the page. */
export function KitOfGame({ game, choices }: KitOfGameProps) {
  const { students, minutes, paper } = choices;
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
      onSave={() => save(game, document, paper)}
      onHome={() => goTo({ screen: 'start' })}
    >
      <KitPreview document={document} paper={paper} />
    </KitScreen>
  );
}

/** The document as a file that is printed anywhere. */
async function save({ language, scenario }: ToldGame, document: KitDocument, paper: KitPaper): Promise<void> {
  const { kitFile } = await import('#panels/classroom/kit/kit-file.tsx');
  const { default: style } = await import('#panels/classroom/kit/kit.css?inline');
  const text = kitFile(document, { style, paper, language: language.tag, direction: language.direction });
  saveFile(new Blob([text], { type: 'text/html;charset=utf-8' }), `${scenario.id}-${document.id}.html`);
}
