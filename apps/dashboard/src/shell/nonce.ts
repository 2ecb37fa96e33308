/** The nonce of this page: the server's policy lets only styles and scripts run that carry it. */
export const pageNonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** The library that stops the page from scrolling under a dialog looks for the nonce under this name and no other. */
export const shareNonce = () => Object.assign(globalThis, { __webpack_nonce__: pageNonce() });
