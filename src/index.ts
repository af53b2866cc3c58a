export { KapInquiry } from './kap-inquiry.ts';
export { FaqPanel } from './panels/faq/faq-panel.ts';
export { FormPanel } from './panels/inquiry-form/form-panel.ts';
export { KapReadyEvent } from './events.ts';
export { KapAnswerEvent } from './panels/faq/events.ts';
export { KapFailedEvent, KapSentEvent, KapSubmitEvent, type KapSubmitDetail } from './inquiry/events.ts';
export type { Payload } from './inquiry/payload.ts';
export type { OwnerConfig } from './config/schema.ts';
export type { OutcomeKind } from './delivery/index.ts';
