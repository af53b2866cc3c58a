import { css } from 'lit';

export const formStyles = css`
  [part='form-section'],
  [part='form'],
  [part='sent'] {
    display: grid;
    gap: calc(var(--_gap) * 1.25);
    max-inline-size: 36em;
  }
  [part='form-title'] {
    font-size: 1.3em;
  }
  [part~='field'] {
    display: grid;
    gap: 0.35em;
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  [part='error'],
  .over {
    color: var(--_danger);
    font-weight: 600;
  }
  [part='error'] {
    font-size: 0.95em;
  }
  [part='error'] a {
    color: inherit;
  }
  textarea {
    resize: vertical;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }
  .choice input[aria-invalid='true'] {
    outline: 2px solid var(--_danger);
  }
  [part='privacy'] {
    display: grid;
    gap: 0.5em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  [part='error-summary'],
  [part='failed'] {
    display: grid;
    gap: 0.5em;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    padding: 1em;
  }
  [part='error-summary'] ul {
    padding-inline-start: 1.25em;
  }
  [part='error-summary'] a {
    color: var(--_danger);
  }
  .failed-title,
  .contact-title {
    font-weight: 600;
  }
  [part='sent'] {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 1.25em;
    background: var(--_surface);
  }
  [part='sent'] .plain {
    justify-self: start;
  }
  .receipt-title {
    font-size: 1.2em;
    font-weight: 600;
  }
  .reference {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em var(--_gap);
    align-items: center;
  }
  [part='submit'] {
    min-inline-size: 9em;
    min-block-size: 3em;
    border: 1px solid var(--_focus);
    border-radius: var(--_radius);
    padding: 0.6em 1.6em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  [part='submit'][aria-disabled='true'] {
    cursor: progress;
  }
  [part='contact'] {
    display: grid;
    gap: 0.25em;
  }
  [part='failed'],
  [part='error-summary'] {
    scroll-margin-block: 1em;
  }
  @media print {
    [part='form'] {
      display: none;
    }
  }
  @container (min-width: 36em) {
    [part='submit'] {
      min-inline-size: 11em;
    }
  }
`;
