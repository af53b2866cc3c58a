import { KapInquiry } from './kap-inquiry.ts';
import { AskPanel } from './panels/ask/ask-panel.ts';
import { FaqPanel } from './panels/faq/faq-panel.ts';
import { registerOnce } from './register.ts';

registerOnce('kap-ask-panel', AskPanel);
registerOnce('kap-faq-panel', FaqPanel);
registerOnce('kap-inquiry', KapInquiry);
