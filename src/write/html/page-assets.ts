/** What `scripts/page-assets.ts` makes of `src/page/` when the package is built. */
declare const PAGE_SCRIPT: string;
declare const PAGE_SCRIPT_HASH: string;
declare const PAGE_STYLE: string;

// Sources that run as they stand, without a build, have no page to write.
const isBuilt = typeof PAGE_SCRIPT === 'string';

/** The script of the page, in one piece. */
export const pageScript: string = isBuilt ? PAGE_SCRIPT : '';

/** The source expression by which a Content Security Policy allows that script alone. */
export const pageScriptHash: string = isBuilt ? PAGE_SCRIPT_HASH : '';

/** The style sheet of the page. */
export const pageStyle: string = isBuilt ? PAGE_STYLE : '';
