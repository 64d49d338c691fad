/** What one delegation says that another accepts, and what that one has made of it: `who` is the one spoken of. */
export const claim = {
  said: `
    .input {$to :maybe-party case=dat}
    .match $to
    none {{{$by :party at=start} {$by :agree you=кажете one=каже many=кажуть}, що {$about :party} {$about :agree you=приймаєте one=приймає many=приймають} варіант {$answers :answers style=full}.}}
    *    {{{$by :party at=start} {$by :agree you=кажете one=каже many=кажуть} {$to}, що {$about :party} {$about :agree you=приймаєте one=приймає many=приймають} варіант {$answers :answers style=full}.}}`,
  /** In the words of the scenario's author, which are whole sentences. */
  'as-put': `
    .input {$by :party}
    .input {$outlets :list}
    .match $by $outlets
    you none {{Ви кажете: {$words}}}
    you *    {{Як повідомляють ({$outlets}), ваші слова: {$words}}}
    *   *    {{{$by :party at=start} {$by :agree you=кажете one=каже many=кажуть}: {$words}}}`,

  unconfirmed: '{$who :party at=start} такого не {$who :agree you=казали m=казав f=казала n=казало one=казала}.',
  confirmed: '{$who :party at=start} це {$who :agree you=підтверджуєте one=підтверджує many=підтверджують}.',
  denied: '{$who :party at=start} це {$who :agree you=спростовуєте one=спростовує many=спростовують}.',
  reinterpreted:
    '{$who :party at=start} {$who :agree you=тлумачите one=тлумачить many=тлумачать} це інакше: як {$means :answers}.',
  'by-members': 'Від імені {$who :party case=gen} відповідають країни-учасниці: {$stands}.',
  /** What it has put its name to since: what is claimed of it, or else an answer, which vague words leave open. */
  put: `
    .input {$how :choice}
    .input {$what :choice}
    .match $how $what
    signed    claimed {{{$who :party at=start} це {$who :agree you=підписали m=підписав f=підписала n=підписало one=підписала}.}}
    signed    vague   {{{$who :party at=start} {$who :agree you=підписали m=підписав f=підписала n=підписало one=підписала} варіант {$answer :answer} (кожна сторона читає це по-своєму).}}
    signed    *       {{{$who :party at=start} {$who :agree you=підписали m=підписав f=підписала n=підписало one=підписала} варіант {$answer :answer}.}}
    *         claimed {{{$who :party at=start} це {$who :agree you=парафували m=парафував f=парафувала n=парафувало one=парафувала}.}}
    *         vague   {{{$who :party at=start} {$who :agree you=парафували m=парафував f=парафувала n=парафувало one=парафувала} варіант {$answer :answer} (кожна сторона читає це по-своєму).}}
    *         *       {{{$who :party at=start} {$who :agree you=парафували m=парафував f=парафувала n=парафувало one=парафувала} варіант {$answer :answer}.}}`,
} as const;
