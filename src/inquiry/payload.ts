import { z } from '../config/zod.ts';
import { FIELD_NAME } from './field-names.ts';
import { CONTACT_WAYS, SCHEMA_ID, SUSPICIONS } from './payload-names.ts';
import { LIMITS, isBlank, rules, text } from './rules.ts';

const blankOr = (rule: z.ZodMiniType<string>) =>
  z.string().check(
    z.superRefine((value, context) => {
      if (isBlank(value)) return;
      for (const issue of rule.safeParse(value).error?.issues ?? [])
        context.addIssue({ code: 'custom', message: issue.message });
    }),
  );

const withoutQuery = (value: string): boolean =>
  /^https?:/.test(value) && URL.canParse(value) && new URL(value).search === '' && new URL(value).hash === '';

/**
 * An inquiry as it leaves the page, shown as JSON. In `form` and `multipart` bodies the same names are flattened with
 * dots (`consent.given`). A built-in text field that was left empty is `''`; one that the owner removed is absent.
 */
export const payloadSchema = z
  .strictObject({
    schema: z.literal(SCHEMA_ID, `must be "${SCHEMA_ID}"`),
    id: z.uuid('must be a UUID'),
    submittedAt: z.iso.datetime({ offset: true, error: 'must be an ISO 8601 date and time' }),
    locale: z
      .string()
      .check(
        z.maxLength(100, 'must have at most 100 characters'),
        z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a BCP 47 language tag'),
      ),
    name: z.optional(rules.name),
    email: z.optional(blankOr(rules.email)),
    phone: z.optional(blankOr(rules.phone)),
    preferredContact: z.optional(z.enum(CONTACT_WAYS, `must be one of ${CONTACT_WAYS.join(', ')}`)),
    mayLeaveMessage: z.optional(z.boolean('must be true or false')),
    adult: z.literal(true, 'must be true: the form is for adults'),
    topic: z.optional(rules.topic),
    message: z.optional(rules.message),
    consent: z.strictObject(
      { given: z.literal(true, 'must be true'), text: text(LIMITS.consentText) },
      'must hold given and text',
    ),
    page: z.optional(
      text(LIMITS.page).check(z.refine(withoutQuery, 'must be an http or https URL without query or fragment')),
    ),
    fields: z.optional(
      z.record(z.string().check(z.regex(FIELD_NAME, 'must be a field name')), text(LIMITS.fieldValue)),
    ),
    suspected: z.optional(z.enum(SUSPICIONS, `must be one of ${SUSPICIONS.join(', ')}`)),
  })
  .check(
    z.refine(({ email, phone }) => !isBlank(email ?? '') || !isBlank(phone ?? ''), {
      error: 'an email address or a phone number is needed',
      path: ['email'],
    }),
  );

/** The inquiry of the public contract; see {@link payloadSchema}. */
export type Payload = z.infer<typeof payloadSchema>;
