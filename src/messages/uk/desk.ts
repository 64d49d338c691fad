/** What lies before the person: letters, questions, votes. */
export const desk = {
  'vote-called-by':
    '{$by :party at=start} {$by :agree you=винесли m=виніс f=винесла n=винесло one=винесла} це на голосування.',
  'vote-at-the-end': 'Переговори добігають кінця: усе, що ще відкрите, ставлять на голосування.',
  'vote-by-rule': 'Усі статті цієї частини мають потрібні парафи, тож її ставлять на голосування.',
  'not-all-initialled': `
    .input {$who :parties}
    .match $who
    you-too {{{$who :parties at=start} парафували не всі з них, а підписати теж маєте.}}
    *       {{{$who :parties at=start} {$who :agree you=парафували m=парафував f=парафувала n=парафувало one=парафувала} не всі з них, а підписати теж {$who :agree you=маєте one=має many=мають}.}}`,
  'asked-to-carry':
    '{$from :party at=start} {$from :agree you=просите one=просить many=просять} вас передати це {$to :party case=dat}',
  proposes: '{$from :party at=start} {$from :agree you=пропонуєте one=пропонує many=пропонують}',
  'proposes-again': '{$from :party at=start} знову {$from :agree you=пропонуєте one=пропонує many=пропонують}',
  counters: '{$from :party at=start} {$from :agree you=робите one=робить many=роблять} зустрічну пропозицію',
  'counters-again':
    '{$from :party at=start} знову {$from :agree you=робите one=робить many=роблять} зустрічну пропозицію',
  'accepts-in-part': '{$from :party at=start} {$from :agree you=приймаєте one=приймає many=приймають} частково',
  'still-out':
    'Ваша пропозиція до {$to :parties case=gen} ще без відповіді: якщо вона замінить цю, довіра {$from :party case=gen} до вас зменшиться.',
  asks: '{$from :party at=start} {$from :agree you=запитуєте one=запитує many=запитують}',
  'puts-single-text': '{$by :party at=start} {$by :agree you=вносите one=вносить many=вносять} єдиний текст',
  'your-red-line': 'ваша червона лінія',
  'off-the-table': 'знято зі столу',
} as const;
