/** What the ask box says before its search is loaded; part of the first screen. */
export const askBoxMessages = {
  askLabel: 'Ask a question in your own words',
  askHelp: 'Answers appear as you type. What you type stays on this device unless you send it.',
  askFailed: 'The search could not be loaded. Please check your connection.',
};
