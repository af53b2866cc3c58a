import { checkDuplicates } from './json-duplicates.ts';
import { FieldProblems, Problem } from './problem.ts';
import { unflatten, type Pair } from './pairs.ts';
import { checkName, checkText, decodeUtf8 } from './text.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Decode = (bytes: Bytes, contentType: string) => unknown;

const decodePercent = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Problem(400, 'The body has percent-encoded bytes that are not valid UTF-8.');
  }
};

/** WHATWG URL, application/x-www-form-urlencoded parsing; but invalid UTF-8 is refused rather than replaced. */
const decodeUrlencoded: Decode = (bytes) => {
  const parts = decodeUtf8(bytes).split('&').filter(Boolean);
  return unflatten(
    parts.map((part): Pair => {
      const equals = part.indexOf('=');
      const [name, value] = equals === -1 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
      return [decodePercent(name), decodePercent(value)];
    }),
  );
};

const textsOf = (data: FormData): Pair[] => {
  const problems = new FieldProblems();
  const pairs: Pair[] = [];
  for (const [name, value] of data)
    if (typeof value === 'string') pairs.push([name, value]);
    else problems.add(name.split('.'), 'is a file; files are not accepted');
  problems.throwIfAny();
  return pairs;
};

/** RFC 7578 */
const decodeMultipart = async (bytes: Bytes, contentType: string): Promise<unknown> => {
  const data = await new Response(bytes, { headers: { 'Content-Type': contentType } }).formData().catch(() => {
    throw new Problem(400, 'The multipart body is malformed or incomplete.');
  });
  // Files first: they need not be text, and the answer names them then.
  const pairs = textsOf(data);
  decodeUtf8(bytes);
  return unflatten(pairs);
};

/** Deeper nesting than any inquiry has; refused before a recursive reader meets it. */
const DEEPEST = 5;

const checkJson = (value: unknown, path: readonly string[], problems: FieldProblems): void => {
  if (typeof value === 'string') checkText(value, path, problems);
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= DEEPEST) {
    problems.add(path, 'is nested too deeply');
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    if (problems.isFull) return;
    if (checkName([...path, name], problems)) checkJson(inner, [...path, name], problems);
  }
};

/** RFC 8259 */
const decodeJson: Decode = (bytes) => {
  const text = decodeUtf8(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem(400, 'The body is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Problem(400, 'The body is not a JSON object.');
  const problems = new FieldProblems();
  checkJson(value, [], problems);
  checkDuplicates(text, problems);
  problems.throwIfAny();
  return value;
};

const DECODERS: Readonly<Record<string, Decode>> = {
  'application/x-www-form-urlencoded': decodeUrlencoded,
  'multipart/form-data': decodeMultipart,
  'application/json': decodeJson,
};

const decoderOf = (contentType: string): Decode => {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  const decode = Object.hasOwn(DECODERS, type) ? DECODERS[type] : undefined;
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  if (!decode || (charset !== undefined && charset.replaceAll('"', '') !== 'utf-8'))
    throw new Problem(415, `Send ${Object.keys(DECODERS).join(', ')}, in UTF-8.`, {
      headers: { Accept: Object.keys(DECODERS).join(', ') },
    });
  return decode;
};

/**
 * Reads a request's body, in any of the three encodings, as one object.
 * @throws Problem 400 for a malformed body, 415 for another type, 422 for names and files that are not allowed
 */
export const decodeBody = async (request: Request): Promise<unknown> => {
  const contentType = request.headers.get('Content-Type') ?? '';
  const decode = decoderOf(contentType);
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length === 0) throw new Problem(400, 'The body is empty.');
  return decode(bytes, contentType);
};
