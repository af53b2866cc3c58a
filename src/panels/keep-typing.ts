/** What tells of typed text; the first two also come from other controls. */
const TYPING = [
  'input',
  'change',
  'beforeinput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'cut',
  'copy',
  'paste',
];
const KEYS = ['keydown', 'keypress', 'keyup'];

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** Shortcuts are the page's as well; a letter that is typed is not. */
const isTyped = (event: Event): boolean =>
  event instanceof KeyboardEvent && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

/**
 * Keeps events that carry or betray typed text from leaving `panel`: tag managers and session recorders listen for
 * them on the document, and shortcuts of the page would take letters for their own. Controls of the page in a slot
 * are not the panel's.
 */
export const keepTyping = (panel: Element): void => {
  const keep = (event: Event): void => {
    if (panel.contains(event.target as Node)) event.stopPropagation();
  };
  for (const type of TYPING) panel.addEventListener(type, keep);
  for (const type of KEYS)
    panel.addEventListener(type, (event) => {
      if (isText(event.target) && isTyped(event)) keep(event);
    });
};
