import type { TestEvent } from 'node:test/reporters';
import { LeafCounter } from './leaf-counter.ts';

/** A node:test reporter that says nothing but the counts of the leaf tests, as JSON. */
export default async function* countsReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counter = new LeafCounter();
  for await (const event of source)
    if (event.type === 'test:pass' || event.type === 'test:fail')
      counter.count({ ...event.data, passed: event.type === 'test:pass' });
  yield JSON.stringify(counter.counts);
}
