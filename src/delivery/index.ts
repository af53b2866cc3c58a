export { encode, toPairs, type EncodingFormat, type Sendable } from './encode.ts';
export { endpointProblem } from './endpoint-url.ts';
export { judge } from './judge.ts';
export type { FieldError, Outcome, OutcomeKind } from './outcome.ts';
export { send, type SendOptions } from './send.ts';
