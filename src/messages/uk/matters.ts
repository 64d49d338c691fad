/** What seems to matter to another delegation. */
export const matters = {
  most: 'важить найбільше',
  middle: 'важить помірно',
  least: 'важить найменше',
  /** Not that one is sure of it: no way of reading the party tells otherwise. */
  'however-read': 'хоч би як було з рештою',
  articles:
    '.input {$who :party} {{Наскільки важить кожна стаття для {$who :agree you=вас m=нього f=неї n=нього one=неї many=них}}}',
  /** Of one article, with the chances of each. */
  weight:
    '{#b}{$words}{/b}, {$sure}{#hidden}: найбільше {$most :count} %, помірно {$middle :count} %, найменше {$least :count} %{/hidden}',
  percent: '{$percent :count} %',
  share: `
    .input {$who :party}
    {{{$track :track style=title}: близько {$share :count} % того, що {$who :agree you=вам m=йому f=їй n=йому one=їй many=їм} дав би найкращий текст.}}`,
  'no-deal-low': 'Мало',
  'no-deal-middle': 'Дещо',
  'no-deal-high': 'Багато',
} as const;
