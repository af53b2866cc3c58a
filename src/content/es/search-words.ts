export { askedAs } from './asked-as.ts';
export { unanswered } from './unanswered.ts';
