import { css } from 'lit';

/** What every panel shares. */
export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    font-size: max(1em, 16px);
    line-height: 1.55;
    text-align: start;
    /* Unlike break-word, lets a long address shrink the column that it stands in. */
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul {
    margin: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    line-height: 1.25;
    text-wrap: balance;
  }
  [part='base'] {
    display: grid;
    gap: calc(var(--_gap) * 2.5);
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: var(--kap-max-width, 46em);
  }
  [part='base'] > * {
    display: block;
  }
  [part='title'] {
    font-size: 1.6em;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  button {
    font: inherit;
    cursor: pointer;
  }
  .plain {
    border: 0;
    padding: 0.5em 0;
    background: none;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
