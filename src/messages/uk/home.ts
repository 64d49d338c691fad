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
    sure        {{Якщо відкриті статті промовчать, проєкт удома майже напевно ратифікували б.}}
    probable    {{Якщо відкриті статті промовчать, проєкт удома, мабуть, ратифікували б.}}
    perhaps     {{Якщо відкриті статті промовчать, проєкт удома, можливо, ратифікували б.}}
    open        {{Якщо відкриті статті промовчать, реакцію вдома передбачити важко: {$why}.}}
    perhaps-not {{Якщо відкриті статті промовчать, проєкт удома, можливо, не ратифікували б, бо {$why}.}}
    *           {{Якщо відкриті статті промовчать, проєкт удома, мабуть, не ратифікували б, бо {$why}.}}`,
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
  'unsure-of-factions': 'ніхто не поручиться за такі групи: {$factions :list style=quoted}',
  'unsure-of-support': 'підтримки вдома якраз вистачає або якраз бракує',
  sum: 'Удома «за» було б {$support :count} зі 100. Потрібно {$needed :count}.',
  'sum-thought': 'Наскільки ви знаєте своїх, удома «за» було б {$support :count} зі 100. Потрібно {$needed :count}.',
  /** Home is not known exactly: by factions, and by support alone. */
  'doubt-factions':
    'Певності немає: кожна група може зажадати від тексту більше чи менше, ніж здається, — щонайбільше на {$by :count} % від найкращого для неї.',
  'doubt-support':
    'Певності немає: удома «за» може бути більше чи менше, ніж здається, — щонайбільше на {$by :count} зі 100.',
  'support-alone': 'Усе залежить від самої лише підтримки вдома.',
  'support-adds': 'Підтримка вдома вища за 50, і це додає {$points :count}.',
  'support-takes': 'Підтримка вдома нижча за 50, і це забирає {$points :count}.',

  'faction-against':
    '{$name}: проти. Цей текст дає їм {$share :count} % того, що дав би найкращий; половині з них було б досить {$asks :count} %.',
  'faction-mostly-against':
    '{$name}: переважно проти. Цей текст дає їм {$share :count} % того, що дав би найкращий; половині з них було б досить {$asks :count} %.',
  'faction-mostly-for':
    '{$name}: переважно за. Цей текст дає їм {$share :count} % того, що дав би найкращий; половині з них було б досить {$asks :count} %.',
  'faction-for':
    '{$name}: за. Цей текст дає їм {$share :count} % того, що дав би найкращий; половині з них було б досить {$asks :count} %.',
  'faction-wants': 'Половині з них досить тексту, який дає {$asks :count} % того, що дав би найкращий.',
  'faction-wants-about':
    'Половині з них досить тексту, який дає близько {$asks :count} % того, що дав би найкращий: може виявитися до {$by :count} % більше чи менше, певності немає.',
  'faction-cares': `
    .input {$more :articles}
    .input {$less :articles}
    .match $more $less
    none none {{Для них усе важить так само, як у вашій таблиці балів.}}
    none *    {{Важить менше, ніж у вашій таблиці балів: {$less}.}}
    *    none {{Важить більше, ніж у вашій таблиці балів: {$more}.}}
    *    *    {{Важить більше, ніж у вашій таблиці балів: {$more}; важить менше: {$less}.}}`,
} as const;
