import { html, nothing, type TemplateResult } from 'lit';
import { controlId, type Control } from './controls.ts';

/** What is shown around a control. */
export interface FieldView {
  name: string;
  label: unknown;
  help?: unknown;
  error?: unknown;
  /** Said beside the label of what may stay empty. */
  optional?: string | undefined;
  /** Below the control, described by it too: the count of characters. */
  after?: TemplateResult;
}

const helpId = (name: string): string => `${controlId(name)}-help`;
const errorId = (name: string): string => `${controlId(name)}-error`;
export const afterId = (name: string): string => `${controlId(name)}-after`;

/** Ids for `aria-describedby`: the error first, since it matters most. */
export const describedBy = ({ name, help, error, after }: FieldView): string | undefined => {
  const ids = [error && errorId(name), help && helpId(name), after && afterId(name)].filter((id) => !!id);
  return ids.length > 0 ? ids.join(' ') : undefined;
};

const help = ({ name, help: words }: FieldView) =>
  words ? html`<p part="help" id=${helpId(name)}>${words}</p>` : nothing;

const error = ({ name, error: words }: FieldView) =>
  words ? html`<p part="error" id=${errorId(name)}>${words}</p>` : nothing;

const optional = ({ optional: words }: FieldView) => (words ? html` <span class="optional">${words}</span>` : nothing);

/** Label, help, error, control, one below the other. */
export const stacked = (view: FieldView, control: TemplateResult): TemplateResult =>
  html`<div part="field" data-field=${view.name}>
    <label part="label" for=${controlId(view.name)}>${view.label}${optional(view)}</label>
    ${help(view)}${error(view)}${control}${view.after ?? nothing}
  </div>`;

/** A tick box with its label beside it. */
export const ticked = (view: FieldView, control: TemplateResult, part = 'field'): TemplateResult =>
  html`<div part=${part} data-field=${view.name}>
    ${error(view)}
    <div class="choice">${control}<label part="label" for=${controlId(view.name)}>${view.label}</label></div>
    ${help(view)}
  </div>`;

/** Radio buttons under one label. */
export const grouped = (view: FieldView, control: Control, controls: TemplateResult[]): TemplateResult =>
  html`<fieldset
    part="field"
    role="radiogroup"
    data-field=${view.name}
    aria-describedby=${describedBy(view) ?? nothing}
    aria-required=${control.isRequired ? 'true' : 'false'}
    aria-invalid=${control.isInvalid ? 'true' : 'false'}
  >
    <legend part="label">${view.label}${optional(view)}</legend>
    ${help(view)}${error(view)}${controls}
  </fieldset>`;
