import { css } from 'lit';

export const crisisHelpStyles = css`
  [part='crisis'] {
    display: grid;
    gap: 0.6em;
    border: 2px solid var(--_focus);
    border-radius: var(--_radius);
    padding: 1em;
    background: var(--_surface);
  }
  [part='crisis-title'] {
    font-size: 1.1em;
    font-weight: 600;
  }
  [part='crisis-line'] {
    font-size: 1.1em;
    font-weight: 600;
  }
  [part='crisis'] button {
    justify-self: start;
  }
`;
