/** What tells of a press. Moving about, scrolling and the focus tell nothing of a tick, and the page may need them. */
const PRESSES = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
];
const KEYS = ['keydown', 'keypress', 'keyup'];

const isOfOption = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[part="check-option"]') !== null;

/**
 * Keeps presses on an option inside `panel`: outside they would name, by `composedPath()`, the box and what it says,
 * to scripts that record clicks on a page.
 */
export const keepPresses = (panel: Element): void => {
  for (const type of PRESSES)
    panel.addEventListener(
      type,
      (event) => {
        if (isOfOption(event)) event.stopPropagation();
      },
      { passive: true },
    );
  for (const type of KEYS)
    panel.addEventListener(type, (event) => {
      if (isOfOption(event) && (event as KeyboardEvent).key === ' ') event.stopPropagation();
    });
};
