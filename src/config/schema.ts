import { TOPICS } from '../content/types.ts';
import { endpointProblem } from '../delivery/endpoint-url.ts';
import { SERVICE_NAMES } from '../delivery/services.ts';
import { LIMITS } from '../inquiry/rules.ts';
import { BUILT_IN_FIELDS, FIELD_NAME, HONEYPOT, TEXT_CONSENT } from '../inquiry/field-names.ts';
import { canonicalLocale } from './locale.ts';
import { DRAFTS, FORMATS, HEADING_LEVELS, SECTIONS, STRUCTURED_DATA } from './options.ts';
import { z } from './zod.ts';

// Every message says what is allowed: the console report is made of them.

const listed = (values: readonly (string | number)[]) => `one of: ${values.join(', ')}`;
const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values, listed(values));

const line = (max = 200) => {
  const allowed = `text of 1 to ${max} characters`;
  return z.string(allowed).check(z.minLength(1, allowed), z.maxLength(max, allowed));
};

const matching = (pattern: RegExp, allowed: string) => z.string(allowed).check(z.regex(pattern, allowed));

const whole = (min: number, max: number, unit: string) => {
  const allowed = `a whole number of ${unit} from ${min} to ${max}`;
  return z.number(allowed).check(z.int(allowed), z.minimum(min, allowed), z.maximum(max, allowed));
};

/** The schema is read outside of pages as well, to publish it. */
const pageUrl = (): string => (typeof document === 'undefined' ? 'https://example.com/' : document.baseURI);

const endpoint = z.string('a URL').check(
  z.superRefine((value, context) => {
    const problem = endpointProblem(value, pageUrl());
    if (problem) context.addIssue({ code: 'custom', message: problem });
  }),
);

/** Characters that start a link in answers and messages are the owner's own text: it may hold `[words](https://…)`. */
const blocks = z.union(
  [line(5000), z.array(z.union([line(5000), z.array(line(2000))]))],
  'text, or a list of paragraphs (text) and bulleted lists (lists of text)',
);

const reference = z.strictObject(
  { title: line(300), url: z.exactOptional(matching(/^https:\/\/\S+$/, 'an https: URL')) },
  'an object with a title and, if there is one, a url',
);

const entryId = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens');

export const faqEntrySchema = z.strictObject(
  {
    id: entryId,
    question: line(300),
    answer: blocks,
    topic: z.exactOptional(oneOf(TOPICS)),
    askedAs: z.exactOptional(z.array(line(300), 'a list of further wordings of the question')),
    sources: z.exactOptional(z.array(reference)),
    reviewedOn: z.exactOptional(
      matching(/^\d{4}-\d{2}-\d{2}$/, 'a date, YYYY-MM-DD').check(
        z.refine((date) => !Number.isNaN(Date.parse(date)), 'a date, YYYY-MM-DD'),
      ),
    ),
  },
  'an object with id, question and answer',
);

/** An owner's field must not stand in for one that the form relies on: consent, age, the ways to answer, the trap. */
const RESERVED: readonly string[] = [...BUILT_IN_FIELDS, TEXT_CONSENT, HONEYPOT];

const fieldName = matching(
  FIELD_NAME,
  'a name of up to 60 letters, digits, hyphens and underscores that starts with a letter',
).check(z.refine((name) => !RESERVED.includes(name), `a name other than ${RESERVED.join(', ')}`));
const common = {
  name: fieldName,
  label: line(),
  help: z.exactOptional(line(500)),
  required: z.exactOptional(z.boolean('true or false')),
};
const options = z.array(line()).check(z.minLength(1, 'a list of at least one option'));

const customFieldSchema = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('text'), ...common }),
    z.strictObject({ type: z.literal('textarea'), ...common }),
    z.strictObject({ type: z.literal('select'), ...common, options }),
    z.strictObject({ type: z.literal('radio'), ...common, options }),
    z.strictObject({ type: z.literal('checkbox'), ...common }),
    z.strictObject({
      type: z.literal('hidden'),
      name: fieldName,
      value: z.string('text').check(z.maxLength(LIMITS.fieldValue)),
    }),
  ],
  { error: 'a field whose type is one of: text, textarea, select, radio, checkbox, hidden' },
);

const field = z.union(
  [oneOf(BUILT_IN_FIELDS), customFieldSchema],
  `the name of a built-in field (${BUILT_IN_FIELDS.join(', ')}), or an object with type, name, label and, for select and radio, options`,
);

