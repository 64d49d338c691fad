import '#panels/parts/over-screen.css';
import '#panels/workshop/translation.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { diagnosticInOneGo } from '#messages/diagnostic-in-words.ts';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadLazyWorkshopMessages } from '#messages/message-catalogue.ts';
import type { Speaker } from '#messages/speaker.ts';
import { languageName } from '#panels/parts/language-name.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { TranslationDialog } from '#panels/workshop/translation-dialog.tsx';
import { type NamedLanguage, TranslationSection } from '#panels/workshop/translation-section.tsx';
import type { Path } from '#scenario/diagnostic.ts';
import { LANGUAGE_TAG } from '#scenario/schema/language-tag.ts';
import type { ComparedTexts } from '#scenario/translation/exchanged-texts.ts';
import { textFindings } from '#scenario/translation/findings-in-texts.ts';
import { isChangedSince, type OriginalText, originalTexts } from '#scenario/translation/seen-texts.ts';
import type { SetTranslated, TranslatedText, TranslatedTexts } from '#scenario/translation/set-translated.ts';
import { textsOf } from '#scenario/translation/text-tree.ts';
import { valueAt } from '#scenario/value-at.ts';
import type { TranslationModel, TranslationRow } from '#session/workshop/translation-model.ts';
import { WithMessages } from '../../with-messages.tsx';
import type { WorkshopBackground } from '../tasks/workshop-background.ts';
import { useExchange } from './use-exchange.ts';

export interface TranslationPanelProps {
  readonly background: WorkshopBackground;
  readonly text: string;
  readonly scenario: Scenario;
  /** The reason why nothing can be changed now; `undefined` if it can. */
  readonly notNow: string | undefined;
  readonly edit: (text: string) => void;
}

const loadMessages = (language: OfferedLanguage) => loadLazyWorkshopMessages(language, 'translation');

/** The texts of a scenario in other languages; what is written there is written into the file. */
export function TranslationPanel(props: TranslationPanelProps) {
  return (
    <WithMessages load={loadMessages}>
      <Translations {...props} />
    </WithMessages>
  );
}

function Translations({ background, text, scenario, notNow, edit }: TranslationPanelProps) {
  const speaker = useSpeaker();
  const { say, language: page } = speaker;
  const offered = useMemo(() => namedLanguages(page.tag), [page.tag]);
  const [own, setOwn] = useState(() => languageName(page.tag.split('-')[0] ?? page.tag, page.tag));
  const [added, setAdded] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<string>();
  const [said, setSaid] = useState('');
  const from = scenario.language ?? languageByName(own, offered) ?? page.tag;
  const { written, write, take, forget } = useTranslating({ background, text, from, edit });
  const translations = useMemo(
    () =>
      [...new Set([...Object.keys(scenario.translations ?? {}), ...added])].map((tag) =>
        translationModelOf(speaker, scenario, tag, written.get(tag) ?? NOTHING_WRITTEN),
      ),
    [speaker, scenario, added, written],
  );
  const model = translations.find(({ tag }) => tag === opened);
  const add = (typed: string) => {
    const tag = languageByName(typed, offered);
    if (tag === undefined) return setSaid(say('workshop-translation.no-language', { typed }));
    if (tag === from) return setSaid(say('workshop-translation.own-language'));
    setSaid('');
    setAdded([...added, tag]);
    setOpened(tag);
  };
  const exchange = useExchange({ scenario, from, say: setSaid, take });
  return (
    <>
      <TranslationSection
        {...{ notNow, translations, offered, said, ...exchange }}
        own={scenario.language === undefined ? own : undefined}
        onOwn={setOwn}
        onAdd={add}
        onOpen={setOpened}
      />
      {model && (
        <TranslationDialog
          model={model}
          onText={(key, words) => write(model.tag, key, words)}
          onClose={() => {
            setOpened(undefined);
            forget();
          }}
        />
      )}
    </>
  );
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Returns all languages with a tag of two letters that the browser can name in a language, in its alphabet. */
function namedLanguages(inLanguage: string): readonly NamedLanguage[] {
  const names = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' });
  const tags = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));
  const { compare } = new Intl.Collator(inLanguage);
  return tags
    .filter((tag) => Intl.getCanonicalLocales(tag)[0] === tag)
    .flatMap((tag) => ({ tag, name: names.of(tag) ?? '' }))
    .filter(({ name }) => name !== '')
    .sort((one, other) => compare(one.name, other.name));
}

/** Returns the tag of a language that was typed by its name, here or in itself, or by its tag; `undefined` if there is none. */
function languageByName(typed: string, languages: readonly NamedLanguage[]): string | undefined {
  const wanted = typed.toLowerCase();
  const isCalled = ({ tag, name }: NamedLanguage) =>
    [name, tag, languageName(tag, tag)].some((each) => each.toLowerCase() === wanted);
  return languages.find(isCalled)?.tag ?? (LANGUAGE_TAG.test(typed) ? typed : undefined);
}

