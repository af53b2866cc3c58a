import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** One bad member, by JSON Pointer in its URI fragment form (RFC 6901, section 6). */
export interface FieldProblem {
  detail: string;
  pointer: string;
}

const TITLES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const satisfies Partial<Record<ContentfulStatusCode, string>>;

export type ProblemStatus = keyof typeof TITLES;

/** Why a request was not served; becomes problem details (RFC 9457). */
export class Problem extends Error {
  readonly status: ProblemStatus;
  readonly errors: readonly FieldProblem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ProblemStatus,
    detail: string,
    {
      errors = [],
      headers = {},
    }: { errors?: readonly FieldProblem[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  toResponse(): Response {
    const body = {
      type: 'about:blank',
      title: TITLES[this.status],
      status: this.status,
      detail: this.message,
      ...(this.errors.length > 0 && { errors: this.errors }),
    };
    return new Response(JSON.stringify(body), {
      status: this.status,
      headers: { 'Content-Type': 'application/problem+json', ...this.headers },
    });
  }
}

const segment = (key: string): string =>
  // A lone surrogate makes encodeURIComponent throw.
  encodeURIComponent(key.toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1'));

/** `['fields', 'a/b']` → `#/fields/a~1b` */
export const pointer = (path: readonly PropertyKey[]): string =>
  `#${path.map((key) => `/${segment(String(key))}`).join('')}`;

const MAX_PROBLEMS = 100;
const MAX_POINTER_CHARACTERS = 16_384;

/**
 * Collects the bad members of a body, up to a bound: a body of thousands of unknown names must not make an answer many
 * times its size. The first one is always kept.
 */
export class FieldProblems {
  readonly #problems: FieldProblem[] = [];
  #characters = 0;

  get isFull(): boolean {
    return this.#problems.length >= MAX_PROBLEMS || this.#characters >= MAX_POINTER_CHARACTERS;
  }

  add(path: readonly PropertyKey[], detail: string): void {
    if (this.isFull) return;
    const problem = { detail, pointer: pointer(path) };
    this.#characters += problem.pointer.length;
    this.#problems.push(problem);
  }

  /** @throws Problem 422 with a pointer to each of them, when there is one */
  throwIfAny(): void {
    if (this.#problems.length === 0) return;
    const more = this.isFull ? ' There may be more than those listed.' : '';
    throw new Problem(422, `Some members are missing or not valid.${more}`, { errors: this.#problems });
  }
}
