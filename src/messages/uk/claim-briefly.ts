/** A claim in a line, for below its article: who says what of whom, with a clause for what that one has made of it. */
export const claimBriefly = {
  said: '{$by :party style=mark}: {$answers :answers}, {$became}.',
  'said-and-put': '{$by :party style=mark}: {$answers :answers}, {$became} і {$put}.',
  /** In the words of the scenario's author, which are whole sentences. */
  'as-put': `
    .input {$by :party}
    .input {$outlets :list}
    .match $by $outlets
    you none {{Ви: {$words}}}
    you *    {{Як повідомляють ({$outlets}), ваші слова: {$words}}}
    *   *    {{{$by :party style=mark}: {$words}}}`,

  unconfirmed:
    '{$who :party} цього не {$who :agree you=підтвердили m=підтвердив f=підтвердила n=підтвердило one=підтвердила}',
  confirmed: '{$who :party} це {$who :agree you=підтверджуєте one=підтверджує many=підтверджують}',
  denied: '{$who :party} це {$who :agree you=спростовуєте one=спростовує many=спростовують}',
  reinterpreted: '{$who :party} {$who :agree you=кажете one=каже many=кажуть} {$means :answers}',
  'by-members': 'від імені {$who :party case=gen} відповідають країни-учасниці',
  /** What it has put its name to, as the only clause. */
  put: `
    .input {$how :choice}
    .input {$what :choice}
    .match $how $what
    signed    claimed {{{$who :party} це {$who :agree you=підписали m=підписав f=підписала n=підписало one=підписала}}}
    signed    vague   {{{$who :party} {$who :agree you=підписали m=підписав f=підписала n=підписало one=підписала} варіант {$answer :answer} (кожна сторона читає це по-своєму)}}
    signed    *       {{{$who :party} {$who :agree you=підписали m=підписав f=підписала n=підписало one=підписала} варіант {$answer :answer}}}
    *         claimed {{{$who :party} це {$who :agree you=парафували m=парафував f=парафувала n=парафувало one=парафувала}}}
    *         vague   {{{$who :party} {$who :agree you=парафували m=парафував f=парафувала n=парафувало one=парафувала} варіант {$answer :answer} (кожна сторона читає це по-своєму)}}
    *         *       {{{$who :party} {$who :agree you=парафували m=парафував f=парафувала n=парафувало one=парафувала} варіант {$answer :answer}}}`,
  /** The same behind a clause that names who it is. */
  'put-too': `
    .input {$who :party}
    .input {$how :choice}
    .input {$what :choice}
    .match $how $what
    signed    claimed {{{$who :agree you=підписали m=підписав f=підписала n=підписало one=підписала} це}}
    signed    vague   {{{$who :agree you=підписали m=підписав f=підписала n=підписало one=підписала} варіант {$answer :answer} (кожна сторона читає це по-своєму)}}
    signed    *       {{{$who :agree you=підписали m=підписав f=підписала n=підписало one=підписала} варіант {$answer :answer}}}
    *         claimed {{{$who :agree you=парафували m=парафував f=парафувала n=парафувало one=парафувала} це}}
    *         vague   {{{$who :agree you=парафували m=парафував f=парафувала n=парафувало one=парафувала} варіант {$answer :answer} (кожна сторона читає це по-своєму)}}
    *         *       {{{$who :agree you=парафували m=парафував f=парафувала n=парафувало one=парафувала} варіант {$answer :answer}}}`,
} as const;