interface Translating {
  readonly background: WorkshopBackground;
  /** The text as it is now. */
  readonly text: string;
  /** Tag of its language. */
  readonly from: string;
  readonly edit: (text: string) => void;
}

/** Writes translated texts into a text, one after the other, and remembers them until they are read from it. */
function useTranslating({ background, text, from, edit }: Translating) {
  const speaker = useSpeaker();
  const { written, note, clear, forget } = useWritten();
  const newest = useRef(text);
  newest.current = text;
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const put = async (translated: TranslatedTexts): Promise<SetTranslated> => {
    const before = newest.current;
    const set = await background.start('translateText', { text: before, ...translated }).result;
    // Something was typed meanwhile.
    if (newest.current !== before) return put(translated);
    if (set.ok) {
      newest.current = set.text;
      edit(set.text);
    }
    return set;
  };
  /** Writes texts when those before are written; returns the reasons why they could not be, none if they were. */
  const inTurn = (tag: string, texts: readonly TranslatedText[]): Promise<readonly string[]> => {
    const turn = queue.current.then(async () => {
      const set = await put({ tag, from, texts }).catch(() => undefined);
      if (set?.ok) return [];
      const errors = set?.errors.map((error) => diagnosticInOneGo(speaker, error)) ?? [];
      return errors.length > 0 ? errors : [speaker.say('workshop-translation.not-written')];
    });
    queue.current = turn;
    return turn;
  };
  const write = async (tag: string, key: string, words: string) => {
    note(tag, key, words, []);
    const refused = await inTurn(tag, [{ path: key.split('\n'), text: words }]);
    if (refused.length > 0) note(tag, key, words, refused);
  };
  /** Takes texts that came back; the others stand in their rows with their faults. Returns the reason if none could be written. */
  const take = async (tag: string, { texts, refused }: ComparedTexts): Promise<string | undefined> => {
    const why = texts.length === 0 ? [] : await inTurn(tag, texts);
    if (why.length > 0) return why.join(' ');
    clear(tag);
    for (const { text: back, faults } of refused) {
      const reasons = faults.map((fault) => diagnosticInOneGo(speaker, fault));
      note(tag, back.path.join('\n'), back.text, reasons);
    }
    return undefined;
  };
  return { written, write, take, forget };
}

/** Remembers texts that were written, by the tag of their language. */
function useWritten() {
  const [written, setWritten] = useState<ReadonlyMap<string, WrittenTexts>>(new Map());
  const note = (tag: string, key: string, words: string, refused: readonly string[]) =>
    setWritten((before) => {
      const { texts, refused: others } = before.get(tag) ?? NOTHING_WRITTEN;
      const all = { texts: new Map(texts).set(key, words), refused: new Map(others).set(key, refused) };
      return new Map(before).set(tag, all);
    });
  const clear = (tag: string) => setWritten((before) => new Map([...before].filter(([other]) => other !== tag)));
  /** Forgets what stands in the text by now. */
  const forget = () => {
    const refused = [...written].map(([tag, { texts, refused }]) => {
      const left = [...texts].filter(([key]) => (refused.get(key) ?? []).length > 0);
      return [tag, { texts: new Map(left), refused }] as const;
    });
    setWritten(new Map(refused));
  };
  return { written, note, clear, forget };
}

/** Texts that were written after the file was read, and the reasons why some could not be, by row. */
interface WrittenTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly refused: ReadonlyMap<string, readonly string[]>;
}

const NOTHING_WRITTEN: WrittenTexts = { texts: new Map(), refused: new Map() };

/** Returns the texts of a scenario in a language beside the originals, as the file has them and as they were written since. */
function translationModelOf(
  speaker: Speaker,
  scenario: Scenario,
  tag: string,
  { texts, refused }: WrittenTexts,
): TranslationModel {
  const there = scenario.translations?.[tag];
  const isChanged = isChangedSince(there ?? {});
  const rows = originalTexts(textsOf(scenario)).map((original): TranslationRow => {
    const { path } = original;
    const key = path.join('\n');
    const text = texts.get(key) ?? textIn(there?.texts, path);
    const why = refused.get(key) ?? [];
    const state = texts.has(key) || !isChanged(original) ? 'translated' : 'changed';
    return {
      key,
      place: path.join(' › '),
      original: original.text,
      text,
      state: text === '' || why.length > 0 ? 'missing' : state,
      faults: [...new Set([...why, ...faultsIn(speaker, original, text)])],
    };
  });
  const language = languageName(tag, speaker.language.tag);
  return { title: scenario.title, from: scenario.language, tag, language, rows };
}

function textIn(texts: unknown, path: Path): string {
  const text = valueAt(texts, path);
  return typeof text === 'string' ? text : '';
}

/** Sentences on faults of a translated text; none of one that is missing. */
function faultsIn(speaker: Speaker, original: OriginalText, text: string): readonly string[] {
  const found = text === '' ? [] : textFindings(original.text, text, original.path);
  return found.map((each) => diagnosticInOneGo(speaker, each));
}
