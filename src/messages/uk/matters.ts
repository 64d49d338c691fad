/** What seems to matter to another delegation. */
export const matters = {
  most: 'важить найбільше',
  middle: 'важить помірно',
  least: 'важить найменше',
  /** Not that one is sure of it: no way of reading the party tells otherwise. */
  'however-read': 'у будь-якому разі',
  articles: '.input {$who :party case=gen} {{Наскільки важить кожна стаття для {$who}}}',
  /** Of one article, with the chances of each. */
  weight:
    '{#b}{$words}{/b}, {$sure}{#hidden}: найбільше {$most :count} %, помірно {$middle :count} %, найменше {$least :count} %{/hidden}',
  percent: '{$percent :count} %',
  share: `
    .input {$who :party case=dat}
    {{{$track :track style=title}: близько {$share :count} % того, що {$who} дав би найкращий текст.}}`,
  'no-deal-low': 'Мало',
  'no-deal-middle': 'Дещо',
  'no-deal-high': 'Багато',
} as const;