/**
 * The owner's configuration: attributes, inline JSON and the `config` property all end here. Every member is optional;
 * `options.ts` holds the defaults.
 */
export const configSchema = z.strictObject(
  {
    endpoint: z.exactOptional(endpoint),
    format: z.exactOptional(oneOf(FORMATS)),
    service: z.exactOptional(oneOf(SERVICE_NAMES)),
    clinic: z.exactOptional(line()),
    phone: z.exactOptional(line(40)),
    email: z.exactOptional(matching(/^[^\s@]+@[^\s@]+$/, 'an email address')),
    privacyUrl: z.exactOptional(
      matching(/^(?!javascript:|data:)\S+$/i, 'a URL').check(z.refine((url) => URL.canParse(url, pageUrl()), 'a URL')),
    ),
    replyTime: z.exactOptional(line()),
    sections: z.exactOptional(z.array(oneOf(SECTIONS), `a list of: ${SECTIONS.join(', ')}`)),
    content: z.exactOptional(
      matching(/^(?!javascript:|data:)\S+$/i, 'default, none, or the URL of a JSON content pack'),
    ),
    locale: z.exactOptional(
      z
        .string('a BCP 47 language tag, such as en-US')
        .check(z.refine((tag) => canonicalLocale(tag) !== undefined, 'a BCP 47 language tag, such as en-US')),
    ),
    region: z.exactOptional(matching(/^[A-Za-z]{2}$/, 'a two-letter country code (ISO 3166-1), such as US')),
    headingLevel: z.exactOptional(z.literal(HEADING_LEVELS, listed(HEADING_LEVELS))),
    draft: z.exactOptional(oneOf(DRAFTS)),
    structuredData: z.exactOptional(oneOf(STRUCTURED_DATA)),
    fields: z.exactOptional(z.array(field, 'a list of fields')),
    messageLimit: z.exactOptional(whole(100, LIMITS.message, 'characters')),
    consentText: z.exactOptional(line(LIMITS.consentText)),
    /** The owner states that inquiries are neither sold nor used for ads; only then does the consent text say so. */
    noAdsSharing: z.exactOptional(z.boolean('true or false')),
    /** Asks for explicit consent in the words of the GDPR, Article 9(2)(a). */
    explicitConsent: z.exactOptional(z.boolean('true or false')),
    privacyContact: z.exactOptional(line()),
    headers: z.exactOptional(
      z.record(
        matching(/^[\w!#$%&'*+.^`|~-]+$/, 'an HTTP header name'),
        matching(/^[\t\x20-\x7e]*$/, 'a header value of ASCII characters'),
        'an object of header names and values',
      ),
    ),
    /** Payload name (`email`, `consent.text`, `fields.city`) → the endpoint's name; empty leaves it out. */
    names: z.exactOptional(
      z.record(z.string(), z.string(), 'an object of payload names and the endpoint’s names for them'),
    ),
    /** Fields beside the payload, such as a form service's access key. */
    extra: z.exactOptional(z.record(z.string(), z.string(), 'an object of field names and texts')),
    /** The endpoint stores each id once: then an inquiry is tried again wherever it may not have arrived. */
    idempotent: z.exactOptional(z.boolean('true or false')),
    /** Sends the id as the header Idempotency-Key. */
    idempotencyKey: z.exactOptional(z.boolean('true or false')),
    timeout: z.exactOptional(whole(1000, 120_000, 'milliseconds')),
    /** `false` switches off help that appears beside a text; the line above the message and beside Send stays. */
    crisisHelp: z.exactOptional(z.boolean('true or false')),
    /** A line of help of the owner's own, shown below ours; may hold links. */
    localHelp: z.exactOptional(line(500)),
    messages: z.exactOptional(z.record(z.string(), line(2000), 'an object of message names and texts')),
    facts: z.exactOptional(z.record(entryId, blocks, 'an object of FAQ ids and texts')),
    faq: z.exactOptional(z.array(faqEntrySchema, 'a list of FAQ entries')),
    hide: z.exactOptional(z.array(entryId, 'a list of FAQ ids')),
  },
  'an object',
);

export type OwnerConfig = z.infer<typeof configSchema>;
export type OwnerBlocks = z.infer<typeof blocks>;
export type OwnerFaqEntry = z.infer<typeof faqEntrySchema>;
export type CustomField = z.infer<typeof customFieldSchema>;
