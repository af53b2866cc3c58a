import { css } from 'lit';

export const selfCheckStyles = css`
  [part='self-check'],
  [part='check-result'] {
    display: grid;
    gap: calc(var(--_gap) * 1.25);
    max-inline-size: var(--_measure);
  }
  [part='check-title'] {
    font-size: 1.3em;
  }
  [part='check-title'],
  [part='check-result-title'] {
    scroll-margin-block-start: calc(var(--kap-scroll-margin, 1em) + 1.25em);
  }
  [part='check-question'] {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  [part='check-question'] legend {
    padding: 0 0 0.25em;
    font-weight: 600;
  }
  [part='check-option'] label {
    padding-block: 0.4em;
  }
  [part='check-option'] input {
    margin-block-start: 0.4em;
  }
  .small {
    color: var(--_muted);
    font-size: 0.9em;
  }
  [part='check-result'] {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 1.25em;
    background: var(--_surface);
  }
  [part='check-result-title'] {
    font-size: 1.2em;
  }
  /* Three in one row on a small phone. */
  [part='check-result'] .ways > button {
    padding-inline: 1em;
  }
  [part='check-result-group'] {
    font-size: 1.05em;
  }
  .notes {
    display: grid;
    gap: 0.4em;
  }
  .notes ul {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.25em;
  }
  .notes b {
    display: block;
    font-weight: 600;
  }
  @media print {
    /* Once there are notes, they alone are printed. */
    [part='base']:has([part='check-result']) > :not(kap-self-check-panel),
    [part='self-check']:has([part='check-result']) > :not([part='check-result']),
    [part='self-check'] .ways,
    [part='check-result'] .small {
      display: none;
    }
    [part='check-result'] {
      border: 0;
      padding: 0;
      /* Readable on the paper of a dark page too, whether backgrounds are printed or not. */
      background: #fff;
      color: #000;
    }
    .notes li {
      break-inside: avoid;
    }
  }
`;
