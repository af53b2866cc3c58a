/** Root has no sandbox in a container, and a test's browser calls nobody on its own account. */
export const chromiumArguments = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];
