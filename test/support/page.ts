import { executeServerCommand } from '@web/test-runner-commands';

/** Keyboard, screen and media for browser tests, alike in all three engines; tools/wtr/page-commands.ts answers. */

export interface Viewport {
  width: number;
  height: number;
}

export interface Media {
  type?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark' | 'no-preference';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

/** One key or a chord, as `Tab`, `Shift+Tab`, `Space`, `ArrowDown`. */
export const press = async (chord: string): Promise<void> => {
  await executeServerCommand('page-press', chord);
};

/** Types into what has the focus, key by key. */
export const type = async (text: string): Promise<void> => {
  await executeServerCommand('page-type', text);
};

export const setViewport = async (viewport: Viewport): Promise<void> => {
  await executeServerCommand('page-viewport', viewport);
};

/** False in engines that cannot pretend (all but Chromium): `if (!(await emulateMedia(…))) this.skip()`. */
export const emulateMedia = async (media: Media): Promise<boolean> => {
  return executeServerCommand<boolean, Media>('page-media', media);
};

/** What one test file set, the next one must not find. */
export const resetPage = async (): Promise<void> => {
  await executeServerCommand('page-reset');
};
