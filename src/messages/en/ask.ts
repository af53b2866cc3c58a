/** Texts may hold the tokens `{clinic}`, `{count}` and `{question}`. */
export const askMessages = {
  askResults: 'Answers',
  found_one: '{count} answer: {question}',
  found_other: '{count} answers, the best first: {question}',
  nothingFits: 'No answer here fits your question.',
  sendQuestion: 'Send this question to {clinic}',
  formNotReady: 'The form is not ready. Your question is still here. Please try again in a moment.',
  askContact: 'You can ask {clinic} directly.',
  askPhone: 'Call [{phone}](tel:{href}).',
  askEmail: 'Write to [{email}](mailto:{email}).',
};
