/** What one delegation asks another, which is "you" in the question, and what that one replies. */
export const question = {
  asked:
    '{$from :party at=start} {$from :agree you=запитуєте one=запитує many=запитують} {$to :party case=acc}: {$question}',
  replied:
    '{$to :party at=start} {$to :agree you=відповідаєте one=відповідає many=відповідають} {$from :party case=dat} щодо статті {$issue :article}: «{$reply}».',

  matters: 'Наскільки важлива для вас стаття {$issue :article style=quoted}?',
  'could-live-with': 'Чи могли б ви у статті {$issue :article} прийняти варіант {$answer :answer}?',
  'could-live-if':
    'Чи могли б ви у статті {$issue :article} прийняти варіант {$answer :answer}, якби в тексті було {$given :answer style=full}?',
  meaning: 'У статті {$issue :article} написано {$answer :answer}. Що це означає для вас?',
  'is-it-true':
    '{$by :party at=start} {$by :agree you=кажете one=каже many=кажуть}, що ви приймаєте варіант {$answers :answers style=full}. Це правда?',
  /** In the words of the scenario's author, which are whole sentences. */
  'is-it-true-as-put': '{$by :party at=start} {$by :agree you=кажете one=каже many=кажуть}: {$words} Це правда?',
} as const;
