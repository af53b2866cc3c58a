export { encode, type Encoded } from './encode.ts';
export { endpointProblem } from './endpoint-url.ts';
export { toPairs, type Field, type Naming } from './fields.ts';
export { judge, type Circumstances } from './judge.ts';
export type { FieldError, Outcome, OutcomeKind } from './outcome.ts';
export { send, type SendOptions } from './send.ts';
export type { EncodingFormat, Sendable } from './sendable.ts';
export type { AnswerBody, Caveat, Declaration } from './service.ts';
export { SERVICE_NAMES, serviceOf, type Service, type ServiceName } from './services.ts';
