import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import type { NodeResult, Result } from 'axe-core';

// The package is no module: its file leaves one global behind.
const { axe } = window as unknown as { axe: typeof axeCore };

const place = ({ target, html, failureSummary = '' }: NodeResult): string =>
  `    ${target.flat().join(' >>> ')}\n      ${html.slice(0, 200)}\n      ${failureSummary.replace(/\n\s*/g, '\n        ')}`;

const inWords = ({ id, impact, help, nodes }: Result): string =>
  [`  ${id} (${impact ?? 'unrated'}): ${help}`, ...nodes.map(place)].join('\n');

/** Fails with every violation axe finds in an element and the shadow roots below it. */
export const expectAccessible = async (target: Element | Document = document): Promise<void> => {
  const { violations } = await axe.run(target, { resultTypes: ['violations'] });
  if (violations.length === 0) return;
  throw new Error(`${violations.length} accessibility violations\n${violations.map(inWords).join('\n')}`);
};
