import { contactWay, isTicked, textOf, type Draft } from './draft.ts';
import type { FormField } from './fields.ts';
import { TEXT_CONSENT, type BuiltInField } from './field-names.ts';
import type { Payload } from './payload.ts';
import { SCHEMA_ID } from './payload-names.ts';
import { LIMITS } from './rules.ts';

/** What an inquiry holds beside the visitor's own words. */
export interface PayloadContext {
  id: string;
  /** ISO 8601. */
  submittedAt: string;
  locale: string;
  /** The consent text exactly as it was shown. */
  consentText: string;
  /** The page's address; query and fragment are cut off. */
  pageUrl: string;
  suspected?: Payload['suspected'];
}

/** Query and fragment can name a campaign or a condition; `file:` and `about:` pages have no address worth sending. */
const pageOf = (url: string): string | undefined => {
  const { origin, pathname, protocol } = new URL(url);
  const page = `${origin}${pathname}`;
  return /^https?:$/.test(protocol) && page.length <= LIMITS.page ? page : undefined;
};

const customValue = (field: Exclude<FormField, { type: 'built-in' }>, draft: Draft): string => {
  if (field.type === 'hidden') return field.value;
  if (field.type === 'checkbox') return isTicked(draft, field.name) ? 'yes' : 'no';
  return textOf(draft, field.name);
};

const customFields = (draft: Draft, fields: readonly FormField[]): Record<string, string> => ({
  ...(contactWay(draft, fields) === 'text' && { [TEXT_CONSENT]: isTicked(draft, TEXT_CONSENT) ? 'yes' : 'no' }),
  ...Object.fromEntries(
    fields.flatMap((field) => (field.type === 'built-in' ? [] : [[field.name, customValue(field, draft)]])),
  ),
});

/** The inquiry of the public contract, from what the visitor filled in, unchanged to the byte. */
export const buildPayload = (draft: Draft, fields: readonly FormField[], context: PayloadContext): Payload => {
  const has = (name: BuiltInField): boolean => fields.some((field) => field.type === 'built-in' && field.name === name);
  const page = pageOf(context.pageUrl);
  const custom = customFields(draft, fields);
  return {
    schema: SCHEMA_ID,
    id: context.id,
    submittedAt: context.submittedAt,
    locale: context.locale,
    ...(has('name') && { name: textOf(draft, 'name') }),
    ...(has('email') && { email: textOf(draft, 'email') }),
    ...(has('phone') && { phone: textOf(draft, 'phone') }),
    preferredContact: contactWay(draft, fields),
    ...(has('mayLeaveMessage') && { mayLeaveMessage: isTicked(draft, 'mayLeaveMessage') }),
    adult: true,
    ...(has('topic') && { topic: textOf(draft, 'topic') }),
    ...(has('message') && { message: textOf(draft, 'message') }),
    consent: { given: true, text: context.consentText },
    ...(page && { page }),
    ...(Object.keys(custom).length > 0 && { fields: custom }),
    ...(context.suspected && { suspected: context.suspected }),
  };
};
