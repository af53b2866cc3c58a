import { css } from 'lit';

/** The box alone; what is found has its own styles. */
export const askStyles = css`
  [part='ask'] {
    display: grid;
    gap: 0.35em;
    max-inline-size: var(--_measure);
  }
  #ask-label {
    font-size: 1.15em;
  }
`;
