/** What was said in answer to the one that reads: who answers, what it answers, and what became of each clause. */
export const answer = {
  accepts: '{$who :party at=start} {$who :agree you=приймаєте one=приймає many=приймають}',
  refuses: `
    .input {$who :party}
    .input {$again :whether}
    .match $again
    yes {{{$who :party at=start} знову {$who :agree you=відхиляєте one=відхиляє many=відхиляють}}}
    *   {{{$who :party at=start} {$who :agree you=відхиляєте one=відхиляє many=відхиляють}}}`,
  'holds-back': '{$who :party at=start} {$who :agree you=притримуєте one=притримує many=притримують} ваш лист',
  replies: '{$who :party at=start} {$who :agree you=відповідаєте one=відповідає many=відповідають}',
  'answers-claim':
    '{$who :party at=start} {$who :agree you=відповідаєте one=відповідає many=відповідають} на ваше твердження',
  'what-must-change': 'Що треба змінити',
  'members-answer': 'Ваші учасники відповідають',
  'home-has-heard': 'Удома вас почули',

  'about-offer': 'Ваша пропозиція щодо частини {$track :track}.',
  'about-counter': 'Ваша зустрічна пропозиція щодо частини {$track :track}.',
  'about-words': 'Ваші слова для {$to :party case=gen}.',
  /** With its question mark. */
  'about-question': 'Ви запитали: {$question}',
  'about-claim': 'Що ви сказали про {$about :party case=acc} щодо статті {$issue :article}.',
  'about-single-text': 'Ваш єдиний текст частини {$track :track}.',
  'about-members': 'Ви запитали їх про статтю {$issue :article}.',
  'about-home': 'Ви пояснили вдома свою позицію.',
  carried: '{$via :agree you=Передаєте one=Передає many=Передають} {$via :party}.',

  'clause-accepted': `
    .input {$insteadOf :parties}
    .match $insteadOf
    none {{прийнято попередньо}}
    *    {{прийнято попередньо замість того, що раніше {$insteadOf :agree you=прийняли m=прийняв f=прийняла n=прийняло one=прийняла} {$insteadOf}}}`,
  'clause-sent-back': 'повернуто',
  'clause-sent-back-over': 'повернуто, причина тут',
} as const;
