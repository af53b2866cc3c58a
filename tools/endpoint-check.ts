import { parseArgs } from 'node:util';
import { FORMATS } from '../src/config/options.ts';
import { checkEndpoint, type CheckStep } from '../src/delivery/check.ts';
import { SERVICE_NAMES } from '../src/delivery/index.ts';

const USAGE = `npm run endpoint-check -- URL [--page URL] [--service NAME] [--format FORMAT]

Looks at an endpoint without sending an inquiry.
--page     the page that will hold the widget: its origin is what the endpoint has to allow
--service  ${SERVICE_NAMES.join(', ')}
--format   ${FORMATS.join(', ')}`;

const MARKS = { true: 'ok  ', false: 'BAD ', undefined: '?   ' };

const oneOf = <T extends string>(values: readonly T[], given: string | undefined): T | undefined => {
  const found = values.find((value) => value === given);
  if (given !== undefined && found === undefined) throw new Error(`${given}: allowed is ${values.join(', ')}.`);
  return found;
};

const line = ({ step, ok, detail }: CheckStep): string => `${MARKS[`${ok}`]}${step.padEnd(13)} ${detail}`;

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { page: { type: 'string' }, service: { type: 'string' }, format: { type: 'string' } },
  });
  const [endpoint] = positionals;
  if (!endpoint) throw new Error(USAGE);
  if (values.page !== undefined && !/^https?:/.test(values.page)) throw new Error(`${values.page}: allowed is a URL.`);
  const { service, steps } = await checkEndpoint(endpoint, {
    base: values.page,
    service: oneOf(SERVICE_NAMES, values.service),
    format: oneOf(FORMATS, values.format),
  });
  console.log(`${endpoint}, taken as ${service}:\n${steps.map(line).join('\n')}`);
  if (steps.some(({ ok }) => ok === false)) process.exitCode = 1;
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
