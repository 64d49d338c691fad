/** Made by `tools/messages/messages-plugin.mjs` while building, of the folders beside `en`. */
declare module 'virtual:languages' {
  import type { FoundLanguage } from '#messages/languages.ts';

  /** The languages beside English that the page can speak. */
  export const languages: readonly FoundLanguage[];
}
declare module 'virtual:late-messages' {
  import type { LateMessages } from '#messages/late-messages.ts';

  /** By the tag of a language: what loads its late messages. */
  export const late: Readonly<Record<string, LateMessages>>;
}
declare module 'virtual:whole-languages' {
  import type { Language } from '#messages/language.ts';
  import type { Texts } from '#messages/speaker.ts';

  /** The same languages with all their messages at once. Never for the page, which loads what it shows. */
  export const whole: readonly { readonly language: Language; readonly texts: Texts }[];
}
