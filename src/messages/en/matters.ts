/** What seems to matter to another delegation. */
export const matters = {
  most: 'matters most',
  middle: 'matters somewhat',
  least: 'matters least',
  /** Not that one is sure of it: no way of reading the party tells otherwise. */
  'however-read': 'in any case',
  articles: '.input {$who :party} {{How much each article matters to {$who :agree you=you one=it many=them}}}',
  /** Of one article, with the chances of each. */
  weight:
    '{#b}{$words}{/b}, {$sure}{#hidden}: most {$most :count} %, somewhat {$middle :count} %, least {$least :count} %{/hidden}',
  percent: '{$percent :count} %',
  share: `.input {$who :party} {{{$track :track style=title}: about {$share :count} % of the best text for {$who :agree you=you one=it many=them}.}}`,
  'no-deal-low': 'Little',
  'no-deal-middle': 'Something',
  'no-deal-high': 'Much',
} as const;
