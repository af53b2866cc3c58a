/** Sentences with links in the `[words](address)` form. */
export const crisisMessages = {
  crisisCall: '[Call {call}](tel:{callHref}) ({name}), any time, free.',
  crisisCallOrText: '[Call {call}](tel:{callHref}) ({name}) or [text {text}](sms:{textHref}), any time, free.',
  crisisTextWord: '{word} to {to}',
  crisisDirectory: '[Find a free helpline in your country]({url}).',
  emergencyNumber: '[{number}](tel:{number})',
  emergencyUnknown: 'your local emergency number',
};
