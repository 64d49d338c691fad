/** What one delegation asks another, which is "you" in the question, and what that one replies. */
export const question = {
  asked: '{$from :party at=start} {$from :agree you=ask one=asks} {$to :party}: {$question}',
  replied:
    '{$to :party at=start} {$to :agree you=reply one=replies} to {$from :party} about {$issue :article}: {$reply}.',

  matters: 'How much does {$issue :article style=quoted} matter to you?',
  'could-live-with': 'On {$issue :article}, could you accept {$answer :answer}?',
  'could-live-if':
    'On {$issue :article}, could you accept {$answer :answer} if the text said {$given :answer style=full}?',
  meaning: 'The article {$issue :article} says {$answer :answer}. What does that mean to you?',
  'is-it-true':
    '{$by :party at=start} {$by :agree you=say one=says} that you accept {$answers :answers style=full}. Is it true?',
  /** In the words of the scenario's author, which are whole sentences. */
  'is-it-true-as-put': '{$by :party at=start} {$by :agree you=say one=says}: {$words} Is it true?',
} as const;
