export const faqMessages = {
  faqTitle: 'Common questions',
  topic_basics: 'The basics',
  topic_safety: 'Safety',
  topic_sessions: 'What happens',
  topic_choices: 'Approval and other choices',
  topic_practical: 'Practical matters',
  topic_clinic: 'More questions',
  openAll: 'Open all answers',
  closeAll: 'Close all answers',
  loading: 'Loading the answer…',
  loadFailed: 'This answer could not be loaded. Please check your connection.',
  tryAgain: 'Try again',
  atClinic: 'At this clinic',
  sources: 'Sources',
  reviewed: 'Last reviewed: {date}',
  newTab: '(opens in a new tab)',
};

export type FaqMessages = Readonly<typeof faqMessages>;
