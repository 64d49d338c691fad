/** How a home would take a text that has not been signed yet, and what its factions make of it. */
export const home = {
  /** The text as it stands, with all its articles agreed. */
  'whole-text': `
    .input {$perhaps :whether}
    .input {$ratifies :whether}
    .match $perhaps $ratifies
    yes yes {{Такий текст удома, можливо, ратифікували б.}}
    yes *   {{Такого тексту вдома, можливо, не ратифікували б, бо {$why}.}}
    *   yes {{Такий текст удома, мабуть, ратифікували б.}}
    *   *   {{Такого тексту вдома, мабуть, не ратифікували б, бо {$why}.}}`,
  /** The text as it stands, with articles that are not agreed. */
  text: `
    .input {$perhaps :whether}
    .input {$ratifies :whether}
    .match $perhaps $ratifies
    yes yes {{Якщо текст мовчатиме всюди, де згоди немає, удома його, можливо, ратифікували б.}}
    yes *   {{Якщо текст мовчатиме всюди, де згоди немає, удома його, можливо, не ратифікували б, бо {$why}.}}
    *   yes {{Якщо текст мовчатиме всюди, де згоди немає, удома його, мабуть, ратифікували б.}}
    *   *   {{Якщо текст мовчатиме всюди, де згоди немає, удома його, мабуть, не ратифікували б, бо {$why}.}}`,
  /** The text with what the reader has pencilled in. */
  draft: `
    .input {$perhaps :whether}
    .input {$ratifies :whether}
    .match $perhaps $ratifies
    yes yes {{Якщо це буде в тексті, удома його, можливо, ратифікували б.}}
    yes *   {{Якщо це буде в тексті, удома його, можливо, не ратифікували б, бо {$why}.}}
    *   yes {{Якщо це буде в тексті, удома його, мабуть, ратифікували б.}}
    *   *   {{Якщо це буде в тексті, удома його, мабуть, не ратифікували б, бо {$why}.}}`,
  'why-factions': 'його замало для таких груп: {$factions :list style=quoted}',
  'why-support': 'підтримка вдома надто низька',
  sum: 'Удома «за» було б {$support :count} зі 100. Потрібно {$needed :count}.',
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
  'faction-cares': `
    .input {$more :articles}
    .input {$less :articles}
    .match $more $less
    none none {{Для них усе важить так само, як у вашій таблиці балів.}}
    none *    {{Важить менше, ніж у вашій таблиці балів: {$less}.}}
    *    none {{Важить більше, ніж у вашій таблиці балів: {$more}.}}
    *    *    {{Важить більше, ніж у вашій таблиці балів: {$more}; важить менше: {$less}.}}`,
} as const;
