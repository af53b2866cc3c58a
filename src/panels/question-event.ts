/**
 * From the ask panel to the form panel: this question is to become the inquiry's message. Cancelled by the form that
 * has taken it. Does not leave the shadow root.
 */
export class QuestionEvent extends Event {
  static readonly type = 'kap-question';
  readonly question: string;

  constructor(question: string) {
    super(QuestionEvent.type, { bubbles: true, cancelable: true });
    this.question = question;
  }
}
