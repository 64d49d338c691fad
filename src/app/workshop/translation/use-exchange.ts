import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { type Speaker, sayCoded } from '#messages/speaker.ts';
import { languageName } from '#panels/parts/language-name.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { SentEnding } from '#panels/workshop/translation-section.tsx';
import type { ReadUnits } from '#scenario/exchange/translation-format.ts';
import { UnreadableFile } from '#scenario/exchange/unreadable-file.ts';
import { type ComparedTexts, comparedTexts, tagOfFile } from '#scenario/translation/exchanged-texts.ts';
import { downloadFile } from '../../debrief/download-file.ts';

interface Exchanging {
  readonly scenario: Scenario;
  /** Tag of the language of the scenario. */
  readonly from: string;
  /** Takes the result of an action in words. */
  readonly say: (words: string) => void;
  /** Writes texts into the scenario; returns the reason if it could not. */
  readonly take: (tag: string, compared: ComparedTexts) => Promise<string | undefined>;
}

/** Saves texts for translators, and reads what comes back. The formats are loaded when they are needed. */
export function useExchange({ scenario, from, say: tell, take }: Exchanging) {
  const speaker = useSpeaker();
  const { say, language: page } = speaker;
  const onSend = async (tag: string, ending: SentEnding) => {
    const exchange = await import('./exchange.ts').catch(() => undefined);
    if (exchange === undefined) return tell(say('workshop-translation.not-exchanged'));
    const sent = exchange.textsToSend(scenario, { source: from, target: tag }, ending);
    downloadFile(new Blob([sent], { type: 'text/plain' }), `${scenario.id}.${tag}.${ending}`);
    tell('');
  };
  const onReceive = async (file: File) => {
    const read = await readBack(speaker, file);
    if (typeof read === 'string') return tell(read);
    const tag = tagOfFile(scenario, read);
    if (tag === undefined) return tell(say('workshop-translation.no-file-language', { file: file.name }));
    if (tag === from) return tell(say('workshop-translation.own-language'));
    const compared = comparedTexts(scenario, tag, read.units);
    const refused = await take(tag, compared);
    tell(refused ?? receivedInWords(speaker, file.name, languageName(tag, page.tag), compared));
  };
  return { onSend, onReceive };
}

/** Returns the texts in a file from translators, or a sentence that says why there are none. */
async function readBack(speaker: Speaker, file: File): Promise<ReadUnits | string> {
  try {
    const [text, { textsRead }] = await Promise.all([file.text(), import('./exchange.ts')]);
    return textsRead(text, file.name);
  } catch (problem) {
    return problem instanceof UnreadableFile
      ? sayCoded(speaker, 'exchanged', problem.reason)
      : speaker.say('workshop-translation.not-exchanged');
  }
}

function receivedInWords({ say }: Speaker, file: string, language: string, compared: ComparedTexts): string {
  const { texts, refused, unknown, outdated } = compared;
  return [
    say('workshop-translation.received', { texts: texts.length, file, language }),
    say('workshop-translation.received-refused', { texts: refused.length }),
    say('workshop-translation.received-unknown', { texts: unknown.length }),
    say('workshop-translation.received-outdated', { texts: outdated }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
