/**
 * Where a key takes the focus among the question box (0), the results and what follows them.
 * @param last index of the last of them
 * @returns an index, or undefined where the key has its own meaning
 */
export const keyTarget = (key: string, current: number, last: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, last);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return current === 0 ? undefined : Math.min(1, last);
    case 'End':
      return current === 0 ? undefined : last;
    case 'Escape':
      return current === 0 ? undefined : 0;
    default:
      return undefined;
  }
};
