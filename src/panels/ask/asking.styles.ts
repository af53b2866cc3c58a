import { css } from 'lit';

export const askingStyles = css`
  /* The line is there before its words are: nothing moves when they come. With answers in sight it is for ears only. */
  [part='ask-status'] {
    color: var(--_muted);
    font-size: 0.9em;
  }
  [part='ask-status']:has(~ [part='ask-send']) {
    min-block-size: 1.55em;
    margin-block-start: 0.5em;
  }
  [part='ask-status']:has(~ [part='results']) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='results'] {
    margin: 0.25em 0 0;
    padding: 0;
    /* Unlike none, keeps it a list for VoiceOver. */
    list-style-type: '';
  }
  [part='result'] {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.35em;
  }
  [part='result']:last-child {
    border-block-end: 1px solid var(--_line);
  }
  [part='result'] summary {
    min-block-size: 2em;
    padding: 0.35em 0.25em;
    font-weight: 600;
    cursor: pointer;
  }
  [part='result'] [part='faq-answer'] {
    padding-block: 0.5em 0.75em;
  }
  .excerpt {
    padding: 0 0.25em 0.35em;
    color: var(--_muted);
    font-size: 0.95em;
    cursor: pointer;
  }
  [open] + .excerpt {
    display: none;
  }
  mark {
    border-radius: 0.15em;
    background: color-mix(in oklab, var(--_accent) 22%, transparent);
    color: inherit;
  }
  [part='ask-send'] {
    justify-self: start;
    min-block-size: 2.75em;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    margin-block-start: 0.75em;
    padding: 0.5em 1.4em;
    background: none;
    color: inherit;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    [part='ask'] {
      display: none;
    }
  }
`;
