import { html, nothing, type TemplateResult } from 'lit';
import { contactWay, isTicked, textOf } from '../../inquiry/draft.ts';
import { TEXT_CONSENT, type BuiltInField } from '../../inquiry/field-names.ts';
import type { FormField } from '../../inquiry/fields.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import { CONTACT_WAYS } from '../../inquiry/payload-names.ts';
import { countCharacters } from '../../inquiry/rules.ts';
import { isRequired } from '../../inquiry/validate.ts';
import type { CustomField } from '../../config/schema.ts';
import { inline } from '../inline.ts';
import { checkbox, input, radios, select, textarea, type Control, type Option } from './controls.ts';
import { afterId, describedBy, grouped, stacked, ticked, type FieldView } from './field-view.ts';
import type { FormWords } from './form-words.ts';
import { problemWords } from './problem-words.ts';

/** Values of the neutral topics; nothing about health. */
const TOPICS = ['cost', 'safety', 'booking', 'other'] as const;

/** Everything that the fields' templates read. */
export interface FieldsContext {
  inquiry: Inquiry;
  words: FormWords;
  consentText: string;
  /** Characters. */
  messageLimit: number;
  /** Help beside the message, if what is typed calls for it. */
  help: unknown;
}

/** A field's name as its error and its link in the summary call it. */
export const labelOf = (
  field: FormField,
  { words, consentText }: Pick<FieldsContext, 'words' | 'consentText'>,
): string => {
  if (field.type === 'hidden') return field.name;
  if (field.type !== 'built-in') return field.label;
  return field.name === 'consent' ? consentText : words.text(field.name);
};

const viewOf = (field: FormField, context: FieldsContext, extra: Partial<FieldView> = {}): FieldView => {
  const { inquiry, words } = context;
  const problem = inquiry.problems[field.name];
  const label = labelOf(field, context);
  return {
    name: field.name,
    label,
    error: problem && inline(problemWords(field.name, label, problem, words), words.text('newTab')),
    optional: isRequired(field, inquiry.draft, inquiry.fields) ? undefined : words.text('optional'),
    ...extra,
  };
};

const controlOf = (field: FormField, view: FieldView, { inquiry }: FieldsContext): Control => ({
  name: field.name,
  value: inquiry.draft[field.name] ?? '',
  isRequired: isRequired(field, inquiry.draft, inquiry.fields),
  isInvalid: view.error !== undefined,
  isReadOnly: inquiry.state.kind === 'sending',
  describedBy: describedBy(view),
});

const textInput = (field: FormField, context: FieldsContext, hints: Parameters<typeof input>[1], help?: string) => {
  const view = viewOf(field, context, { help });
  return stacked(view, input(controlOf(field, view, context), hints));
};

const choice = (field: FormField, context: FieldsContext, options: readonly Option[], none?: string, help?: string) => {
  const view = viewOf(field, context, { help });
  return stacked(view, select(controlOf(field, view, context), options, none));
};

const tick = (field: FormField, context: FieldsContext, { part, help }: { part?: string; help?: unknown } = {}) => {
  const view = viewOf(field, context, { help });
  return ticked(view, checkbox(controlOf(field, view, context)), part);
};

const preferredContact = (field: FormField, context: FieldsContext): TemplateResult => {
  const { inquiry, words } = context;
  const way = contactWay(inquiry.draft, inquiry.fields);
  const has = (name: string) => inquiry.fields.some((one) => one.name === name);
  const options = CONTACT_WAYS.filter((one) => has(one === 'email' ? 'email' : 'phone')).map((value) => ({
    value,
    label: words.text(`way_${value}`),
  }));
  const view = viewOf(field, context, { help: words.text('preferredContactHelp'), optional: undefined });
  const control = { ...controlOf(field, view, context), value: way };
  return stacked(view, select(control, options, undefined));
};

/** Asked of those who want to be texted, at their number. */
const textConsent = ({ inquiry, words }: FieldsContext): TemplateResult | typeof nothing => {
  if (contactWay(inquiry.draft, inquiry.fields) !== 'text') return nothing;
  const view: FieldView = { name: TEXT_CONSENT, label: words.text('textConsent') };
  const value = isTicked(inquiry.draft, TEXT_CONSENT);
  return ticked(
    view,
    checkbox({
      name: TEXT_CONSENT,
      value,
      isRequired: false,
      isInvalid: false,
      isReadOnly: false,
      describedBy: undefined,
    }),
  );
};

/** Spoken near the end only, and not at every key. */
const ANNOUNCED_FROM = 50;
const ANNOUNCED_EVERY = 10;

const counter = ({ inquiry, words, messageLimit }: FieldsContext): TemplateResult => {
  const left = messageLimit - countCharacters(textOf(inquiry.draft, 'message'));
  const count = left < 0 ? words.count('over', -left) : words.count('left', left);
  const isAnnounced = left === -1 || (left >= 0 && left <= ANNOUNCED_FROM && left % ANNOUNCED_EVERY === 0);
  return html`<p part="help" class=${left < 0 ? 'over' : ''} id=${afterId('message')}>${count}</p>
    <span class="visually-hidden" role="status">${isAnnounced ? count : nothing}</span>`;
};

const message = (field: FormField, context: FieldsContext): TemplateResult => {
  const view = viewOf(field, context, { help: context.words.text('messageNotice'), after: counter(context) });
  return html`<p part="help-line">${context.words.rich('helpLine')}</p>
    ${stacked(view, textarea(controlOf(field, view, context), 6))} ${context.help}`;
};

const builtIn = (name: BuiltInField, field: FormField, context: FieldsContext): TemplateResult => {
  const { words } = context;
  switch (name) {
    case 'name':
      return textInput(field, context, { autocomplete: 'name', autocapitalize: 'words' }, words.text('nameHelp'));
    case 'email':
      return textInput(field, context, { type: 'email', autocomplete: 'email', inputmode: 'email' });
    case 'phone':
      return html`${textInput(field, context, { type: 'tel', autocomplete: 'tel', inputmode: 'tel' })}${textConsent(context)}`;
    case 'preferredContact':
      return preferredContact(field, context);
    case 'topic':
      return choice(
        field,
        context,
        TOPICS.map((value) => ({ value, label: words.text(`about_${value}`) })),
        words.text('topicNone'),
      );
    case 'message':
      return message(field, context);
    case 'consent':
      return tick(field, context, { part: 'field consent' });
    case 'adult':
      // Somebody too young is told where help is, rather than only turned away.
      return tick(field, context, { help: context.inquiry.problems['adult'] && words.rich('underage') });
    case 'mayLeaveMessage':
      return tick(field, context);
  }
};

const custom = (field: CustomField, context: FieldsContext): TemplateResult | typeof nothing => {
  if (field.type === 'hidden') return nothing;
  const { words } = context;
  const view = viewOf(field, context, { help: field.help });
  const control = controlOf(field, view, context);
  switch (field.type) {
    case 'text':
      return stacked(view, input(control, {}));
    case 'textarea':
      return stacked(view, textarea(control));
    case 'select':
      return stacked(view, select(control, field.options.map(toOption), words.text('choose')));
    case 'radio':
      return grouped(view, control, radios(control, field.options.map(toOption)));
    case 'checkbox':
      return ticked(view, checkbox(control));
  }
};

const toOption = (text: string): Option => ({ value: text, label: text });

/** The template of one field of the form. */
export const fieldTemplate = (field: FormField, context: FieldsContext): TemplateResult | typeof nothing =>
  field.type === 'built-in' ? builtIn(field.name, field, context) : custom(field, context);
