/** The self-check's controls; what it asks and says is content. */
export const selfCheckMessages = {
  checkTitle: 'Get ready to talk about KAP',
  checkIntro: 'Tick what applies to you, and take the notes to a clinician. What you tick stays on this device.',
  showNotes: 'Show my notes',
  copyNotes: 'Copy',
  printNotes: 'Print',
  clearNotes: 'Clear',
  notesCopied: 'Copied.',
  notesNotCopied: 'The notes could not be copied here. You can print them, or select the text and copy it.',
  notesCleared: 'Everything was cleared.',
  newTab: '(opens in a new tab)',
};

export type SelfCheckMessages = Readonly<typeof selfCheckMessages>;
