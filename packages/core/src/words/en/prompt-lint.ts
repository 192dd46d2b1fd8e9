/** Why `lintPrompt` warns, and what to write instead. */
export const promptLintWords = {
  'worth.reason':
    '“{match}” tells people what to look for before they answer. That is why the brief’s interviewers left the word “value” out and spoke of “benefit” and “impact” (brief, section “Methods”).',
  'worth.suggestion':
    'Ask about benefit or impact, or about what matters to people. For example: “How does taking part benefit you?”',
  'money.reason':
    '“{match}” brings up money before people have said what matters to them. The brief’s interviewers left out even the word “value”, so as not to suggest an answer (brief, section “Methods”).',
  'money.suggestion':
    'Ask what has changed, and let people bring up money if it matters to them. For example: “What has changed since you joined?”',
  'either.reason': '“{match}” joins two questions. Someone may have a different answer to each.',
  'join.reason': '“{match}” adds a second question. An answer to one may leave out the other.',
  'pair.reason':
    '“{match}” asks about two qualities at once. A thing can be one and not the other.',
  'marks.reason': 'This prompt asks {count} questions. An answer may reach only one of them.',
  'double.suggestion': 'Ask one thing at a time: give each question its own card.',
  'leading.reason':
    '“{match}” shows which answer you hope for. Some people will give it to be polite.',
  'leading.suggestion':
    'Ask so that every answer is equally easy to give. For example: “What do you think about the meetings?”',
  'long.reason':
    'This sentence has {count} words. Above {limit} it is hard to follow, most of all when it is heard. The limit is the GOV.UK style guide’s.',
  'long.suggestion': 'Make two sentences of it, or leave out what people know already.',
} as const
