/** Jest 30: SWC transform, native ES modules. One run per tier: TIER picks the spec files by their suffix. */
const TIERS = {
  unit: { workers: 2, timeout: 10_000 },
  architecture: { workers: 2, timeout: 120_000 },
  int: { workers: 2, timeout: 60_000 },
  replay: { workers: 2, timeout: 120_000 },
  // These start a stack of their own: one after another.
  e2e: { workers: 1, timeout: 300_000 },
  fault: { workers: 1, timeout: 300_000 },
};

// Packages of ES modules that a CommonJS package requires: Jest can do that only from Node 24.9 on.
const ESM_REQUIRED_BY_CJS = ['cookie', 'content-disposition'];

const TYPESCRIPT = {
  parser: { syntax: 'typescript', decorators: true, tsx: false },
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
};

const swc = (language) => [
  '@swc/jest',
  // No `module.type`: @swc/jest picks ES modules for import and CommonJS for require.
  { jsc: { target: 'es2022', keepClassNames: true, ...language }, sourceMaps: 'inline' },
];

export default function preset(rootDir, tier = process.env.TIER ?? 'unit') {
  const settings = TIERS[tier];
  if (!settings) throw new Error(`unknown TIER "${tier}": one of ${Object.keys(TIERS).join(', ')}`);
  return {
    displayName: tier,
    rootDir,
    testEnvironment: 'node',
    testMatch: [`<rootDir>/{apps,libs,workflows,infra,test}/**/*.${tier}.spec.ts`],
    testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    modulePathIgnorePatterns: ['/dist/', '<rootDir>/.nx/'],
    extensionsToTreatAsEsm: ['.ts'],
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    testEnvironmentOptions: { customExportConditions: ['@vandong/source', 'node', 'node-addons'] },
    transform: { '^.+\\.ts$': swc(TYPESCRIPT), '^.+\\.js$': swc({ parser: { syntax: 'ecmascript' } }) },
    transformIgnorePatterns: [`/node_modules/(?!(${ESM_REQUIRED_BY_CJS.join('|')})/)`],
    maxWorkers: settings.workers,
    testTimeout: settings.timeout,
    passWithNoTests: true,
  };
}
