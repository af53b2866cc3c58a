/** The states of an inquiry that the host shows to page CSS, as `:state(sending)` and so on. */
export const INQUIRY_STATES = ['sending', 'sent', 'failed'] as const;
export type InquiryState = (typeof INQUIRY_STATES)[number];

/** From the form panel to its host; does not leave the shadow root. */
export class InquiryStatusEvent extends Event {
  readonly state: InquiryState | undefined;

  constructor(state: InquiryState | undefined) {
    super('kap-status', { bubbles: true });
    this.state = state;
  }
}
