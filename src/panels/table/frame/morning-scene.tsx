import type { MorningMoment } from '#session/table/frame/moment.ts';
import { Mark } from '../../parts/mark.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { Leaf } from './leaf.tsx';

/** The day that begins, and what has changed: the numbers are those on the stage. */
export function MorningScene({ moment: { over, begins, day, changes, words } }: { readonly moment: MorningMoment }) {
  const { say } = useSpeaker();
  const lang = useTextLanguage();
  return (
    <PaperSheet as="div" class="moment-paper moment-paper--slip">
      <div class="row gap4">
        <div class="morning-leaves grid">
          <Leaf leaf={begins} which="begins" />
          <Leaf leaf={over} which="over" />
        </div>
        <div>
          <p class="vh">{day}</p>
          <p class="moment-title">{say('talks.stood-before')}</p>
        </div>
      </div>
      {changes.length > 0 && (
        <ol class="morning-changes stack gap4">
          {changes.map(({ key, about, words: what, notes, cause }, index) => (
            <li key={key}>
              <span class="morning-number strong grid">{index + 1}</span>
              <div>
                <p class="morning-what reading" lang={lang}>
                  {about && <Mark party={about} size={20} decorative />} {what}
                </p>
                {notes.map((note) => (
                  <p key={note} class="small paper-muted">
                    {note}
                  </p>
                ))}
                {cause !== undefined && (
                  <p class="small paper-muted">
                    <q lang={lang}>{cause}</q>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      <div class="body-text">
        {words.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </PaperSheet>
  );
}
