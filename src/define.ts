import { KapInquiry } from './kap-inquiry.ts';
import { FaqPanel } from './panels/faq/faq-panel.ts';
import { registerOnce } from './register.ts';

registerOnce('kap-faq-panel', FaqPanel);
registerOnce('kap-inquiry', KapInquiry);
