/** How a home would take a text that has not been signed yet, and what its factions make of it. */
export const home = {
  /** The text as it stands, with all its articles agreed. */
  'whole-text': `
    .input {$reception :choice}
    .match $reception
    sure        {{Такий текст удома майже напевно ратифікували б.}}
    probable    {{Такий текст удома, мабуть, ратифікували б.}}
    perhaps     {{Такий текст удома, можливо, ратифікували б.}}
    open        {{Як такий текст сприймуть удома, передбачити важко: {$why}.}}
    perhaps-not {{Такого тексту вдома, можливо, не ратифікували б, бо {$why}.}}
    *           {{Такого тексту вдома, мабуть, не ратифікували б, бо {$why}.}}`,
  /** The text as it stands, with articles that are not agreed. */
  text: `
    .input {$reception :choice}
    .match $reception
    sure        {{Якщо більше нічого не узгодять, проєкт удома майже напевно ратифікували б.}}
    probable    {{Якщо більше нічого не узгодять, проєкт удома, мабуть, ратифікували б.}}
    perhaps     {{Якщо більше нічого не узгодять, проєкт удома, можливо, ратифікували б.}}
    open        {{Якщо більше нічого не узгодять, реакцію вдома передбачити важко: {$why}.}}
    perhaps-not {{Якщо більше нічого не узгодять, проєкт удома, можливо, не ратифікували б, бо {$why}.}}
    *           {{Якщо більше нічого не узгодять, проєкт удома, мабуть, не ратифікували б, бо {$why}.}}`,
  /** The text with what the reader has pencilled in. */
  draft: `
    .input {$reception :choice}
    .match $reception
    sure        {{Це вдома майже напевно ратифікували б.}}
    probable    {{Це вдома, мабуть, ратифікували б.}}
    perhaps     {{Це вдома, можливо, ратифікували б.}}
    open        {{Як це сприймуть удома, передбачити важко: {$why}.}}
    perhaps-not {{Це вдома, можливо, не ратифікували б, бо {$why}.}}
    *           {{Це вдома, мабуть, не ратифікували б, бо {$why}.}}`,
  'why-factions': 'його замало для таких груп: {$factions :list style=quoted}',
  'why-support': 'підтримка вдома надто низька',
  /** A verdict that could go either way. */
  'unsure-of-factions': 'невідомо, як проголосують такі групи: {$factions :list style=quoted}',
  'unsure-of-support': 'підтримки вдома якраз вистачає або якраз бракує',
  sum: 'Удома «за» були б {$support :count} зі 100. Потрібно {$needed :count}.',
  'sum-thought': 'Наскільки вам відомо, удома «за» були б {$support :count} зі 100. Потрібно {$needed :count}.',
  /** Home is not known exactly: by factions, and by support alone. */
  'doubt-factions':
    'Певності немає: кожна група може хотіти більшої чи меншої частки найкращого для неї тексту — щонайбільше на {$by :count} %.',
  'doubt-support': 'Певності немає: «за» може бути на {$by :count} зі 100 більше або менше.',
  'support-alone': 'Тут важить лише підтримка вдома.',
  'support-adds': 'Підтримка вдома вища за 50 додає {$points :count}.',
  'support-takes': 'Підтримка вдома нижча за 50 забирає {$points :count}.',

  'faction-against':
    '{$name}: проти. Цей текст дає {$share :count} % найкращого для цієї групи; половині з неї досить {$asks :count} %.',
  'faction-mostly-against':
    '{$name}: переважно проти. Цей текст дає {$share :count} % найкращого для цієї групи; половині з неї досить {$asks :count} %.',
  'faction-mostly-for':
    '{$name}: переважно за. Цей текст дає {$share :count} % найкращого для цієї групи; половині з неї досить {$asks :count} %.',
  'faction-for':
    '{$name}: за. Цей текст дає {$share :count} % найкращого для цієї групи; половині з неї досить {$asks :count} %.',
  'faction-wants': 'Половині групи досить тексту, що дає {$asks :count} % найкращого для неї.',
  'faction-wants-about':
    'Половині групи досить тексту, що дає близько {$asks :count} % найкращого для неї (плюс-мінус {$by :count} %).',
  'faction-cares': `
    .input {$more :articles}
    .input {$less :articles}
    .match $more $less
    none none {{Статті важать так само, як у вашому мандаті.}}
    none *    {{Важить менше, ніж у вашому мандаті: {$less}.}}
    *    none {{Важить більше, ніж у вашому мандаті: {$more}.}}
    *    *    {{Важить більше, ніж у вашому мандаті: {$more}; важить менше: {$less}.}}`,
} as const;
