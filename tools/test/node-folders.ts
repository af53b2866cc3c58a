/** Folders of test/ whose tests run in Node, not in a browser. */
export const NODE_FOLDERS = ['e2e', 'demo', 'bench', 'tools'];
