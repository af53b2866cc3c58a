import { html, type TemplateResult } from 'lit';

/** A native heading of level 2 to 6, deeper ones as 6. */
export const heading = (level: number, part: string, content: unknown, id: string): TemplateResult => {
  switch (level) {
    case 2:
      return html`<h2 part=${part} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${id}>${content}</h5>`;
    default:
      return html`<h6 part=${part} id=${id}>${content}</h6>`;
  }
};
