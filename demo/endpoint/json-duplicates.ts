import type { FieldProblems } from './problem.ts';

/** In valid JSON, all other characters are white space, numbers and literals, which say nothing about names. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/** Deeper members are refused anyway. */
const DEEPEST = 5;

interface Level {
  /** What the object has named so far; undefined in a list. */
  names: Set<string> | undefined;
  /** The member that is being read, or the index as text. */
  key: string;
  index: number;
  expectsName: boolean;
}

const level = (isObject: boolean): Level => ({
  names: isObject ? new Set() : undefined,
  key: '0',
  index: 0,
  expectsName: isObject,
});

const nextMember = (current: Level): void => {
  current.index++;
  if (current.names) current.expectsName = true;
  else current.key = String(current.index);
};

/**
 * Reports members that an object names twice: `JSON.parse` silently takes the last one, another reader the first (RFC
 * 8259, section 4). Reads tokens in a loop, so that no nesting is too deep for it.
 * @param text valid JSON
 */
export const checkDuplicates = (text: string, problems: FieldProblems): void => {
  const levels: Level[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const current = levels.at(-1);
    if (token === '{' || token === '[') levels.push(level(token === '{'));
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && current) nextMember(current);
    else if (current?.names && current.expectsName && token.startsWith('"')) {
      current.expectsName = false;
      current.key = JSON.parse(token) as string;
      if (levels.length <= DEEPEST && current.names.has(current.key))
        problems.add(
          levels.map(({ key }) => key),
          'is given twice',
        );
      current.names.add(current.key);
    }
  }
};
