const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

// the package that locks scrolling under a dialog asks for the nonce of its style under this name
Object.assign(globalThis, { __webpack_nonce__: nonce });

/** What a style made at run time must carry: the page's policy allows no other. */
export const styleNonce = (): string => nonce;
