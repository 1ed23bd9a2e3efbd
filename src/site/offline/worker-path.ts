/** The worker's path below the base path; it stays for ever, or those who have it keep it. */
export const workerPath = 'sw.js';
