import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

/** What every control needs to know of its field. */
export interface Control {
  name: string;
  value: string | boolean;
  isRequired: boolean;
  isInvalid: boolean;
  /** While it is being sent: what would be typed now would be lost with the draft. */
  isReadOnly: boolean;
  /** Ids of what describes the control, separated by spaces. */
  describedBy: string | undefined;
}

export interface Option {
  value: string;
  label: string;
}

/** The id of a control; the ids of its help and error are made from it. */
export const controlId = (name: string): string => `kap-${name}`;

const aria = ({ isInvalid }: Control) => (isInvalid ? 'true' : 'false');

type InputHints = Partial<Record<'type' | 'autocomplete' | 'inputmode' | 'enterkeyhint' | 'autocapitalize', string>>;

export const input = (control: Control, hints: InputHints): TemplateResult =>
  html`<input
    part="input"
    id=${controlId(control.name)}
    name=${control.name}
    type=${hints.type ?? 'text'}
    autocomplete=${hints.autocomplete ?? 'off'}
    inputmode=${ifDefined(hints.inputmode)}
    enterkeyhint=${hints.enterkeyhint ?? 'next'}
    autocapitalize=${ifDefined(hints.autocapitalize)}
    dir="auto"
    .value=${live(String(control.value))}
    ?readonly=${control.isReadOnly}
    ?required=${control.isRequired}
    aria-invalid=${aria(control)}
    aria-describedby=${ifDefined(control.describedBy)}
  />`;

export const textarea = (control: Control, rows = 5): TemplateResult =>
  html`<textarea
    part="textarea"
    id=${controlId(control.name)}
    name=${control.name}
    rows=${rows}
    autocomplete="off"
    dir="auto"
    .value=${live(String(control.value))}
    ?readonly=${control.isReadOnly}
    ?required=${control.isRequired}
    aria-invalid=${aria(control)}
    aria-describedby=${ifDefined(control.describedBy)}
  ></textarea>`;

/** @param none the words of the empty choice; left out where one must be chosen from the start */
export const select = (control: Control, options: readonly Option[], none: string | undefined): TemplateResult =>
  html`<select
    part="input"
    id=${controlId(control.name)}
    name=${control.name}
    autocomplete="off"
    ?required=${control.isRequired}
    aria-invalid=${aria(control)}
    aria-describedby=${ifDefined(control.describedBy)}
  >
    ${none === undefined ? nothing : html`<option value="" .selected=${live(control.value === '')}>${none}</option>`}
    ${options.map(
      ({ value, label }) => html`<option value=${value} .selected=${live(control.value === value)}>${label}</option>`,
    )}
  </select>`;

export const checkbox = (control: Control): TemplateResult =>
  html`<input
    part="input"
    id=${controlId(control.name)}
    name=${control.name}
    type="checkbox"
    .checked=${live(control.value === true)}
    ?required=${control.isRequired}
    aria-invalid=${aria(control)}
    aria-describedby=${ifDefined(control.describedBy)}
  />`;

/** The radio buttons of a group; the group's label and description are its fieldset's. */
export const radios = (control: Control, options: readonly Option[]): TemplateResult[] =>
  options.map(
    ({ value, label }, index) =>
      html`<div class="choice">
        <input
          part="input"
          id=${index === 0 ? controlId(control.name) : `${controlId(control.name)}-${index}`}
          name=${control.name}
          type="radio"
          .value=${value}
          .checked=${live(control.value === value)}
          ?required=${control.isRequired}
        />
        <label part="label" for=${index === 0 ? controlId(control.name) : `${controlId(control.name)}-${index}`}
          >${label}</label
        >
      </div>`,
  );
