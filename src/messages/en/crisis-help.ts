/** Texts may hold links and the tokens `{crisisLine}`, `{emergencyNumber}`, `{url}`. Never says that anybody watches. */
export const crisisHelpMessages = {
  crisisTitle: 'Help is available right now.',
  crisisText:
    'If you, or someone you care about, may be thinking about suicide or self-harm, you don’t have to wait for a reply from us.',
  crisisFree: 'It’s free and private. If there is danger now, call {emergencyNumber}.',
  crisisOther:
    'Worried about someone? You can call the same line to ask how to help. Stay with them if you can, and call {emergencyNumber} if they may act now.',
  crisisStillSend: 'You can still send this message. Please know that we may not read it today.',
  crisisElsewhere: '[Find help in another country]({url}).',
  crisisClose: 'Close',
  newTab: '(opens in a new tab)',
};
