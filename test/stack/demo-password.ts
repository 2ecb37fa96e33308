/** One password for everybody of the simulated force. */
export const DEMO_PASSWORD = 'vandong-demo-2026';
