/** The outcome of a link in somebody else's page. */
import type { ComponentChildren } from 'preact';
import type { EndingModel } from '#session/screens/ending-model.ts';
import type { VerificationModel } from '#session/screens/verification-model.ts';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { VerificationNote } from './verification-note.tsx';
import { WhatStands } from './what-stands.tsx';

interface EmbeddedOutcomeProps {
  readonly model: EndingModel;
  readonly verification: VerificationModel;
  /** The room as the talks left it. */
  readonly picture: ComponentChildren;
}

/** Result of a game, without links to other pages. */
export function EmbeddedOutcome({ model, verification, picture }: EmbeddedOutcomeProps) {
  return (
    <>
      <div class="embedded-picture">{picture}</div>
      <div class="embedded-words">
        <p class="label muted">{model.title}</p>
        <h1>{model.headline}</h1>
        <p class="muted">{model.explanation}</p>
      </div>
      <VerificationNote verification={verification} />
      <PaperSheet as="div" class="embedded-sheet">
        <WhatStands tracks={model.tracks} />
      </PaperSheet>
    </>
  );
}
