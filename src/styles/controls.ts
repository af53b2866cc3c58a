import { css } from 'lit';

/** Labels, help texts and text boxes, alike in every panel. */
export const controls = css`
  [part='label'] {
    padding: 0;
    font-weight: 600;
  }
  [part='help'] {
    color: var(--_muted);
    font-size: 0.9em;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75em;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    margin: 0;
    padding: 0.55em 0.75em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  :is(input, select, textarea):focus-visible {
    outline-offset: 0;
    border-radius: var(--_radius);
  }
`;
