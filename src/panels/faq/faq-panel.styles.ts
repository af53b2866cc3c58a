import { css } from 'lit';

export const faqStyles = css`
  .faq-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_gap);
  }
  [part='faq-title'] {
    font-size: 1.3em;
  }
  [part='faq-group'] {
    margin-block-start: calc(var(--_gap) * 1.25);
  }
  [part='faq-group-title'] {
    margin-block-end: 0.4em;
    color: var(--_muted);
    font-size: 0.95em;
    font-weight: 600;
  }
  [part='faq-item'] {
    border-block-start: 1px solid var(--_line);
    scroll-margin-block-start: var(--kap-scroll-margin, 1em);
  }
  [part='faq-item']:last-of-type {
    border-block-end: 1px solid var(--_line);
  }
  [part='faq-question'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 1em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.7em 0.25em;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  [part='faq-question']::-webkit-details-marker {
    display: none;
  }
  [part='faq-question']:hover {
    background: var(--_surface);
  }
  [part='faq-question']::after {
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    margin-inline-end: 0.4em;
    content: '';
    translate: 0 -0.15em;
    rotate: 45deg;
  }
  [open] > [part='faq-question']::after {
    translate: 0 0.1em;
    rotate: 225deg;
  }
  [part='faq-answer'] {
    display: grid;
    gap: 0.75em;
    max-inline-size: var(--_measure);
    padding: 0.25em 0.25em 1.4em;
  }
  [part='faq-answer'] ul {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.25em;
  }
  [part='faq-sources'] {
    display: grid;
    gap: 0.35em;
    border-block-start: 1px dashed var(--_line);
    padding-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .at-clinic {
    display: grid;
    gap: 0.5em;
    border-inline-start: 3px solid var(--_focus);
    padding: 0.6em 0.9em;
    background: var(--_surface);
  }
  .at-clinic-title {
    font-weight: 600;
  }
  @media (prefers-reduced-motion: no-preference) {
    [part='faq-question']::after {
      transition: rotate 0.15s;
    }
  }
  @media print {
    .faq-head button,
    [part='faq-question']::after {
      display: none;
    }
    [part='faq-sources'] a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
    [part='faq-item']::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
