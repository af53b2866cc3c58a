import { report } from '../config/report.ts';
import type { Failure } from './inquiry.ts';

/** Says in the console what the owner can do about a failure. Never holds what the visitor wrote. */
export const tellOwner = (failure: Failure): void => {
  switch (failure.kind) {
    case 'refused': {
      // Not the endpoint's own words: they can repeat what the visitor wrote.
      const { status, reason } = failure;
      report(
        status === 0
          ? `An inquiry was not sent: ${reason ?? 'a setting is missing'}.`
          : `The endpoint refused an inquiry with status ${status}. Its answer, in the network tab, may say why. ` +
              'Check its address and its settings; element.checkEndpoint() helps.',
      );
      break;
    }
    case 'rejected':
      report(
        `The endpoint rejected values of an inquiry: ${failure.errors.map(({ field }) => field).join(', ') || 'it did not say which'}.`,
      );
      break;
    case 'unknown':
      report(
        `An inquiry was sent, and nobody knows whether it arrived (${failure.reason}). ` +
          'Check that the endpoint is reachable and allows this page’s origin (CORS); element.checkEndpoint() helps.',
      );
      break;
    case 'busy':
    case 'offline':
      break;
  }
};
