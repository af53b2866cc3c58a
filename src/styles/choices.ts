import { css } from 'lit';

/** Boxes with their labels, rows of buttons, and the help line, alike in the panels that are loaded later. */
export const choices = css`
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.7em;
    align-items: start;
  }
  .choice label {
    padding-block: 0.1em;
    font-weight: 400;
  }
  .choice input {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0.1em 0 0;
    accent-color: var(--_accent);
    font: inherit;
  }
  [part='help-line'] {
    border-inline-start: 3px solid var(--_focus);
    padding-inline-start: 0.9em;
    font-size: 0.95em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em var(--_gap);
    align-items: center;
  }
  .ways > button:not(.plain) {
    min-block-size: 2.75em;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    padding: 0.5em 1.4em;
    background: none;
    color: inherit;
    font-weight: 600;
  }
`;
